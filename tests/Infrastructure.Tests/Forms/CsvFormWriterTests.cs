using System.Text;
using System.Text.Json;
using LocalPlan.Application.Forms;
using LocalPlan.Infrastructure.Forms;

namespace LocalPlan.Infrastructure.Tests.Forms;

public sealed class CsvFormWriterTests
{
    [Fact]
    public async Task A_row_carries_every_field_blank_stays_blank_and_the_dash_is_zero()
    {
        var lines = (await TextAsync(new CsvFormWriter(), FormCode.P02)).Split("\r\n");
        Assert.StartsWith("form,strategy_no,strategy,tactic_code,tactic,plan_class_code,plan_class,amendment,no,project_name", lines[0].TrimStart('\uFEFF'), StringComparison.Ordinal);
        Assert.Contains(",500000,0,,,,", lines[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_text_that_looks_like_a_formula_is_guarded()
    {
        var text = await TextAsync(new CsvFormWriter(), FormCode.P02);
        Assert.Contains("\"'=HYPERLINK(\"\"x\"\")\"", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_line_break_stays_inside_its_field() =>
        Assert.Contains("\"1. เพื่อให้ประชาชนมีน้ำใช้\n2. เพื่อลดค่าใช้จ่าย\"", await TextAsync(new CsvFormWriter(), FormCode.P02), StringComparison.Ordinal);

    [Theory]
    [InlineData("=1+2")]
    [InlineData("-5 องศา")]
    [InlineData("'quoted")]
    [InlineData("ถนน")]
    [InlineData("-")]
    public void The_guard_comes_off_again(string text) => Assert.Equal(text, CsvText.Restore(CsvText.Safe(text)!));

    [Fact]
    public async Task The_summary_as_CSV_has_a_row_for_each_plan_class()
    {
        var lines = (await TextAsync(new CsvFormWriter(), FormCode.P01)).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(2, lines.Length);
        Assert.EndsWith(",4,3,811000.25", lines[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task JSON_is_the_book_itself()
    {
        using var json = JsonDocument.Parse(await TextAsync(new JsonFormWriter(), FormCode.P02));
        var entry = json.RootElement.GetProperty("sections")[0].GetProperty("entries")[1];
        Assert.Equal(250_000.25m, entry.GetProperty("row").GetProperty("amounts")[1].GetDecimal());
        Assert.Equal("ช่วงที่ 2", entry.GetProperty("lines")[0].GetProperty("target").GetString());
    }

    private static async Task<string> TextAsync(IFormWriter writer, FormCode form)
    {
        using var stream = new MemoryStream();
        await writer.WriteAsync(ABook.Content(form), stream, TestContext.Current.CancellationToken);
        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
