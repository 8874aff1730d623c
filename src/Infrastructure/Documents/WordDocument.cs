using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using LocalPlan.Application.Forms;
using LocalPlan.Domain.ThaiText;

namespace LocalPlan.Infrastructure.Documents;

/// <summary>A Thai official document for Word on A4. Built from top to bottom; the same calls give the same bytes.</summary>
internal sealed class WordDocument(DigitStyle digits = DigitStyle.Thai)
{
    public const string ContentType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private const string Types = "application/vnd.openxmlformats-officedocument.wordprocessingml";

    /// <summary>The official typeface; Word falls back to another Thai one where it is missing.</summary>
    private const string Font = "TH Sarabun New";

    /// <summary>How wide the text of a page is, in twentieths of a point.</summary>
    private const int TextWidth = 9072;

    private readonly Body _body = new();

    public WordDocument Paragraph(string text, WordStyle? style = null)
    {
        _body.Append(Paragraphs(text, style ?? WordStyle.Body));
        return this;
    }

    public WordDocument Heading(string text) => Paragraph(text, WordStyle.Heading);

    public WordDocument Blank() => Paragraph("", WordStyle.Plain);

    /// <summary>A table with a head that repeats on every page. Widths are shares of the text's width.</summary>
    public WordDocument Table(IReadOnlyList<int> widths, IReadOnlyList<string> head, IEnumerable<IReadOnlyList<string>> rows)
    {
        var all = widths.Sum();
        var sizes = widths.Select(w => TextWidth * w / all).ToList();
        var table = new Table(
            new TableProperties(
                new TableWidth { Type = TableWidthUnitValues.Dxa, Width = Number(TextWidth) },
                Borders(),
                new TableLayout { Type = TableLayoutValues.Fixed }),
            new TableGrid(sizes.Select(s => new GridColumn { Width = Number(s) })));
        table.Append(Row(head, sizes, new WordStyle(WordAlign.Center, Bold: true), isHead: true));
        table.Append(rows.Select(r => Row(r, sizes, WordStyle.Plain, isHead: false)));
        _body.Append(table);
        return Blank();
    }

    /// <summary>The place to sign, right of the middle: a line, the name in brackets, and the office below it.</summary>
    public WordDocument Signature(string name, params string[] offices)
    {
        var style = new WordStyle(WordAlign.Center, Indent: TextWidth * 2 / 5);
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
            body.Append(new SectionProperties(
                new PageSize { Width = 11906, Height = 16838 },
                new PageMargin { Top = 1134, Bottom = 1134, Left = 1701, Right = 1133, Header = 709, Footer = 709 }));
            archive.Write("word/document.xml", new Document(body));
        }
        return output.ToArray();
    }

    private TableRow Row(IReadOnlyList<string> cells, List<int> sizes, WordStyle style, bool isHead)
    {
        var row = new TableRow(isHead
            ? new TableRowProperties(new CantSplit(), new TableHeader())
            : new TableRowProperties(new CantSplit()));
        row.Append(cells.Select((text, i) => new TableCell(
            [new TableCellProperties(new TableCellWidth { Type = TableWidthUnitValues.Dxa, Width = Number(sizes[i]) }), .. Paragraphs(text, style)])));
        return row;
    }

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
        look.Append(
            new FontSize { Val = Number(style.Points * 2) },
            new FontSizeComplexScript { Val = Number(style.Points * 2) },
            new ComplexScript(),
            new Languages { Val = "en-US", Bidi = "th-TH" });
        return look;
    }

    private static Styles Defaults() => new(new DocDefaults(
        new RunPropertiesDefault(new RunPropertiesBaseStyle(
            new RunFonts { Ascii = Font, HighAnsi = Font, ComplexScript = Font },
            new FontSize { Val = "32" }, new FontSizeComplexScript { Val = "32" }, new Languages { Val = "en-US", Bidi = "th-TH" })),
        new ParagraphPropertiesDefault()));

    private static TableBorders Borders() => new(
        Line(new TopBorder()), Line(new LeftBorder()), Line(new BottomBorder()), Line(new RightBorder()),
        Line(new InsideHorizontalBorder()), Line(new InsideVerticalBorder()));

    private static T Line<T>(T border) where T : BorderType
    {
        (border.Val, border.Size, border.Color) = (BorderValues.Single, 4, "000000");
        return border;
    }

    /// <summary>Characters that XML cannot carry are dropped: they mean nothing on paper.</summary>
    private string Clean(string text)
    {
        var clean = string.Concat(text.Where(c => c is '\n' or '\t' || !char.IsControl(c) && c is not ('\uFFFE' or '\uFFFF')));
        return digits == DigitStyle.Thai ? ThaiDigits.ToThai(clean) : clean;
    }

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
