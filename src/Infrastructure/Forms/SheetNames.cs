using System.Globalization;
using System.Text;
using System.Xml;

namespace LocalPlan.Infrastructure.Forms;

/// <summary>Sheet names as spreadsheets allow them: at most 31 characters, none forbidden, none twice.</summary>
internal sealed class SheetNames
{
    private const int MaxLength = 31;

    private readonly HashSet<string> _taken = new(StringComparer.OrdinalIgnoreCase);

    public string Take(string wanted)
    {
        var clean = new StringBuilder(wanted.Length);
        foreach (var c in wanted)
            clean.Append(@"[]:*?/\'".Contains(c, StringComparison.Ordinal) || char.IsControl(c) || char.IsSurrogate(c) || !XmlConvert.IsXmlChar(c) ? ' ' : c);
        var name = Cut(clean.ToString().Trim() is { Length: > 0 } text ? text : "แผ่นงาน", MaxLength);
        for (var n = 2; !_taken.Add(name); n++)
        {
            var suffix = string.Create(CultureInfo.InvariantCulture, $" ({n})");
            name = Cut(clean.ToString().Trim(), MaxLength - suffix.Length) + suffix;
        }
        return name;
    }

    private static string Cut(string text, int length) => text.Length <= length ? text : text[..length].TrimEnd();
}
