using LocalPlan.Application.Forms;

namespace LocalPlan.Application.Amendments;

/// <summary>The printed book of one amendment: what it says of itself, and a table for each account it touches.</summary>
public sealed record AmendmentBook
{
    public required string OrganizationName { get; init; }

    public required string PlanTitle { get; init; }

    /// <summary>E.g. เพิ่มเติม ครั้งที่ 1/2567; a draft says that it is one.</summary>
    public required string Label { get; init; }

    /// <summary>What the amendment rests on: its clause, and under ข้อ 22/2 the ground.</summary>
    public required string Basis { get; init; }

    public string? Subject { get; init; }

    /// <summary>By which announcement and resolutions it holds, a line each; a draft has those that it has so far.</summary>
    public required IReadOnlyList<string> Evidence { get; init; }

    public required DigitStyle Digits { get; init; }

    public required IReadOnlyList<AmendmentTable> Tables { get; init; }
}

/// <summary>One account of an amendment book.</summary>
/// <param name="Name">Name of the sheet.</param>
/// <param name="Title">Title above the table.</param>
/// <param name="Form">Label in the corner, e.g. แบบ ผ.02.</param>
/// <param name="Heads">Heads of the columns.</param>
/// <param name="Widths">Widths of the columns in digits.</param>
/// <param name="Rows">Pairs of เดิม and ใหม่, continuation rows below each, and the totals.</param>
public sealed record AmendmentTable(
    string Name, string Title, string Form, IReadOnlyList<string> Heads, IReadOnlyList<double> Widths, IReadOnlyList<AmendmentRow> Rows);

public enum AmendmentRowKind
{
    /// <summary>เดิม</summary>
    Old = 1,

    /// <summary>ใหม่</summary>
    New = 2,

    Total = 3,
}

public sealed record AmendmentRow(AmendmentRowKind Kind, IReadOnlyList<AmendmentCell> Cells);

/// <summary>A cell: a text, or baht when <paramref name="IsAmount"/>. Changed ones are marked in both rows of a pair.</summary>
public sealed record AmendmentCell(string? Text, decimal? Amount = null, bool IsAmount = false, bool IsChanged = false)
{
    public static AmendmentCell Baht(decimal? amount) => new(null, amount, IsAmount: true);

    internal bool Says(AmendmentCell other) => Text == other.Text && (Amount ?? 0) == (other.Amount ?? 0);
}

public enum AmendmentFormat
{
    Xlsx = 1,
    Docx = 2,
}

/// <summary>Writes an amendment book as a file. The same input gives the same bytes.</summary>
public interface IAmendmentWriter
{
    AmendmentFormat Format { get; }

    string ContentType { get; }

    byte[] Write(AmendmentBook book);
}
