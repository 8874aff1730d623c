using System.Globalization;
using System.Text;
using System.Xml;
using LocalPlan.Application.Imports.Reading;

namespace LocalPlan.Infrastructure.Imports;

/// <summary>Rows and cells of a worksheet part.</summary>
internal static class CellXml
{
    private const int MaxColumns = 512;
    private const int MaxTextLength = 32_768;

    public static SheetRow Row(XmlReader xml, int previous, List<string> texts)
    {
        var number = int.TryParse(xml.GetAttribute("r"), CultureInfo.InvariantCulture, out var given) ? given : previous + 1;
        var cells = new Dictionary<int, SheetCell>();
        if (xml.IsEmptyElement)
            return new SheetRow(number, cells);
        var column = -1;
        var depth = xml.Depth;
        while (xml.Read() && xml.Depth > depth)
        {
            if (xml.NodeType != XmlNodeType.Element || xml.LocalName != "c")
                continue;
            column = ColumnOf(xml.GetAttribute("r")) ?? column + 1;
            if (Cell(xml, texts) is { } cell && column < MaxColumns)
                cells[column] = cell;
        }
        return new SheetRow(number, cells);
    }

    /// <summary>The text of a shared or inline string; phonetic readings are not part of it.</summary>
    public static string Text(XmlReader xml)
    {
        if (xml.IsEmptyElement)
            return "";
        var text = new StringBuilder();
        var (depth, phonetic) = (xml.Depth, 0);
        while (xml.Read() && xml.Depth > depth)
        {
            if (xml.LocalName == "rPh")
                phonetic += xml.NodeType == XmlNodeType.Element && !xml.IsEmptyElement ? 1 : xml.NodeType == XmlNodeType.EndElement ? -1 : 0;
            else if (phonetic == 0 && text.Length < MaxTextLength && xml.NodeType is XmlNodeType.Text or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace or XmlNodeType.CDATA)
                text.Append(xml.Value);
        }
        return text.ToString();
    }

    private static SheetCell? Cell(XmlReader xml, List<string> texts)
    {
        var type = xml.GetAttribute("t");
        var (value, inline, formula) = (default(string), default(string), false);
        if (!xml.IsEmptyElement)
        {
            var depth = xml.Depth;
            while (xml.Read() && xml.Depth > depth)
            {
                if (xml.NodeType != XmlNodeType.Element)
                    continue;
                if (xml.LocalName == "is")
                    inline = Text(xml);
                else if (xml.LocalName == "v")
                    value = Text(xml);
                else if (xml.LocalName == "f")
                    (_, formula) = (Text(xml), true);
            }
        }
        return Of(type, value, inline, formula, texts);
    }

    private static SheetCell? Of(string? type, string? value, string? inline, bool formula, List<string> texts)
    {
        if (formula && value is null)
            return new SheetCell("", null, IsFormula: true, IsError: true);
        var text = type switch
        {
            "s" => int.TryParse(value, CultureInfo.InvariantCulture, out var i) && i >= 0 && i < texts.Count ? texts[i] : null,
            "inlineStr" => inline,
            _ => value,
        };
        if (string.IsNullOrWhiteSpace(text))
            return null;
        var number = type is null or "n" && double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var parsed) ? parsed : (double?)null;
        return new SheetCell(number is { } n ? n.ToString("0.##########", CultureInfo.InvariantCulture) : text, number, formula, type == "e");
    }

    private static int? ColumnOf(string? reference)
    {
        var column = 0;
        foreach (var c in reference ?? "")
        {
            if (c is < 'A' or > 'Z')
                break;
            column = (column * 26) + (c - 'A' + 1);
        }
        return column == 0 ? null : column - 1;
    }
}
