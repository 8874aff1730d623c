using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml;

namespace LocalPlan.Infrastructure.Imports.Workbooks;

/// <summary>The texts that cells refer to by number.</summary>
internal static partial class SharedStrings
{
    public static IReadOnlyList<string> Read(GuardedZip zip, string? part, CancellationToken ct)
    {
        var strings = new List<string>();
        using var xml = part is null ? null : zip.OpenXml(part);
        while (xml?.Read() == true)
        {
            ct.ThrowIfCancellationRequested();
            if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "si")
                strings.Add(ReadText(xml));
        }
        return strings;
    }

    /// <summary>Joins the runs of a rich text; the reading aids of East Asian text (phonetic runs) are left out.</summary>
    public static string ReadText(XmlReader xml)
    {
        if (xml.IsEmptyElement)
            return "";
        var text = new CappedText();
        var end = xml.Depth;
        while (xml.Read() && xml.Depth > end)
        {
            while (xml.NodeType == XmlNodeType.Element && xml.LocalName == "rPh")
                xml.Skip();
            if (xml.Depth <= end)
                break;
            if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "t" && !xml.IsEmptyElement)
                text.Append(xml);
        }
        return Unescape(text.ToString());
    }

    /// <summary>Spreadsheets write characters that XML cannot hold as _x000D_.</summary>
    public static string Unescape(string text) => text.Contains("_x", StringComparison.Ordinal)
        ? Escaped().Replace(text, m => ((char)int.Parse(m.Groups[1].ValueSpan, NumberStyles.HexNumber, CultureInfo.InvariantCulture)).ToString())
        : text;

    [GeneratedRegex("_x([0-9A-Fa-f]{4})_")]
    private static partial Regex Escaped();
}
