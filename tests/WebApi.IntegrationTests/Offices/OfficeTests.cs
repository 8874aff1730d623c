using LocalPlan.WebApi.IntegrationTests.Committees;

namespace LocalPlan.WebApi.IntegrationTests.Offices;

public sealed class OfficeTests(Api api) : IClassFixture<Api>
{
    private const string Path = "/api/v1/offices";

    [Fact]
    public async Task Whoever_takes_an_office_ends_the_time_of_the_one_before()
    {
        var client = await api.As("clerk.sao");
        var office = await client.Send(HttpMethod.Post, Path, Appointing.Office("clerk", name: "นายเก่า ทดสอบ")).Json();
        var taken = await client.Send(HttpMethod.Post, $"{Path}/{office.Text("id")}/holders", Holder("นางใหม่ ทดสอบ", "2026-02-01"), office.Version()).Json();
        Assert.Equal("นางใหม่ ทดสอบ", taken["holder"]!.Text("name"));
        var old = taken["history"]![1]!;
        Assert.Equal(("นายเก่า ทดสอบ", "2026-01-31", "replaced"), (old.Text("name"), old.Text("to"), old.Text("reason")));
        Assert.Equal("นายเก่า ทดสอบ", (await client.Get($"{Path}/{office.Text("id")}?asOf=2026-01-31"))["holder"]!.Text("name"));
        var earlier = await client.Send(HttpMethod.Post, $"{Path}/{office.Text("id")}/holders", Holder("ใคร", "2026-01-15"), taken.Version()).Problem(400);
        Assert.Equal("office.before_latest", earlier.Text("code"));
    }

    [Fact]
    public async Task A_vacated_office_has_no_holder_until_somebody_takes_it()
    {
        var client = await api.As("admin.maesot");
        var office = await client.Send(HttpMethod.Post, Path, Appointing.Office("executive")).Json();
        var path = $"{Path}/{office.Text("id")}";
        var vacant = await client.Send(HttpMethod.Post, $"{path}/vacancy", new { lastDay = "2026-03-31", reason = "resigned" }, office.Version()).Json();
        Assert.Null(vacant["holder"]);
        Assert.Equal("office.vacant", (await client.Send(HttpMethod.Post, $"{path}/vacancy", new { lastDay = "2026-04-01", reason = "resigned" }, vacant.Version()).Problem(409)).Text("code"));
        Assert.Equal("office.held_until", (await client.Send(HttpMethod.Post, $"{path}/holders", Holder("ใคร", "2026-03-31"), vacant.Version()).Problem(400)).Text("code"));
        await client.Send(HttpMethod.Post, $"{path}/holders", Holder("นายต่อ ทดสอบ", "2026-05-01"), vacant.Version()).Json();
        Assert.Null((await client.Get($"{path}?asOf=2026-04-15"))["holder"]);
    }

    [Fact]
    public async Task An_office_is_recorded_once()
    {
        var client = await api.As("secretary.tm");
        await client.Send(HttpMethod.Post, Path, Appointing.Office("clerk")).Json();
        Assert.Equal("office.exists", (await client.Send(HttpMethod.Post, Path, Appointing.Office("clerk")).Problem(409)).Text("code"));
        Assert.Equal("office.only_one", (await client.Send(HttpMethod.Post, Path, Appointing.Office("clerk", 2)).Problem(400))["details"]![0]!.Text("code"));
        Assert.Equal("office.division_required", (await client.Send(HttpMethod.Post, Path, Appointing.Office("divisionHead")).Problem(400))["details"]![0]!.Text("code"));
    }

    private static object Holder(string name, string from) => new { name, from, document = "คำสั่ง 1/2569" };
}
