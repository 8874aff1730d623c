namespace LocalPlan.Infrastructure.Forms;

/// <summary>
/// Keeps spreadsheets from running a text as a formula by an apostrophe before it, which the import takes away again.
/// </summary>
internal static class CsvText
{
    public const char Guard = '\'';

    public static string? Safe(string? text) => text is { Length: > 0 } && IsRisky(text) ? Guard + text : text;

    public static string Restore(string text) => text.Length > 1 && text[0] == Guard && IsRisky(text[1..]) ? text[1..] : text;

    private static bool IsRisky(string text) => text[0] is '=' or '+' or '-' or '@' or '\t' or '\r' && text.Length > 1;
}
