using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;
using LocalPlan.Application.Common.Time;
using LocalPlan.Application.Forms;
using LocalPlan.Infrastructure.Documents;

namespace LocalPlan.Infrastructure.Tests.Documents;

public sealed class WordDocumentTests
{
    [Fact]
    public void A_document_is_valid_and_the_same_calls_give_the_same_bytes()
    {
        var bytes = Letter(DigitStyle.Thai);
        Assert.Equal(bytes, Letter(DigitStyle.Thai));
        using var document = WordprocessingDocument.Open(new MemoryStream(bytes), false);
        Assert.Empty(new OpenXmlValidator().Validate(document).Select(e => $"{e.Path?.XPath} {e.Description}"));
    }

    [Theory]
    [InlineData(DigitStyle.Thai, "คำสั่งที่ ๑๒/๒๕๗๐")]
    [InlineData(DigitStyle.Arabic, "คำสั่งที่ 12/2570")]
    public void Digits_are_those_of_the_document(DigitStyle digits, string expected)
    {
        using var document = WordprocessingDocument.Open(new MemoryStream(Letter(digits)), false);
        Assert.Contains(expected, document.MainDocumentPart!.Document!.Body!.InnerText, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_run_of_Thai_is_marked_as_complex_script()
    {
        using var document = WordprocessingDocument.Open(new MemoryStream(Letter(DigitStyle.Thai)), false);
        var runs = document.MainDocumentPart!.Document!.Body!.Descendants<Run>().Where(r => r.InnerText.Length > 0).ToList();
        Assert.NotEmpty(runs);
        Assert.All(runs, r => Assert.NotNull(r.RunProperties?.ComplexScript));
        Assert.Single(document.MainDocumentPart.Document.Body.Descendants<TableHeader>());
    }

    [Fact]
    public void A_day_reads_as_in_Thai_letters()
    {
        Assert.Equal("15 พฤศจิกายน 2569", ThaiDays.Plain(new DateOnly(2026, 11, 15)));
        Assert.Equal("วันอาทิตย์ที่ 15 พฤศจิกายน พ.ศ. 2569", ThaiDays.Full(new DateOnly(2026, 11, 15)));
        Assert.Equal("09.30 น.", ThaiDays.Time(new TimeOnly(9, 30)));
    }

    private static byte[] Letter(DigitStyle digits) => new WordDocument(digits)
        .Paragraph("คำสั่งที่ 12/2570", WordStyle.Title)
        .Heading("เรื่อง เชิญประชุม")
        .Paragraph("บรรทัดแรก\nบรรทัดที่สอง\u0001")
        .Table([1, 4], ["ที่", "ชื่อ"], [["1", "นาย ก"], ["2", "นาง ข"]])
        .Signature("นาย ก", "ประธานกรรมการ")
        .PageBreak()
        .ToBytes();
}
