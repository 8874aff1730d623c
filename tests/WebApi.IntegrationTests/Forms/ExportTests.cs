using System.IO.Compression;
using System.Text;
using System.Text.Json.Nodes;
using LocalPlan.Infrastructure.RuleSets;
using Microsoft.Extensions.DependencyInjection;

namespace LocalPlan.WebApi.IntegrationTests.Forms;

public sealed class ExportTests(Api api) : IClassFixture<Api>
{
    private const string Workbook = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    [Theory]
    [InlineData("p02", "ก่อสร้างถนน", "500000")]
    [InlineData("p02Working", "ก่อสร้างถนน", "500000")]
    [InlineData("p02Community", "ขุดสระหมู่บ้าน", "600000")]
    [InlineData("coordination", "สะพานข้ามอำเภอ", "700000")]
    [InlineData("p03", "เครื่องคอมพิวเตอร์", "800000")]
    public async Task An_account_comes_out_in_three_formats_with_its_rows_and_no_others(string form, string name, string amount)
    {
        var (client, plan) = await PlanAsync();

        var csv = await FileAsync(client, $"{plan}/exports/{form}?format=csv", "text/csv", "csv");
        var rows = Encoding.UTF8.GetString(csv).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(2, rows.Length);
        Assert.Contains("project_name", rows[0], StringComparison.Ordinal);
        Assert.Contains($",{name},", rows[1], StringComparison.Ordinal);
        Assert.Contains($",{amount},", rows[1], StringComparison.Ordinal);

        var json = JsonNode.Parse(await FileAsync(client, $"{plan}/exports/{form}?format=json", "application/json", "json"))!;
        var entry = Assert.Single(Assert.Single(json["sections"]!.AsArray())!["entries"]!.AsArray())!;
        Assert.Equal(name, entry["row"]!.Text("name"));
        Assert.Equal("เทศบาลนครแม่สอด", json.Text("organizationName"));

        var text = TextOf(await FileAsync(client, $"{plan}/exports/{form}", Workbook, "xlsx"));
        Assert.Contains(name, text, StringComparison.Ordinal);
        Assert.Single(Names, n => text.Contains(n, StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_summary_holds_every_account_with_its_own_total()
    {
        var (client, plan) = await PlanAsync();
        var json = JsonNode.Parse(await FileAsync(client, $"{plan}/exports/p01?format=json", "application/json", "json"))!;
        Assert.Equal([500_000m, 600_000m, 700_000m, 800_000m], json["accounts"]!.AsArray().Select(a => (decimal)a!["total"]!["amount"]!));
        var rows = Encoding.UTF8.GetString(await FileAsync(client, $"{plan}/exports/p01?format=csv", "text/csv", "csv")).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(5, rows.Length);
        Assert.EndsWith("project_years,distinct_projects,budget_total", rows[0], StringComparison.Ordinal);
        Assert.EndsWith(",1,1,500000", rows[1], StringComparison.Ordinal);
        Assert.Contains("เทศบาลนครแม่สอด", TextOf(await FileAsync(client, $"{plan}/exports/p01", Workbook, "xlsx")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_same_plan_gives_the_same_bytes()
    {
        var (client, plan) = await PlanAsync();
        foreach (var form in new[] { "p01", "p02", "p03" })
            Assert.Equal(await client.GetByteArrayAsync($"{plan}/exports/{form}"), await client.GetByteArrayAsync($"{plan}/exports/{form}"));
    }

    [Fact]
    public async Task Thai_digits_are_printed_on_request()
    {
        var (client, plan) = await PlanAsync();
        Assert.Contains("๒๕๖๖", TextOf(await client.GetByteArrayAsync($"{plan}/exports/p02?digits=thai")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_labels_of_the_rules_in_force_are_printed()
    {
        var (client, plan) = await PlanAsync();
        Assert.Contains("แบบ ผ.02/2", TextOf(await client.GetByteArrayAsync($"{plan}/exports/coordination")), StringComparison.Ordinal);
        await AddRulesAsync(client, "coordination", "ผ.02/1 ประสานโครงการ");
        Assert.Contains("แบบ ผ.02/1 ประสานโครงการ", TextOf(await client.GetByteArrayAsync($"{plan}/exports/coordination")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_form_that_there_is_not_is_refused()
    {
        var (client, plan) = await PlanAsync();
        Assert.Equal(400, (int)(await client.GetAsync($"{plan}/exports/p99")).StatusCode);
        Assert.Equal(400, (int)(await client.GetAsync($"{plan}/exports/p02?format=pdf2")).StatusCode);
    }

    private static readonly string[] Names = ["ก่อสร้างถนน", "ขุดสระหมู่บ้าน", "สะพานข้ามอำเภอ", "เครื่องคอมพิวเตอร์"];

    private async Task<(HttpClient Client, string Plan)> PlanAsync()
    {
        var client = await api.As(Api.MaeSot);
        var plan = await client.NewPlan();
        string[] forms = ["project", "community", "coordination", "equipment"];
        var rows = forms.Select((form, i) => new { form, name = Names[i], budgets = new[] { new { fiscalYear = 2566 + i, amount = (5 + i) * 100_000m } } });
        await client.Send(HttpMethod.Post, $"{plan}/projects/batch", new { rows, mode = "allOrNothing" }).Json();
        return (client, plan);
    }

    private static async Task<byte[]> FileAsync(HttpClient client, string path, string type, string ending)
    {
        var response = await client.GetAsync(path);
        Assert.Equal(200, (int)response.StatusCode);
        Assert.Equal(type, response.Content.Headers.ContentType!.MediaType);
        Assert.EndsWith($"2566-2570.{ending}", response.Content.Headers.ContentDisposition!.FileName!.Trim('"'), StringComparison.Ordinal);
        return await response.Content.ReadAsByteArrayAsync();
    }

    /// <summary>The texts of all parts of a workbook.</summary>
    internal static string TextOf(byte[] workbook)
    {
        using var archive = new ZipArchive(new MemoryStream(workbook));
        return string.Join('\n', archive.Entries.Where(e => e.FullName.EndsWith(".xml", StringComparison.Ordinal)).Select(e =>
        {
            using var reader = new StreamReader(e.Open());
            return reader.ReadToEnd();
        }));
    }

    /// <summary>The rules in force with another label, in force since yesterday.</summary>
    private async Task AddRulesAsync(HttpClient client, string form, string label)
    {
        var current = (await client.All("/api/v1/rule-sets")).Single(r => (bool)r["inForce"]!);
        var rules = await client.Get($"/api/v1/rule-sets/{current.Text("id")}");
        rules.AsObject().Remove("id");
        rules["effectiveFrom"] = DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime).AddDays(-1).ToString("O", System.Globalization.CultureInfo.InvariantCulture);
        rules["labels"]!.AsArray().Single(l => l!.Text("form") == form)!["th"] = label;
        await using var scope = api.Services.CreateAsyncScope();
        await using var file = new MemoryStream(Encoding.UTF8.GetBytes($"[{rules.ToJsonString()}]"));
        Assert.Null((await scope.ServiceProvider.GetRequiredService<RuleSetAdder>().AddAsync(file, default)).Error);
    }
}
