using System.Text;
using LocalPlan.Application.Imports.Reading;
using LocalPlan.Infrastructure.Imports.Workbooks;

namespace LocalPlan.Infrastructure.Tests.Imports;

public sealed class CsvFileReaderTests
{
    private const string Text = "ที่,โครงการ,งบประมาณ\r\n1,\"ถนน \"\"เอ\"\"\r\nสายบี\",\" 1,632,820 \"\r\n\r\n2,คลอง,\r\n";

    public static TheoryData<string> Encodings() => ["utf-8", "utf-8-bom", "utf-16", "windows-874"];

    [Theory]
    [MemberData(nameof(Encodings))]
    public void Thai_is_read_in_each_encoding_that_spreadsheets_write(string encoding)
    {
        var rows = Read(Encode(Text, encoding)).Rows;
        Assert.Equal([1, 2, 4], rows.Select(r => r.Number));
        Assert.Equal(["1", "ถนน \"เอ\"\r\nสายบี", " 1,632,820 "], rows[1].Cells.Values.Select(c => c.Text));
        Assert.Null(rows[2][2]);
    }

    [Theory]
    [InlineData(';')]
    [InlineData('\t')]
    [InlineData('|')]
    public void Other_separators_are_found(char separator) =>
        Assert.Equal(["โครงการ, กิจกรรม", "100"], Read(Encoding.UTF8.GetBytes($"ก{separator}ข\nโครงการ, กิจกรรม{separator}100\n")).Rows[1].Cells.Values.Select(c => c.Text));

    [Fact]
    public void The_guard_against_formulas_comes_off() =>
        Assert.Equal("=1+1", Read(Encoding.UTF8.GetBytes("ก,ข\n1,'=1+1\n")).Rows[1][1]!.Text);

    [Fact]
    public void More_rows_than_a_plan_can_have_are_refused() =>
        Assert.Equal("import.too_many_rows", new WorkbookReader().Read(
            "a.csv", Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("1,2\n", 100_001))), TestContext.Current.CancellationToken).Error?.Code);

    [Fact]
    public void A_field_longer_than_any_cell_is_refused() => Assert.Equal("import.broken", new WorkbookReader().Read(
        "a.csv", Encoding.UTF8.GetBytes("ก,ข\n" + new string('x', 200_000) + ",1\n"), TestContext.Current.CancellationToken).Error?.Code);

    private static Sheet Read(byte[] content) => new WorkbookReader().Read("plan.csv", content, TestContext.Current.CancellationToken).Value.Sheets.Single();

    private static byte[] Encode(string text, string encoding) => encoding switch
    {
        "utf-8" => new UTF8Encoding(false).GetBytes(text),
        "utf-8-bom" => [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text)],
        "utf-16" => [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(text)],
        _ => CodePagesEncodingProvider.Instance.GetEncoding(874)!.GetBytes(text),
    };
}
