namespace LocalPlan.Infrastructure.Forms;

/// <summary>
/// Keeps spreadsheets from running a text as a formula by an apostrophe before it, which the import takes away again. A text that
/// itself begins with apostrophes before such a text gets one more, so that every text comes back as it was.
/// </summary>
internal static class CsvText
{
    public const char Guard = '\'';

    public static string? Safe(string? text) => text is not null && IsRisky(text.AsSpan().TrimStart(Guard)) ? Guard + text : text;

    public static string Restore(string text) => text.Length > 0 && text[0] == Guard && IsRisky(text.AsSpan().TrimStart(Guard)) ? text[1..] : text;

    /// <summary>A sign alone is no formula: it is the "-" that people write for nothing.</summary>
    public static bool IsRisky(ReadOnlySpan<char> text) =>
        text.Length > 1 && text[0] is '=' or '+' or '-' or '@' or '\t' or '\r' or '\n' or '＝' or '＋' or '－' or '＠';
}
