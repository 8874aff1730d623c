using System.Globalization;
using LocalPlan.Application.Amendments;
using LocalPlan.Infrastructure.Documents;

namespace LocalPlan.Infrastructure.Amendments;

/// <summary>The amendment book for Word, A4 on its side: in เดิม what goes is struck out, in ใหม่ what comes is bold and underlined.</summary>
internal sealed class DocxAmendmentWriter : IAmendmentWriter
{
    /// <summary>So that fifteen columns stand beside each other.</summary>
    private const int CellPoints = 12;

    private static readonly WordStyle Title = new(WordAlign.Center, Bold: true);
    private static readonly WordStyle Head = new(WordAlign.Center, Bold: true, Points: CellPoints);

    public AmendmentFormat Format => AmendmentFormat.Docx;

    public string ContentType => WordDocument.ContentType;

    public byte[] Write(AmendmentBook book)
    {
        var document = new WordDocument(book.Digits, WordPage.Landscape);
        foreach (var (table, i) in book.Tables.Select((t, i) => (t, i)))
        {
            document.Paragraph(table.Form, WordStyle.Right);
            foreach (var line in new[] { table.Title, $"{book.PlanTitle} {book.Label}", book.OrganizationName, book.Basis })
                document.Paragraph(line, Title);
            if (book.Subject is { } subject)
                document.Paragraph(subject, WordStyle.Plain);
            foreach (var line in i == 0 ? book.Evidence : [])
                document.Paragraph(line, WordStyle.Plain);
            document.Table(
                [.. table.Widths.Select(w => (int)(w * 10))], [.. table.Heads.Select(h => new WordCell(h, Head))],
                table.Rows.Select(IReadOnlyList<WordCell> (r) => [.. r.Cells.Select(c => CellOf(c, r.Kind))]));
        }
        return document.ToBytes();
    }

    private static WordCell CellOf(AmendmentCell cell, AmendmentRowKind kind)
    {
        var (goes, comes) = (cell.IsChanged && kind == AmendmentRowKind.Old, cell.IsChanged && kind == AmendmentRowKind.New);
        return new(cell.IsAmount ? Baht(cell.Amount) : cell.Text ?? "", new WordStyle(
            cell.IsAmount ? WordAlign.Right : WordAlign.Left, comes || kind == AmendmentRowKind.Total, CellPoints, Struck: goes, Underlined: comes));
    }

    private static string Baht(decimal? amount) => amount switch
    {
        null => "",
        0 => "-",
        { } value => value.ToString("#,##0.##", CultureInfo.InvariantCulture),
    };
}
