using System.Globalization;
using System.Xml;
using LocalPlan.Application.Imports.Reading;

namespace LocalPlan.Infrastructure.Imports.Workbooks;

/// <summary>Turns one cell element into a plain cell.</summary>
internal sealed class CellReader(IReadOnlyList<string> strings, DateStyles styles, bool from1904)
{
    private const double LongestExact = 1e15;

    private static readonly DateTime Day0 = new(1899, 12, 30, 0, 0, 0, DateTimeKind.Unspecified);
    private static readonly DateTime Day0Of1904 = new(1904, 1, 1, 0, 0, 0, DateTimeKind.Unspecified);

    /// <summary>Null for a cell that holds nothing. The reader stands on the cell's end afterwards.</summary>
    public SheetCell? Read(XmlReader xml)
    {
        var (type, style) = (xml.GetAttribute("t"), xml.GetAttribute("s"));
        string? value = null, inline = null;
        var formula = false;
        var end = xml.Depth;
        if (!xml.IsEmptyElement)
            while (xml.Read() && xml.Depth > end)
            {
                if (xml.NodeType != XmlNodeType.Element)
                    continue;
                if (xml.LocalName == "v")
                    value = ContentOf(xml);
                else if (xml.LocalName == "is")
                    inline = SharedStrings.ReadText(xml);
                else if (xml.LocalName == "f")
                    formula = IsOwnFormula(ContentOf(xml));
            }
        return Cell(type, style, inline ?? value, formula);
    }

    private SheetCell? Cell(string? type, string? style, string? value, bool formula)
    {
        if (string.IsNullOrEmpty(value))
            return formula && !(type == "str" && value is not null) ? new SheetCell("", null, IsFormula: true, IsError: true) : null;
        return type switch
        {
            "s" => TextCell(SharedOf(value), formula),
            "inlineStr" => TextCell(value, formula),
            "str" => TextCell(SharedStrings.Unescape(value), formula),
            "b" => new SheetCell(value is "1" or "true" ? "TRUE" : "FALSE", null, formula),
            "e" => new SheetCell(value, null, formula, IsError: true),
            "d" => new SheetCell(value, null, formula),
            _ => NumberCell(style, value, formula),
        };
    }

    private SheetCell? NumberCell(string? style, string value, bool formula)
    {
        if (!double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number))
            return TextCell(value, formula);
        return styles.IsDate(style)
            ? new SheetCell(DateOf(number), null, formula)
            : new SheetCell(Written(number), number, formula);
    }

    private string SharedOf(string value) =>
        int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var index) && index < strings.Count
            ? strings[index]
            : throw new RefusedFileException(FileErrors.Broken);

    private string DateOf(double number)
    {
        var day = (from1904 ? Day0Of1904 : Day0).AddDays(Math.Clamp(number, 0, 2_900_000));
        return day.ToString(day.TimeOfDay == TimeSpan.Zero ? "yyyy-MM-dd" : "yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);
    }

    private static SheetCell? TextCell(string text, bool formula) =>
        string.IsNullOrWhiteSpace(text) ? null : new SheetCell(text, null, formula);

    private static string Written(double number) => Math.Abs(number) < LongestExact
        ? ((decimal)number).ToString(CultureInfo.InvariantCulture)
        : number.ToString("R", CultureInfo.InvariantCulture);

    /// <summary>A formula that reaches out of the file refuses it; of others the result that the spreadsheet kept is read.</summary>
    private static bool IsOwnFormula(string formula) =>
        FormulaGuard.ReachesOut(formula) ? throw new RefusedFileException(FileErrors.HasExternalLinks) : true;

    private static string ContentOf(XmlReader xml)
    {
        var text = new CappedText();
        text.Append(xml);
        return text.ToString();
    }
}
