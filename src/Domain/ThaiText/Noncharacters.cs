namespace LocalPlan.Domain.ThaiText;

/// <summary>Code points that Unicode keeps for itself, as a copy from a PDF may hold for a hyphen; a text with one cannot be normalized.</summary>
public static class Noncharacters
{
    public static bool Is(int codePoint) => codePoint is >= 0xFDD0 and <= 0xFDEF || (codePoint & 0xFFFE) == 0xFFFE;

    public static string Without(string text) => text.EnumerateRunes().Any(r => Is(r.Value))
        ? string.Concat(text.EnumerateRunes().Where(r => !Is(r.Value)).Select(r => r.ToString()))
        : text;
}
