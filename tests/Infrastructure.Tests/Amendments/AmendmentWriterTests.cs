using System.Globalization;
using System.Security.Cryptography;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;
using LocalPlan.Application.Amendments;
using LocalPlan.Application.Forms;
using LocalPlan.Infrastructure.Amendments;
using MiniExcelLibs;

namespace LocalPlan.Infrastructure.Tests.Amendments;

public sealed class AmendmentWriterTests
{
    private static readonly IAmendmentWriter Xlsx = new XlsxAmendmentWriter();
    private static readonly IAmendmentWriter Docx = new DocxAmendmentWriter();

    [Theory]
    [InlineData(DigitStyle.Arabic)]
    [InlineData(DigitStyle.Thai)]
    public void Both_files_are_valid(DigitStyle digits)
    {
        var ct = TestContext.Current.CancellationToken;
        using var workbook = SpreadsheetDocument.Open(new MemoryStream(Xlsx.Write(Book(digits))), false);
        Assert.Empty(new OpenXmlValidator().Validate(workbook, ct).Select(e => $"{e.Path?.XPath}: {e.Description}"));
        using var document = WordprocessingDocument.Open(new MemoryStream(Docx.Write(Book(digits))), false);
        Assert.Empty(new OpenXmlValidator().Validate(document, ct).Select(e => $"{e.Path?.XPath}: {e.Description}"));
    }

    [Fact]
    public void The_same_amendment_gives_the_same_bytes_in_any_culture()
    {
        var first = (Hash(Xlsx), Hash(Docx));
        var culture = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo("th-TH");
            Assert.Equal(first, (Hash(Xlsx), Hash(Docx)));
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
        }
    }

    [Fact]
    public void The_workbook_reads_back_as_pairs_of_old_and_new_with_the_reason()
    {
        var rows = MiniExcel.Query(new MemoryStream(Xlsx.Write(Book(DigitStyle.Arabic)))).Cast<IDictionary<string, object?>>().ToList();
        var head = rows.FindIndex(r => (r["A"] as string) == "ที่");
        var (old, now, total) = (rows[head + 1], rows[head + 2], rows[head + 3]);
        Assert.Equal(("1", "เดิม", "ก่อสร้างถนน", 100_000d), (old["A"], old["B"], old["C"], old["D"]));
        Assert.Equal((null, "ใหม่", "ก่อสร้างถนน", 250_000.5d), (now["A"], now["B"], now["C"], now["D"]));
        Assert.Equal("ราคากลางเพิ่ม", now["E"]);
        Assert.Equal(("รวมใหม่", 250_000.5d), (total["C"], total["D"]));
        Assert.Contains(rows, r => (r["A"] as string) == "แผนพัฒนาท้องถิ่น เปลี่ยนแปลง ครั้งที่ 1/2567");
    }

    [Fact]
    public void Word_strikes_out_what_goes_and_underlines_what_comes()
    {
        using var document = WordprocessingDocument.Open(new MemoryStream(Docx.Write(Book(DigitStyle.Thai))), false);
        var rows = document.MainDocumentPart!.Document!.Body!.Descendants<TableRow>().ToList();
        var struck = rows[1].Descendants<Run>().Where(r => r.RunProperties!.GetFirstChild<Strike>() is not null).Select(r => r.InnerText);
        var underlined = rows[2].Descendants<Run>().Where(r => r.RunProperties!.GetFirstChild<Underline>() is not null).Select(r => r.InnerText);
        Assert.Equal(["๑๐๐,๐๐๐"], struck);
        Assert.Equal(["๒๕๐,๐๐๐.๕"], underlined);
        Assert.NotNull(rows[0].TableRowProperties!.GetFirstChild<TableHeader>());
        Assert.Equal(PageOrientationValues.Landscape, document.MainDocumentPart.Document.Body.Descendants<PageSize>().Single().Orient!.Value);
    }

    private static string Hash(IAmendmentWriter writer) => Convert.ToHexString(SHA256.HashData(writer.Write(Book(DigitStyle.Arabic))));

    private static AmendmentBook Book(DigitStyle digits) => new()
    {
        OrganizationName = "เทศบาลตำบลตัวอย่าง",
        PlanTitle = "แผนพัฒนาท้องถิ่น",
        Label = "เปลี่ยนแปลง ครั้งที่ 1/2567",
        Evidence = ["ประกาศที่ 7/2567 ลงวันที่ 1 มีนาคม พ.ศ. 2567"],
        Basis = "เปลี่ยนแปลงแผนพัฒนาท้องถิ่น ตามข้อ 22/1",
        Subject = "=ปรับงบ",
        Digits = digits,
        Tables =
        [
            new("ผ.02", "รายละเอียดโครงการพัฒนา", "แบบ ผ.02", ["ที่", "", "โครงการ", "2567\n(บาท)", "เหตุผล"], [5, 6, 30, 12, 20],
            [
                new(AmendmentRowKind.Old, [new("1"), new("เดิม"), new("ก่อสร้างถนน"), new(null, 100_000, IsAmount: true, IsChanged: true), new(null)]),
                new(AmendmentRowKind.New, [new(null), new("ใหม่"), new("ก่อสร้างถนน"), new(null, 250_000.5m, IsAmount: true, IsChanged: true), new("ราคากลางเพิ่ม")]),
                new(AmendmentRowKind.Total, [new(null), new(null), new("รวมใหม่"), AmendmentCell.Baht(250_000.5m), new(null)]),
            ]),
        ],
    };
}
