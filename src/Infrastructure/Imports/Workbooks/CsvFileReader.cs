using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;
using LocalPlan.Application.Imports.Reading;
using LocalPlan.Domain.Common;
using LocalPlan.Infrastructure.Forms;

namespace LocalPlan.Infrastructure.Imports.Workbooks;

/// <summary>Reads a CSV file as a workbook of one sheet, whatever its encoding and separator.</summary>
internal static class CsvFileReader
{
    private static readonly char[] Separators = [',', ';', '\t', '|'];

    public static Result<Workbook> Read(string fileName, byte[] content, CancellationToken ct)
    {
        if (CsvEncoding.Decode(content) is not { } text)
            return FileErrors.UnknownEncoding;
        using var parser = new CsvParser(new StringReader(text), Configuration(SeparatorOf(text)));
        var limits = new WorkbookLimits();
        var rows = new List<SheetRow>();
        while (parser.Read())
        {
            ct.ThrowIfCancellationRequested();
            var cells = CellsOf(parser.Record!);
            if (cells.Count == 0)
                continue;
            limits.CountRow(cells.Count);
            rows.Add(new SheetRow(parser.Row, cells));
        }
        return new Workbook([new Sheet(Path.GetFileNameWithoutExtension(fileName), rows, IsTable: true)]);
    }

    private static Dictionary<int, SheetCell> CellsOf(string[] record)
    {
        var cells = new Dictionary<int, SheetCell>();
        for (var column = 0; column < Math.Min(record.Length, WorkbookLimits.Columns); column++)
            if (!string.IsNullOrWhiteSpace(record[column]))
                cells[column] = new SheetCell(CsvText.Restore(record[column]), null);
        return cells;
    }

    /// <summary>The separator that the first lines agree on most.</summary>
    private static char SeparatorOf(string text)
    {
        var lines = text.Split('\n', 21)[..Math.Min(20, text.Split('\n', 21).Length)];
        return Separators.MaxBy(s => lines[0].Count(c => c == s) * 100 + lines.Sum(l => l.Count(c => c == s)));
    }

    private static CsvConfiguration Configuration(char separator) => new(CultureInfo.InvariantCulture)
    {
        Delimiter = separator.ToString(),
        IgnoreBlankLines = false,
        BadDataFound = null,
        HasHeaderRecord = false,
        MaxFieldSize = WorkbookLimits.CellLength * 4,
    };
}
