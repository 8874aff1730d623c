using System.Globalization;
using System.Text;
using CsvHelper;
using CsvHelper.Configuration;
using LocalPlan.Application.Imports.Reading;
using LocalPlan.Domain.Common;
using LocalPlan.Infrastructure.Forms;

namespace LocalPlan.Infrastructure.Imports;

/// <summary>Reads a CSV in UTF-8 or in the Thai code page that older spreadsheets write.</summary>
internal static class CsvReading
{
    private const int ThaiCodePage = 874;
    private static readonly string[] Separators = [",", ";", "\t"];

    public static Result<Workbook> Read(string name, byte[] content, CancellationToken ct)
    {
        var text = Decode(content);
        if (text.Contains('\0', StringComparison.Ordinal))
            return FileErrors.NotAWorkbook;
        using var csv = new CsvParser(new StringReader(text), new CsvConfiguration(CultureInfo.InvariantCulture)
        {
            Delimiter = SeparatorOf(text), BadDataFound = null, Mode = CsvMode.RFC4180,
        });
        var rows = new List<SheetRow>();
        while (csv.Read())
        {
            ct.ThrowIfCancellationRequested();
            if (rows.Count == FileErrors.MaxRows)
                return FileErrors.TooManyRows;
            var cells = csv.Record!.Select((value, column) => (column, value)).Where(c => !string.IsNullOrWhiteSpace(c.value))
                .ToDictionary(c => c.column, c => new SheetCell(CsvText.Restore(c.value), null));
            if (cells.Count > 0)
                rows.Add(new SheetRow(csv.RawRow, cells));
        }
        return new Workbook([new Sheet(name, rows, IsTable: true)]);
    }

    private static string Decode(byte[] content)
    {
        try
        {
            return new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(content).TrimStart('\uFEFF');
        }
        catch (DecoderFallbackException)
        {
            Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
            return Encoding.GetEncoding(ThaiCodePage).GetString(content);
        }
    }

    private static string SeparatorOf(string text)
    {
        var head = text.AsSpan(0, Math.Max(0, text.IndexOf('\n', StringComparison.Ordinal))).ToString();
        return Separators.MaxBy(s => head.Split(s).Length)!;
    }
}
