namespace LocalPlan.Domain.ThaiText;

/// <summary>Cuts texts between characters: half of a surrogate pair is no text, and PostgreSQL refuses it.</summary>
public static class TextCut
{
    /// <summary>At most so many UTF-16 units of a text.</summary>
    public static string Of(string text, int length) =>
        text.Length <= length ? text : text[..(char.IsHighSurrogate(text[length - 1]) ? length - 1 : length)];
}
