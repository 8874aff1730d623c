using System.Globalization;
using System.Security.Cryptography;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using LocalPlan.Application.Forms;
using LocalPlan.Infrastructure.Forms;
using MiniExcelLibs;

namespace LocalPlan.Infrastructure.Tests.Forms;

public sealed class XlsxFormWriterTests
{
    public static TheoryData<FormCode, DigitStyle> Everything() => [.. Enum.GetValues<FormCode>().SelectMany(
        form => Enum.GetValues<DigitStyle>().Select(digits => new TheoryDataRow<FormCode, DigitStyle>(form, digits)))];

    [Theory]
    [MemberData(nameof(Everything))]
    public async Task Every_form_is_a_valid_workbook(FormCode form, DigitStyle digits)
    {
        using var document = SpreadsheetDocument.Open(new MemoryStream(await WriteAsync(ABook.Content(form, digits: digits))), false);
        Assert.Empty(new OpenXmlValidator().Validate(document, TestContext.Current.CancellationToken).Select(e => $"{e.Path?.XPath}: {e.Description}"));
    }

    [Fact]
    public async Task The_same_input_gives_the_same_bytes_at_any_time_and_in_any_culture()
    {
        var first = await WriteAllAsync();
        var culture = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo("th-TH");
            // ZIP entries carry times in steps of two seconds.
            await Task.Delay(2100, TestContext.Current.CancellationToken);
            Assert.Equal(first, await WriteAllAsync());
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
        }
    }

    [Fact]
    public async Task A_form_prints_on_A4_across_with_its_head_on_every_page()
    {
        using var document = SpreadsheetDocument.Open(new MemoryStream(await WriteAsync(ABook.Content(FormCode.P02))), false);
        var workbook = document.WorkbookPart!;
        var setup = workbook.WorksheetParts.Single().Worksheet!.GetFirstChild<PageSetup>()!;
        Assert.Equal((9u, OrientationValues.Landscape), (setup.PaperSize!.Value, setup.Orientation!.Value));
        var titles = Assert.Single(workbook.Workbook!.DefinedNames!.Elements<DefinedName>());
        Assert.Equal("_xlnm.Print_Titles", titles.Name);
        Assert.EndsWith("!$13:$15", titles.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_reader_finds_the_rows_where_the_official_layout_has_them()
    {
        var rows = await ReadAsync(ABook.Content(FormCode.P02));

        Assert.Equal("รายละเอียดโครงการพัฒนา", rows[0]["A"]);
        Assert.Equal("แบบ ผ.02", rows[0]["L"]);
        Assert.Equal("1. ยุทธศาสตร์ด้านโครงสร้างพื้นฐาน", rows[8]["A"]);
        Assert.Equal(["ที่", "โครงการ", "วัตถุประสงค์"], new[] { rows[12]["A"], rows[12]["B"], rows[12]["C"] });
        Assert.Equal("2566", rows[13]["E"]);
        Assert.Equal(500_000d, rows[15]["E"]);
        Assert.Equal(0d, rows[15]["F"]);
        Assert.Null(rows[15]["G"]);
        Assert.Null(rows[17]["A"]);
        Assert.Equal(("ช่วงที่ 2", 50_000d), (rows[17]["D"], rows[17]["F"]));
        Assert.Equal("เพิ่มเติม 5/2567", rows[18]["A"]);
        Assert.Equal("=HYPERLINK(\"x\")", rows[19]["B"]);
    }

    [Fact]
    public async Task The_last_rows_total_baht_and_projects_of_each_year()
    {
        var rows = await ReadAsync(ABook.Content(FormCode.P02));
        Assert.Equal(("รวมงบประมาณ", 500_000d, 300_000.25d), (rows[20]["B"], rows[20]["E"], rows[20]["F"]));
        Assert.Equal(("รวมจำนวนโครงการ", 1d, 1d), (rows[21]["B"], rows[21]["E"], rows[21]["F"]));
    }

    [Fact]
    public async Task The_working_copy_has_seventeen_columns()
    {
        var rows = await ReadAsync(ABook.Content(FormCode.P02Working));
        Assert.Equal(("งบประมาณ", "เทศบัญญัติ"), (rows[12]["E"], rows[12]["J"]));
        Assert.Equal(20_000d, rows[15]["J"]);
        Assert.StartsWith("หน่วยงาน", (string)rows[12]["Q"]!, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Thai_digits_leave_amounts_numbers()
    {
        var rows = await ReadAsync(ABook.Content(FormCode.P02, digits: DigitStyle.Thai));
        Assert.Equal("๒๕๖๖", rows[13]["E"]);
        Assert.Equal("ก่อสร้างถนนคอนกรีตเสริมเหล็ก หมู่ที่ ๓", rows[15]["B"]);
        Assert.Equal(500_000d, rows[15]["E"]);
    }

    [Fact]
    public async Task The_summary_prints_year_counts_and_says_how_many_projects_are_distinct()
    {
        var rows = await ReadAsync(ABook.Content(FormCode.P01));
        var total = rows.Single(r => (r["A"] as string) == "รวมทั้งสิ้น");
        Assert.Equal((1d, 500_000d, 4d, 811_000.25d), (total["B"], total["C"], total["L"], total["M"]));
        Assert.Contains("ไม่นับซ้ำ 3 โครงการ", (string)rows[^1]["A"]!, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Each_account_has_its_own_total_on_the_summary_and_what_is_added_is_named()
    {
        var book = ABook.Of(ABook.Section(ABook.Entry(1, "ถนน", 100m, null, null, null, null)),
            ABook.Section(ABook.Entry(1, "สะพาน", 900m, null, null, null, null)) with { Form = Domain.Forms.FormKind.Coordination });
        var rows = await ReadAsync(ABook.Content(FormCode.P01, book));
        Assert.Equal([("รวม ผ.02", 100d), ("รวม ผ.02/2", 900d), ("รวมทั้งสิ้น ผ.02 + ผ.02/2", 1_000d)],
            rows.Where(r => r["A"] is string text && text.StartsWith("รวม", StringComparison.Ordinal) && text != "รวม").Select(r => ((string)r["A"]!, (double)r["C"]!)));
    }

    [Fact]
    public void Sheet_names_fit_and_differ()
    {
        var names = new LocalPlan.Infrastructure.Forms.SheetNames();
        var taken = Enumerable.Range(0, 12).Select(_ => names.Take("ยุทธ1.2แผนงาน[สร้างความเข้มแข็ง]ของชุมชน/ทั้งหมด")).ToList();
        Assert.Equal(12, taken.Distinct(StringComparer.OrdinalIgnoreCase).Count());
        Assert.All(taken, name => Assert.True(name.Length <= 31 && name.IndexOfAny(['[', ']', '/', '?', '*', ':', '\\']) < 0));
    }

    private static async Task<List<string>> WriteAllAsync()
    {
        var hashes = new List<string>();
        foreach (var row in Everything())
            hashes.Add(Convert.ToHexString(SHA256.HashData(await WriteAsync(ABook.Content(row.Data.Item1, digits: row.Data.Item2)))));
        return hashes;
    }

    private static async Task<byte[]> WriteAsync(FormContent content)
    {
        using var stream = new MemoryStream();
        await new XlsxFormWriter().WriteAsync(content, stream, TestContext.Current.CancellationToken);
        return stream.ToArray();
    }

    private static async Task<List<IDictionary<string, object?>>> ReadAsync(FormContent content)
    {
        using var stream = new MemoryStream(await WriteAsync(content));
        return [.. stream.Query(useHeaderRow: false).Cast<IDictionary<string, object?>>()];
    }
}
