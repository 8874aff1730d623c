using LocalPlan.Application.Common.Documents;
using LocalPlan.Application.Forms;
using LocalPlan.Domain.RoundDocuments;

namespace LocalPlan.Application.RoundDocuments;

/// <summary>A document of a round line by line, from which the files and the page to print are made.</summary>
public sealed record RoundPaper
{
    public required RoundDocumentKind Kind { get; init; }

    /// <summary>Its name as a file, without ending.</summary>
    public required string Name { get; init; }

    /// <summary>The lines above it: what it is, province, round, fiscal years, day.</summary>
    public required IReadOnlyList<string> Titles { get; init; }

    /// <summary>What a letter says above its tables.</summary>
    public required IReadOnlyList<OfficialParagraph> Opening { get; init; }

    public required IReadOnlyList<PaperTable> Tables { get; init; }

    /// <summary>What a letter says below them.</summary>
    public required IReadOnlyList<OfficialParagraph> Closing { get; init; }
}

/// <param name="Title">What it lists; the name of its sheet.</param>
/// <param name="Columns">Its columns.</param>
/// <param name="Rows">Its rows, the totals last.</param>
public sealed record PaperTable(string Title, IReadOnlyList<PaperColumn> Columns, IReadOnlyList<PaperRow> Rows);

/// <param name="Head">What stands above it.</param>
/// <param name="Width">In digits.</param>
/// <param name="IsAmount">Whether it holds numbers.</param>
public sealed record PaperColumn(string Head, double Width, bool IsAmount = false);

public sealed record PaperRow(IReadOnlyList<PaperCell> Cells, bool IsTotal = false);

/// <summary>A text, or a number.</summary>
public sealed record PaperCell(string? Text, decimal? Amount = null)
{
    public static implicit operator PaperCell(string? text) => new(text);

    public static implicit operator PaperCell(decimal? amount) => new(null, amount);
}

public enum RoundDocumentFormat
{
    Docx = 1,
    Xlsx = 2,
}

/// <summary>Writes documents of a round in one format. The same paper gives the same bytes.</summary>
public interface IRoundDocumentWriter
{
    RoundDocumentFormat Format { get; }

    DocumentFile Write(RoundPaper paper, DigitStyle digits);
}
