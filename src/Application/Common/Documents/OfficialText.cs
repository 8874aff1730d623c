namespace LocalPlan.Application.Common.Documents;

public enum OfficialStyle
{
    Title = 1,
    Center = 2,
    Right = 3,
    Line = 4,

    /// <summary>Running text, its first line moved in.</summary>
    Body = 5,

    Signature = 6,
}

/// <summary>An announcement or letter paragraph by paragraph, from which both the file and the print page are made.</summary>
public sealed record OfficialText(string Name, IReadOnlyList<OfficialParagraph> Paragraphs);

/// <param name="Style">How it stands on the page.</param>
/// <param name="Text">The words; of a signature the name.</param>
/// <param name="Office">Under a signature, the office.</param>
public sealed record OfficialParagraph(OfficialStyle Style, string Text, string? Office = null);

/// <summary>Writes official texts for Word, with Thai digits. The same text gives the same bytes.</summary>
public interface IOfficialWriter
{
    DocumentFile Write(OfficialText text);
}
