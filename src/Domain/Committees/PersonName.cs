using LocalPlan.Domain.ThaiText;

namespace LocalPlan.Domain.Committees;

/// <summary>Tells whether two names are one person's: titles, spaces and tones are written in many ways.</summary>
public static class PersonName
{
    /// <summary>The longest first, since some begin like others.</summary>
    private static readonly string[] Titles = [.. new[] { "นางสาว", "น.ส.", "นาง", "นาย", "ดร.", "ว่าที่ร้อยตรี", "ว่าที่ ร.ต.", "พระครู", "พระ" }
        .Select(t => ThaiSearch.KeyOf(t)).OrderByDescending(t => t.Length)];

    public static string KeyOf(string name)
    {
        var key = ThaiSearch.KeyOf(name);
        while (Titles.FirstOrDefault(t => key.Length > t.Length && key.StartsWith(t, StringComparison.Ordinal)) is { } title)
            key = key[title.Length..];
        return key;
    }
}
