using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml;
using LocalPlan.Application.Imports.Reading;

namespace LocalPlan.Infrastructure.Imports.Workbooks;

/// <summary>Streams the rows of one worksheet part.</summary>
internal sealed partial class SheetReader(CellReader cells, WorkbookLimits limits)
{
    private readonly List<SheetRow> _rows = [];
    private readonly List<MergedArea> _merged = [];

    public Sheet Read(GuardedZip zip, SheetPart part, CancellationToken ct)
    {
        using var xml = zip.OpenXml(part.Part) ?? throw new RefusedFileException(FileErrors.Broken);
        while (xml.Read())
        {
            if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "row")
                ReadRow(xml, ct);
            else if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "mergeCell")
                AddMerged(xml.GetAttribute("ref") ?? "");
        }
        return new Sheet(part.Name, _rows, IsTable: false, part.Hidden) { Merged = new MergedCells(_merged) };
    }

    private void AddMerged(string range)
    {
        var match = Range().Match(range);
        if (!match.Success)
            return;
        var area = new MergedArea(RowOf(match, 2), RowOf(match, 4), ColumnOf(match.Groups[1].ValueSpan), Math.Min(ColumnOf(match.Groups[3].ValueSpan), WorkbookLimits.Columns));
        limits.CountMerged(Math.Max(1, area.LastColumn - area.FirstColumn));
        _merged.Add(area);
    }

    private void ReadRow(XmlReader xml, CancellationToken ct)
    {
        ct.ThrowIfCancellationRequested();
        var number = int.TryParse(xml.GetAttribute("r"), NumberStyles.None, CultureInfo.InvariantCulture, out var given)
            ? given
            : (_rows.Count == 0 ? 0 : _rows[^1].Number) + 1;
        var hidden = xml.GetAttribute("hidden") is "1" or "true";
        var found = new Dictionary<int, SheetCell>();
        var next = 0;
        var end = xml.Depth;
        if (!xml.IsEmptyElement)
            while (xml.Read() && xml.Depth > end)
                if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "c")
                    AddCell(xml, found, ref next);
        if (found.Count == 0)
            return;
        limits.CountRow(found.Count);
        _rows.Add(new SheetRow(number, found, hidden));
    }

    private void AddCell(XmlReader xml, Dictionary<int, SheetCell> found, ref int next)
    {
        var column = xml.GetAttribute("r") is { } reference && ColumnOf(reference) is { } at ? at : next;
        next = column + 1;
        if (cells.Read(xml) is { } cell && column < WorkbookLimits.Columns)
            found[column] = cell;
    }

    private static int? ColumnOf(string reference)
    {
        var match = Address().Match(reference);
        return match.Success ? ColumnOf(match.Groups[1].ValueSpan) : null;
    }

    private static int ColumnOf(ReadOnlySpan<char> letters)
    {
        var sum = 0;
        foreach (var letter in letters)
            sum = sum * 26 + (letter - 'A' + 1);
        return sum - 1;
    }

    private static int RowOf(Match match, int group) => int.Parse(match.Groups[group].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^\$?([A-Z]{1,3})\$?([0-9]{1,7}):\$?([A-Z]{1,3})\$?([0-9]{1,7})$")]
    private static partial Regex Range();

    [GeneratedRegex(@"^\$?([A-Z]{1,3})\$?[0-9]{1,7}$")]
    private static partial Regex Address();
}
