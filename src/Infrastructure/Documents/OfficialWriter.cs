using LocalPlan.Application.Common.Documents;

namespace LocalPlan.Infrastructure.Documents;

internal sealed class OfficialWriter : IOfficialWriter
{
    public DocumentFile Write(OfficialText text)
    {
        var document = new WordDocument();
        foreach (var paragraph in text.Paragraphs)
            Add(document, paragraph);
        return new($"{text.Name}.docx", WordDocument.ContentType, document.ToBytes());
    }

    public static WordDocument Add(WordDocument document, OfficialParagraph paragraph) => paragraph.Style switch
    {
        OfficialStyle.Title => document.Paragraph(paragraph.Text, WordStyle.Title),
        OfficialStyle.Center => document.Paragraph(paragraph.Text, WordStyle.Center),
        OfficialStyle.Right => document.Paragraph(paragraph.Text, WordStyle.Right),
        OfficialStyle.Line => document.Paragraph(paragraph.Text, WordStyle.Plain),
        OfficialStyle.Signature => document.Signature(paragraph.Text, paragraph.Office ?? ""),
        _ => document.Paragraph(paragraph.Text),
    };
}
