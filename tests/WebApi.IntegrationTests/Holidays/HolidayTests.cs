using System.Text.Json.Nodes;
using LocalPlan.Infrastructure.RuleSets;
using LocalPlan.WebApi.IntegrationTests.Deadlines;
using Microsoft.Extensions.DependencyInjection;

namespace LocalPlan.WebApi.IntegrationTests.Holidays;

public sealed class HolidayTests(Api api) : IClassFixture<Api>
{
    private const string Holidays = "/api/v1/holidays";

    [Fact]
    public async Task The_list_of_a_year_names_each_day_and_where_it_comes_from()
    {
        var list = (await (await api.As(Api.Sao)).Get($"{Holidays}?year=2026"))["items"]!.AsArray();
        Assert.Equal(3, list.Count(h => (h!.Text("nameTh"), h!.Text("source"), h!.Text("kind")) == ("วันสงกรานต์", "state", "statutory")));
        Assert.Equal("validation.failed", (await (await api.As(Api.Sao)).GetAsync($"{Holidays}?year=2569").Problem(400)).Text("code"));
    }

    [Fact]
    public async Task A_day_of_the_province_holds_for_all_its_organizations_and_their_own_goes_before_it()
    {
        var (pao, maeSot, sao) = (await api.As("admin.pao"), await api.As("admin.maesot"), await api.As(Api.Sao));
        var day = await pao.Send(HttpMethod.Post, Holidays, new { date = "2026-05-04", nameTh = "ปฏิบัติงานปกติ", isDayOff = false, forProvince = true }).Json();
        var seen = On(await sao.Get($"{Holidays}?year=2026"), "2026-05-04");
        Assert.Equal([("state", false), ("province", true)], seen.Select(h => (h.Text("source"), (bool)h["inForce"]!)));
        Assert.All(seen, h => Assert.Null(h["id"]));

        await maeSot.Send(HttpMethod.Post, Holidays, new { date = "2026-05-04", nameTh = "วันฉัตรมงคล", isDayOff = true }).Json();
        Assert.Equal(["state", "province", "organization"], On(await maeSot.Get($"{Holidays}?year=2026"), "2026-05-04").Select(h => h.Text("source")));
        Assert.Equal("holiday.not_found", (await maeSot.Send(HttpMethod.Delete, $"{Holidays}/{day.Text("id")}", null, day.Version()).Problem(404)).Text("code"));
        Assert.Equal(2, On(await sao.Get($"{Holidays}?year=2026"), "2026-05-04").Count);
    }

    [Fact]
    public async Task Only_a_PAO_sets_days_for_the_province_and_a_day_is_set_once()
    {
        var admin = await api.As("admin.maesot");
        var body = new { date = "2026-08-20", nameTh = "วันสถาปนา", isDayOff = true };
        var created = await admin.Send(HttpMethod.Post, Holidays, body).Json();
        Assert.Equal("holiday.date_taken", (await admin.Send(HttpMethod.Post, Holidays, body).Problem(409)).Text("code"));
        Assert.Equal("holiday.only_pao", (await admin.Send(HttpMethod.Post, Holidays, new { date = "2026-08-21", nameTh = "ก", isDayOff = true, forProvince = true }).Problem(400)).Text("code"));
        Assert.Equal("access.capability_missing", (await (await api.As(Api.MaeSot)).Send(HttpMethod.Post, Holidays, body).Problem(403)).Text("code"));
        var revised = await admin.Send(HttpMethod.Put, $"{Holidays}/{created.Text("id")}", new { date = "2026-08-20", nameTh = "วันสถาปนาเทศบาล", isDayOff = true }, created.Version()).Json();
        (await admin.Send(HttpMethod.Delete, $"{Holidays}/{created.Text("id")}", null, revised.Version())).EnsureSuccessStatusCode();
    }

    /// <summary>A rule set that counts working days, as an operator may add one.</summary>
    [Fact]
    public async Task Open_deadlines_follow_the_holidays_and_done_ones_stay()
    {
        var (planner, admin) = (await api.As(Api.MaeSot), await api.As("admin.maesot"));
        await WorkingDaysFrom(planner, "2025-06-01");
        var (open, done) = (await Announced(planner, "2026-02-05"), await Announced(planner, "2026-02-05"));
        await planner.Send(HttpMethod.Post, $"/api/v1/deadlines/{done.Text("id")}/completion", new { doneOn = "2026-03-01" }, done.Version()).Json();

        var day = await admin.Send(HttpMethod.Post, Holidays, new { date = "2026-02-13", nameTh = "วันสถาปนา", isDayOff = true }).Json();
        var (moved, stayed) = (await Read(planner, open), await Read(planner, done));
        Assert.Equal((Next(open.Text("due")), "holidaysChanged"), (moved.Text("due"), Assert.Single(moved["changes"]!.AsArray())!.Text("reason")));
        Assert.Equal((done.Text("due"), 0), (stayed.Text("due"), stayed["changes"]!.AsArray().Count));

        (await admin.Send(HttpMethod.Delete, $"{Holidays}/{day.Text("id")}", null, day.Version())).EnsureSuccessStatusCode();
        Assert.Equal(open.Text("due"), (await Read(planner, open)).Text("due"));
    }

    [Fact]
    public async Task A_day_of_the_province_reaches_other_organizations_by_the_daily_work()
    {
        var (planner, pao) = (await api.As("planner.tm"), await api.As("admin.pao"));
        await WorkingDaysFrom(planner, "2025-07-01");
        var open = await Announced(planner, "2026-03-05");
        await pao.Send(HttpMethod.Post, Holidays, new { date = "2026-03-13", nameTh = "วันหยุดพิเศษของจังหวัด", isDayOff = true, forProvince = true }).Json();
        await DailyWork.RunAsync(api, planner);
        var moved = await Read(planner, open);
        Assert.Equal(Next(open.Text("due")), moved.Text("due"));
        Assert.Null(Assert.Single(moved["changes"]!.AsArray())!["by"]);
    }

    private async Task WorkingDaysFrom(HttpClient client, string day)
    {
        var latest = (await client.Get("/api/v1/rule-sets"))["items"]![0]!.Text("id");
        var rules = await client.Get($"/api/v1/rule-sets/{latest}");
        rules.AsObject().Remove("id");
        rules["effectiveFrom"] = day;
        var limit = rules["deadlines"]!.AsArray().Single(d => d!.Text("code") == "D4")!["limit"]!;
        (limit["unit"], limit["days"]) = ("working", 10);
        await using var scope = api.Services.CreateAsyncScope();
        await using var file = new MemoryStream(System.Text.Encoding.UTF8.GetBytes($"[{rules.ToJsonString()}]"));
        Assert.Null((await scope.ServiceProvider.GetRequiredService<RuleSetAdder>().AddAsync(file, TestContext.Current.CancellationToken)).Error);
    }

    private static async Task<JsonNode> Announced(HttpClient client, string date) => (await client.Send(
        HttpMethod.Post, "/api/v1/deadlines/events", new { subject = "actionPlan", anchor = "budgetAnnounced", label = "งบ", date }).Json())["items"]![0]!;

    private static Task<JsonNode> Read(HttpClient client, JsonNode deadline) => client.Get($"/api/v1/deadlines/{deadline.Text("id")}");

    private static string Next(string day) =>
        DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture).AddDays(1).ToString("O", System.Globalization.CultureInfo.InvariantCulture);

    private static List<JsonNode> On(JsonNode list, string day) =>
        [.. list["items"]!.AsArray().Select(h => h!).Where(h => h.Text("date") == day)];
}
