using System.Text.Json.Nodes;
using LocalPlan.WebApi.IntegrationTests.CoordinationItems;
using LocalPlan.WebApi.IntegrationTests.CoordinationRounds;

namespace LocalPlan.WebApi.IntegrationTests.Work;

public sealed class RoundWorkTests(Api api) : IClassFixture<Api>
{
    [Fact]
    public async Task A_round_waits_for_the_office_whose_turn_it_is_and_for_no_other()
    {
        var province = await Province.OfAsync(api);
        var file = Assert.Single(await OfAsync(province, Api.MaeSot));
        Assert.Equal(("file", "round", Province.Day(10), $"/rounds/{province.RoundId}", "คู่มือประสานแผน"),
            (file.Text("action"), file.Text("subject"), file.Text("due"), file.Text("address"), file.Text("clause")));
        Assert.Empty(await OfAsync(province, "officer.pao"));
        Assert.Empty(await OfAsync(province, "division.maesot"));
        var items = await (await Filer.OfAsync(province)).SubmitAsync(3);
        Assert.Empty(await OfAsync(province, Api.MaeSot));
        Assert.Equal("file", Assert.Single(await OfAsync(province, Api.Sao)).Text("action"));
        var rank = Assert.Single(await OfAsync(province, "district.maesot"));
        Assert.Equal(("rank", "จัดลำดับและส่งต่อ 3 โครงการของอำเภอ"), (rank.Text("action"), rank["messages"]!.Text("th")));
        await province.Move("startDistrictReview");
        await province.SendOnAsync();
        await province.Move("startScreening");
        Assert.Empty(await OfAsync(province, "district.maesot"));
        Assert.Equal("Screen 3 items", Assert.Single(await OfAsync(province, "officer.pao"))["messages"]!.Text("en"));
        foreach (var item in items[..2])
            await province.Coordinator.Screen(item, province.Answers());
        await province.Coordinator.Screen(items[2], province.Answers(result: "return", reason: "incomplete"));
        Assert.Equal(("correct", "แก้ไข 1 โครงการที่ถูกส่งกลับ"), ActionOf(Assert.Single(await OfAsync(province, Api.MaeSot), w => w.Text("action") != "file")));
        await province.Move("startProvinceReview");
        Assert.Equal(["decide"], await ActionsAsync(province, "coordinator.pao"));
        Assert.Equal(["decide"], await ActionsAsync(province, "secretary.pao"));
        await province.CheckAsync();
        await province.Decide(await province.ResolveAsync(), (items[0], new { outcome = "accept" }), (items[1], new { outcome = "accept" })).Json();
        await province.Move("startInclusion");
        Assert.Equal(["answer", "include"], await ActionsAsync(province, "coordinator.pao"));
        Assert.Empty(await OfAsync(province, "officer.pao"));
    }

    [Fact]
    public async Task An_officer_sees_the_districts_assigned_to_them_and_those_of_nobody()
    {
        var province = await Province.OfAsync(api);
        await (await Filer.OfAsync(province)).SubmitAsync(1);
        await province.Move("startDistrictReview");
        await province.SendOnAsync();
        Assert.Equal(["screen"], await ActionsAsync(province, "officer.pao"));
        var userId = (await province.Coordinator.Get("/api/v1/coordination-rounds/officers"))["items"]!.AsArray()
            .Single(o => o!.Text("userName") == "coordinator.pao")!.Text("userId");
        await province.Do(HttpMethod.Put, "officers", new { officers = new[] { new { districtId = await province.DistrictOf(Api.MaeSot), userId } } });
        Assert.Empty(await OfAsync(province, "officer.pao"));
        Assert.Equal(["screen"], await ActionsAsync(province, "coordinator.pao"));
    }

    private static (string, string) ActionOf(JsonNode work) => (work.Text("action"), work["messages"]!.Text("th"));

    private async Task<IEnumerable<string>> ActionsAsync(Province province, string userName) => (await OfAsync(province, userName)).Select(w => w.Text("action")).Order();

    private async Task<List<JsonNode>> OfAsync(Province province, string userName) =>
        [.. (await (await api.As(userName)).Get("/api/v1/my-work"))["items"]!.AsArray().Select(i => i!).Where(i => i.Text("subjectId") == province.RoundId)];
}
