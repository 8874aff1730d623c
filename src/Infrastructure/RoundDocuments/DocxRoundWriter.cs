using System.Globalization;
using LocalPlan.Application.Common.Documents;
using LocalPlan.Application.Forms;
using LocalPlan.Application.RoundDocuments;
using LocalPlan.Domain.RoundDocuments;
using LocalPlan.Infrastructure.Documents;

namespace LocalPlan.Infrastructure.RoundDocuments;

/// <summary>Documents of a round for Word: letters upright, lists on their side.</summary>
internal sealed class DocxRoundWriter : IRoundDocumentWriter
{
    private const int CellPoints = 13;

    private static readonly WordStyle Title = new(WordAlign.Center, Bold: true);
    private static readonly WordStyle Head = new(WordAlign.Center, Bold: true, Points: CellPoints);

    public RoundDocumentFormat Format => RoundDocumentFormat.Docx;

    public DocumentFile Write(RoundPaper paper, DigitStyle digits)
    {
        var document = new WordDocument(digits, paper.Kind == RoundDocumentKind.Letter ? WordPage.Portrait : WordPage.Landscape);
        foreach (var line in paper.Titles)
            document.Paragraph(line, Title);
        foreach (var paragraph in paper.Opening)
            OfficialWriter.Add(document, paragraph);
        foreach (var table in paper.Tables)
            Add(document, table);
        foreach (var paragraph in paper.Closing)
            OfficialWriter.Add(document, paragraph);
        return new($"{paper.Name}.docx", WordDocument.ContentType, document.ToBytes());
    }

    private static void Add(WordDocument document, PaperTable table) => document.Heading(table.Title).Table(
        [.. table.Columns.Select(c => (int)(c.Width * 10))], [.. table.Columns.Select(c => new WordCell(c.Head, Head))],
        table.Rows.Select(IReadOnlyList<WordCell> (r) => [.. r.Cells.Select((c, i) => CellOf(c, table.Columns[i], r.IsTotal))]));

    private static WordCell CellOf(PaperCell cell, PaperColumn column, bool isTotal) => new(
        column.IsAmount ? Number(cell.Amount) : cell.Text ?? "", new WordStyle(column.IsAmount ? WordAlign.Right : WordAlign.Left, isTotal, CellPoints));

    private static string Number(decimal? amount) => amount switch
    {
        null => "",
        0 => "-",
        { } value => value.ToString("#,##0.##", CultureInfo.InvariantCulture),
    };
}
