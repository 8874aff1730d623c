using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml;

namespace LocalPlan.Infrastructure.Imports.Workbooks;

/// <summary>Which cell styles show a number as a date.</summary>
internal sealed partial class DateStyles
{
    private readonly HashSet<int> _dateFormats = [.. Range(14, 22), .. Range(27, 36), .. Range(45, 47), .. Range(50, 58), .. Range(71, 81)];
    private readonly List<bool> _styles = [];

    public bool IsDate(string? style) =>
        int.TryParse(style, NumberStyles.None, CultureInfo.InvariantCulture, out var index) && index < _styles.Count && _styles[index];

    public static DateStyles Read(GuardedZip zip, string? part)
    {
        var styles = new DateStyles();
        using var xml = part is null ? null : zip.OpenXml(part);
        var inCellFormats = false;
        while (xml?.Read() == true)
        {
            if (xml.LocalName == "cellXfs")
                inCellFormats = xml.NodeType == XmlNodeType.Element;
            else if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "numFmt")
                styles.AddFormat(IdOf(xml), xml.GetAttribute("formatCode") ?? "");
            else if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "xf" && inCellFormats)
                styles._styles.Add(styles._dateFormats.Contains(IdOf(xml)));
        }
        return styles;
    }

    private static int IdOf(XmlReader xml) =>
        int.TryParse(xml.GetAttribute("numFmtId"), NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? id : 0;

    private void AddFormat(int id, string format)
    {
        if (DateLetter().IsMatch(Literal().Replace(format, "")))
            _dateFormats.Add(id);
        else
            _dateFormats.Remove(id);
    }

    private static IEnumerable<int> Range(int first, int last) => Enumerable.Range(first, last - first + 1);

    [GeneratedRegex("[dy]|m(?!0)", RegexOptions.IgnoreCase)]
    private static partial Regex DateLetter();

    /// <summary>Quoted text, escaped characters, and colours or locales in brackets.</summary>
    [GeneratedRegex("\"[^\"]*\"|\\\\.|_.|\\[[^\\]]*\\]|General")]
    private static partial Regex Literal();
}
