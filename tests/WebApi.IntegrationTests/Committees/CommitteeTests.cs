namespace LocalPlan.WebApi.IntegrationTests.Committees;

public sealed class CommitteeTests(Api api) : IClassFixture<Api>
{
    [Fact]
    public async Task A_committee_is_kept_as_its_order_appointed_it()
    {
        var client = await api.As("secretary.maesot");
        var committee = await client.Send(HttpMethod.Post, "/api/v1/committees", Draft("ผู้แทน ก", "ผู้แทน ข")).Json();
        var read = await client.Get($"/api/v1/committees/{committee.Text("id")}");
        Assert.Equal(["ผู้แทน ก", "ผู้แทน ข"], read["members"]!.AsArray().Select(m => m!.Text("name")));
        Assert.Single((await client.Get("/api/v1/committees"))["items"]!.AsArray());
    }

    [Fact]
    public async Task One_person_holds_one_seat()
    {
        var client = await api.As("secretary.maesot");
        var problem = await client.Send(HttpMethod.Post, "/api/v1/committees", Draft("ผู้แทน ก", "ผู้แทน ก")).Problem(400);
        Assert.Equal(("committee.person_twice", "ข้อ 8"), (problem.Text("code"), problem.Text("clause")));
    }

    [Fact]
    public async Task Only_a_PAO_opens_a_coordination_round_and_its_province_reads_it()
    {
        var pao = await api.As("coordinator.pao");
        var body = new { name = "รอบปี 2571", firstYear = 2571, opensOn = "2026-12-01", closesOn = "2027-01-15" };
        var round = await pao.Send(HttpMethod.Post, "/api/v1/coordination-rounds", body).Json();
        var sao = await api.As(Api.Sao);
        Assert.Equal("รอบปี 2571", (await sao.Get($"/api/v1/coordination-rounds/{round.Text("id")}")).Text("name"));
        await sao.Send(HttpMethod.Post, "/api/v1/coordination-rounds", body).Problem(403);
        var turned = await pao.Send(HttpMethod.Post, "/api/v1/coordination-rounds", new { name = "ก", firstYear = 2571, opensOn = "2027-01-15", closesOn = "2026-12-01" }).Problem(400);
        Assert.Equal("coordination_round.closes_before_opening", turned.Text("code"));
    }

    private static object Draft(params string[] names) => new
    {
        kind = "development",
        name = "คณะกรรมการพัฒนาท้องถิ่น",
        orderNumber = "12/2570",
        appointedOn = "2026-11-01",
        members = names.Select(name => new { name, position = "ผู้แทนประชาคม", role = "member", origin = "chosenByCommunity" }),
    };
}
