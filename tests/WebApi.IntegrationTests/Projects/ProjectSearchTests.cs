namespace LocalPlan.WebApi.IntegrationTests.Projects;

public sealed class ProjectSearchTests(Api api) : IClassFixture<Api>
{
    [Theory]
    [InlineData("หมู่ 3", "หมู่ที่ 3", "ม.3 และ 5")]
    [InlineData("หมู่ ๓", "หมู่ที่ 3", "ม.3 และ 5")]
    [InlineData("หมู่ที่ 31", "หมู่ที่ 31")]
    [InlineData("หมู่ 1")]
    [InlineData("1250", "ยาว 1,250 เมตร")]
    [InlineData("125")]
    [InlineData("2566", "ปี 2566")]
    [InlineData("6")]
    public async Task A_number_is_found_as_a_whole(string typed, params string[] found)
    {
        var (client, path) = await PlanAsync("หมู่ที่ 3", "หมู่ที่ 31", "หมู่ 13", "ม.3 และ 5", "ยาว 1,250 เมตร", "ปี 2566");
        Assert.Equal(found.Order(StringComparer.Ordinal), (await FindAsync(client, path, typed)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Two_numbers_side_by_side_stay_two()
    {
        var (client, path) = await PlanAsync("ท่อ ขนาด 3 100 ท่อน", "ท่อ ขนาด 3100 ท่อน");
        Assert.Equal(["ท่อ ขนาด 3 100 ท่อน"], await FindAsync(client, path, "ท่อ 3"));
        Assert.Equal(["ท่อ ขนาด 3100 ท่อน"], await FindAsync(client, path, "3100"));
    }

    [Theory]
    [InlineData("ก่อสร้างถนน")]
    [InlineData("กอสรางถนน")]
    [InlineData("ก่อ สร้าง ถนน")]
    [InlineData("ถนน ก่อสร้าง")]
    [InlineData("คสล.")]
    [InlineData("ค.ส.ล")]
    [InlineData("คอนกรีตเสริมเหล็ก")]
    [InlineData("กองช่าง ถนน")]
    [InlineData("ห้วย ๒")]
    public async Task Tones_spaces_digits_and_abbreviations_do_not_matter(string typed)
    {
        var client = await api.As(Api.MaeSot);
        var division = (await client.All("/api/v1/divisions")).Single(d => d.Text("name") == "กองช่าง").Text("id");
        var path = $"{await client.NewPlan()}/projects";
        await client.Send(HttpMethod.Post, path, new { name = "ก่อสร้างถนน คสล. ห้วย 2", divisionId = division }).Json();
        await client.Send(HttpMethod.Post, path, new { name = "อบรมอาชีพ" }).Json();
        Assert.Equal(["ก่อสร้างถนน คสล. ห้วย 2"], await FindAsync(client, path, typed));
    }

    [Theory]
    [InlineData("100%", "ร้อยละ 100% ของครัวเรือน")]
    [InlineData("_", "ก_ข")]
    [InlineData(@"\", @"ก\ข")]
    public async Task Signs_mean_themselves(string typed, string found)
    {
        var (client, path) = await PlanAsync("ร้อยละ 100% ของครัวเรือน", "ก_ข", @"ก\ข", "อื่น 100");
        Assert.Equal([found], await FindAsync(client, path, typed));
    }

    [Fact]
    public async Task Filters_narrow_what_is_searched_and_the_totals_with_it()
    {
        var (client, path) = await PlanAsync("ถนน 1", "ถนน 2");
        await client.Send(HttpMethod.Post, path, new { name = "ถนน 3", form = "coordination", budgets = new[] { new { fiscalYear = 2566, amount = 9m } } }).Json();
        Assert.Equal(["ถนน 3"], (await client.All($"{path}?search=ถนน&form=coordination")).Select(p => p.Text("name")));
        Assert.Equal(9m, (decimal)(await client.Get($"{path}/totals?search=ถนน&form=coordination"))["total"]!);
        Assert.Equal(3, (await client.All($"{path}?withProblems=true")).Count);
        Assert.Empty(await client.All($"{path}?withProblems=false"));
    }

    private static async Task<IEnumerable<string>> FindAsync(HttpClient client, string path, string typed) =>
        (await client.All($"{path}?search={Uri.EscapeDataString(typed)}")).Select(p => p.Text("name"));

    private async Task<(HttpClient Client, string Path)> PlanAsync(params string[] names)
    {
        var client = await api.As(Api.MaeSot);
        var path = $"{await client.NewPlan()}/projects";
        await client.Send(HttpMethod.Post, $"{path}/batch", new { rows = names.Select(name => new { name }), mode = "allOrNothing" }).Json();
        return (client, path);
    }
}
