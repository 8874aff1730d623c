using System.Globalization;
using System.Text;

namespace LocalPlan.Domain.ThaiText;

/// <summary>Texts of which nothing can be seen: a name of zero-width characters is no name.</summary>
public static class BlankText
{
    /// <summary>Letters and marks that print as nothing: fillers, joiners and selectors of forms.</summary>
    private static readonly HashSet<int> Unseen = [0x034F, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x180B, 0x180C, 0x180D, 0x2800, 0x3164, 0xFFA0, .. Enumerable.Range(0xFE00, 16), .. Enumerable.Range(0xE0100, 240)];

    public static bool Is(string? text) => text is null || text.EnumerateRunes().All(IsUnseen);

    private static bool IsUnseen(Rune rune) => Rune.IsWhiteSpace(rune) || Unseen.Contains(rune.Value) || Noncharacters.Is(rune.Value)
        || Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.Format;
}
