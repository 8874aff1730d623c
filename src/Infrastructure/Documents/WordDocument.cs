using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using LocalPlan.Application.Forms;
using LocalPlan.Domain.ThaiText;

namespace LocalPlan.Infrastructure.Documents;

/// <summary>A Thai official document for Word on A4. Built from top to bottom; the same calls give the same bytes.</summary>
internal sealed class WordDocument(DigitStyle digits = DigitStyle.Thai, WordPage? page = null)
{
    public const string ContentType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private const string Types = "application/vnd.openxmlformats-officedocument.wordprocessingml";

    /// <summary>The official typeface; Word falls back to another Thai one where it is missing.</summary>
    private const string Font = "TH Sarabun New";

    private readonly Body _body = new();
    private readonly WordPage _page = page ?? WordPage.Portrait;

    public WordDocument Paragraph(string text, WordStyle? style = null)
    {
        _body.Append(Paragraphs(text, style ?? WordStyle.Body));
        return this;
    }

    public WordDocument Heading(string text) => Paragraph(text, WordStyle.Heading);

    public WordDocument Blank() => Paragraph("", WordStyle.Plain);

    /// <summary>A table with a head that repeats on every page. Widths are shares of the text's width.</summary>
    public WordDocument Table(IReadOnlyList<int> widths, IReadOnlyList<string> head, IEnumerable<IReadOnlyList<string>> rows) => Table(
        widths, Cells(head, new WordStyle(WordAlign.Center, Bold: true)), rows.Select(r => Cells(r, WordStyle.Plain)));

    /// <summary>The same with a look for each cell.</summary>
    public WordDocument Table(IReadOnlyList<int> widths, IReadOnlyList<WordCell> head, IEnumerable<IReadOnlyList<WordCell>> rows)
    {
        var all = widths.Sum();
        var sizes = widths.Select(w => _page.TextWidth * w / all).ToList();
        var table = new Table(_page.ToTable(), new TableGrid(sizes.Select(s => new GridColumn { Width = Number(s) })));
        table.Append(Row(head, sizes, isHead: true));
        table.Append(rows.Select(r => Row(r, sizes, isHead: false)));
        _body.Append(table);
        return Blank();
    }

    /// <summary>The place to sign, right of the middle: a line, the name in brackets, and the office below it.</summary>
    public WordDocument Signature(string name, params string[] offices)
    {
        var style = new WordStyle(WordAlign.Center, Indent: _page.TextWidth * 2 / 5);
        Blank().Paragraph("(ลงชื่อ)..........................................", style).Paragraph($"({name})", style);
        foreach (var office in offices)
            Paragraph(office, style);
        return this;
    }

    public WordDocument PageBreak()
    {
        _body.Append(new Paragraph(new Run(new Break { Type = BreakValues.Page })));
        return this;
    }

    public byte[] ToBytes()
    {
        using var output = new MemoryStream();
        using (var archive = new FixedArchive(output))
        {
            archive.WriteTypes([("word/document.xml", $"{Types}.document.main+xml"), ("word/styles.xml", $"{Types}.styles+xml")]);
            archive.WriteRelations("_rels/.rels", [FixedArchive.Relation("document", "officeDocument", "word/document.xml")]);
            archive.WriteRelations("word/_rels/document.xml.rels", [FixedArchive.Relation("styles", "styles", "styles.xml")]);
            archive.Write("word/styles.xml", Defaults());
            var body = (Body)_body.CloneNode(deep: true);
            body.Append(_page.ToSection());
            archive.Write("word/document.xml", new Document(body));
        }
        return output.ToArray();
    }

    private TableRow Row(IReadOnlyList<WordCell> cells, List<int> sizes, bool isHead)
    {
        var row = new TableRow(isHead
            ? new TableRowProperties(new CantSplit(), new TableHeader())
            : new TableRowProperties(new CantSplit()));
        row.Append(cells.Select((cell, i) => new TableCell(
            [new TableCellProperties(new TableCellWidth { Type = TableWidthUnitValues.Dxa, Width = Number(sizes[i]) }), .. Paragraphs(cell.Text, cell.Style)])));
        return row;
    }

    private static IReadOnlyList<WordCell> Cells(IReadOnlyList<string> texts, WordStyle style) => [.. texts.Select(t => new WordCell(t, style))];

    /// <summary>One paragraph for each line of the text.</summary>
    private IEnumerable<OpenXmlElement> Paragraphs(string text, WordStyle style) => Clean(text).Split('\n').Select(line => new Paragraph(
        new ParagraphProperties(
            new SpacingBetweenLines { Before = Number(style.Before), After = "0" },
            new Indentation { Left = Number(style.Indent), FirstLine = Number(style.FirstLine) },
            new Justification { Val = style.Justification }),
        new Run(Look(style), new Text(line) { Space = SpaceProcessingModeValues.Preserve })));

    /// <summary>Thai is a complex script to Word: font, size and weight count only in their complex-script form.</summary>
    private static RunProperties Look(WordStyle style)
    {
        var look = new RunProperties(new RunFonts { Ascii = Font, HighAnsi = Font, ComplexScript = Font });
        if (style.Bold)
            look.Append(new Bold(), new BoldComplexScript());
        if (style.Struck)
            look.Append(new Strike());
        look.Append(new FontSize { Val = Number(style.Points * 2) }, new FontSizeComplexScript { Val = Number(style.Points * 2) });
        if (style.Underlined)
            look.Append(new Underline { Val = UnderlineValues.Single });
        look.Append(new ComplexScript(), new Languages { Val = "en-US", Bidi = "th-TH" });
        return look;
    }

    private static Styles Defaults() => new(new DocDefaults(
        new RunPropertiesDefault(new RunPropertiesBaseStyle(
            new RunFonts { Ascii = Font, HighAnsi = Font, ComplexScript = Font },
            new FontSize { Val = "32" }, new FontSizeComplexScript { Val = "32" }, new Languages { Val = "en-US", Bidi = "th-TH" })),
        new ParagraphPropertiesDefault()));

    /// <summary>Characters that XML cannot carry are dropped: they mean nothing on paper.</summary>
    private string Clean(string text)
    {
        var clean = string.Concat(text.Where(c => c is '\n' or '\t' || !char.IsControl(c) && c is not ('\uFFFE' or '\uFFFF')));
        return digits == DigitStyle.Thai ? ThaiDigits.InPrint(clean) : clean;
    }

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
