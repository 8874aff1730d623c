using System.Text.Json.Nodes;

namespace LocalPlan.WebApi.IntegrationTests.Handbooks;

public sealed class ReceiptTests(Api api) : IClassFixture<Api>
{
    [Fact]
    public async Task Publishing_delivers_to_nine_districts_and_every_organization_below_the_PAO()
    {
        var pao = await api.As("coordinator.pao");
        var handbook = await SharedHandbook.PublishedAsync(pao);
        var organizations = await pao.All("/api/v1/organizations");
        var deliveries = await handbook.Deliveries();
        Assert.Equal((9, organizations.Count - 1), (deliveries.Count(IsDistrict), deliveries.Count(d => !IsDistrict(d))));
        Assert.Equal("อำเภอเมืองตาก", deliveries[0].Text("name"));
        Assert.All(deliveries, d => Assert.Null(d["receipt"]));
        Assert.Equal(deliveries.Select(d => (int)d["order"]!), Enumerable.Range(1, deliveries.Count));
        var district = deliveries[0].Text("districtId");
        var inDistrict = await handbook.Deliveries($"districtId={district}");
        Assert.Equal(deliveries.Where(d => d.Text("districtId") == district).Select(d => d.Text("id")), inDistrict.Select(d => d.Text("id")));
    }

    [Fact]
    public async Task An_organization_confirms_for_itself_and_twice_changes_nothing()
    {
        var (pao, sao, clerk) = (await api.As("coordinator.pao"), await api.As(Api.Sao), await api.As("clerk.sao"));
        var handbook = await SharedHandbook.PublishedAsync(pao);
        Assert.Null((await sao.Get(handbook.Path))["delivered"]!["receipt"]);
        var first = (await Confirm(sao, handbook).Json())["delivered"]!["receipt"]!;
        var again = (await Confirm(clerk, handbook).Json())["delivered"]!["receipt"]!;
        Assert.Equal(first.ToJsonString(), again.ToJsonString());
        Assert.Equal(("นักวิเคราะห์นโยบายและแผน", $"{FilledPlan.Today:O}"), (first.Text("receivedBy"), first.Text("receivedOn")));

        Assert.Equal("องค์การบริหารส่วนตำบลแม่ปะ", Assert.Single(await handbook.Deliveries("received=true")).Text("name"));
        Assert.DoesNotContain(await handbook.Deliveries("received=false"), d => d.Text("name") == "องค์การบริหารส่วนตำบลแม่ปะ");
        Assert.Single(await sao.All($"{handbook.Path}/deliveries"));
        Assert.Empty(await (await api.As(Api.MaeSot)).All($"{handbook.Path}/deliveries?received=true"));
    }

    [Fact]
    public async Task Nobody_confirms_a_version_that_was_replaced_meanwhile_and_the_next_is_delivered_anew()
    {
        var (pao, sao) = (await api.As("coordinator.pao"), await api.As(Api.Sao));
        var handbook = await SharedHandbook.PublishedAsync(pao);
        var seen = (await sao.Get(handbook.Path)).Version();
        await Confirm(sao, handbook).Json();
        await handbook.Write(SharedHandbook.Link("https://pao.example/2"));
        await handbook.Publish();
        Assert.Equal("if_match.stale", (await sao.Send(HttpMethod.Post, $"{handbook.Path}/receipts", null, seen).Problem(412)).Text("code"));
        Assert.Null((await sao.Get(handbook.Path))["delivered"]!["receipt"]);
        Assert.Single(await handbook.Deliveries("received=true&number=1"));
        Assert.Empty(await handbook.Deliveries("received=true"));
        Assert.Equal("handbook.version_not_found", (await pao.GetAsync($"{handbook.Path}/deliveries?number=7").Problem(404)).Text("code"));
    }

    [Fact]
    public async Task The_letter_of_a_district_is_entered_by_the_PAO_and_twice_changes_nothing()
    {
        var pao = await api.As("coordinator.pao");
        var handbook = await SharedHandbook.WrittenAsync(pao);
        var place = (await pao.Get("/api/v1/places?level=district&limit=1"))["items"]![0]!.Text("id");
        Assert.Equal("handbook.not_published", (await handbook.Refused(HttpMethod.Post, "district-receipts", SharedHandbook.Letter(place), 409)).Text("code"));
        await handbook.Publish();
        await handbook.Receive(place, "ตก 0118/7");
        await handbook.Receive(place, "ตก 0118/8");
        Assert.Equal("ตก 0118/7", Assert.Single(await handbook.Deliveries("received=true"))["receipt"]!.Text("documentNumber"));

        var tomorrow = SharedHandbook.Letter((await handbook.Deliveries("kind=district"))[1].Text("districtId"), on: FilledPlan.Today.AddDays(1));
        Assert.Equal("handbook.received_in_future", (await handbook.Refused(HttpMethod.Post, "district-receipts", tomorrow, 400)).Text("code"));
        var nowhere = SharedHandbook.Letter(Guid.CreateVersion7().ToString());
        Assert.Equal("handbook.district_not_found", (await handbook.Refused(HttpMethod.Post, "district-receipts", nowhere, 400)).Text("code"));
        Assert.Equal("handbook.not_delivered", (await Confirm(await api.As(Api.Pao), handbook).Problem(409)).Text("code"));
    }

    [Fact]
    public async Task Receipts_are_summed_by_district_and_name_who_is_missing()
    {
        var (pao, sao) = (await api.As("coordinator.pao"), await api.As(Api.Sao));
        var handbook = await SharedHandbook.PublishedAsync(pao);
        await Confirm(sao, handbook).Json();
        foreach (var district in (await handbook.Deliveries("kind=district")).SkipLast(1))
            await handbook.Receive(district.Text("districtId"));
        var receipts = await handbook.Receipts();
        Assert.Equal("8/9 88.9 อำเภอวังเจ้า", Share(receipts["districts"]!));
        var maeSot = receipts["byDistrict"]!.AsArray().Single(d => d!.Text("name") == "อำเภอแม่สอด")!["organizations"]!;
        Assert.Equal((1, (int)maeSot["delivered"]! - 1), ((int)maeSot["received"]!, maeSot["missing"]!.AsArray().Count));
        Assert.Equal("handbook.not_found", (await sao.GetAsync($"{handbook.Path}/receipts").Problem(404)).Text("code"));
    }

    private static string Share(JsonNode share) =>
        $"{share["received"]}/{share["delivered"]} {share["percent"]} {string.Join(' ', share["missing"]!.AsArray())}";

    private static bool IsDistrict(JsonNode delivery) => delivery.Text("kind") == "district";

    private static async Task<HttpResponseMessage> Confirm(HttpClient client, SharedHandbook handbook) =>
        await client.Send(HttpMethod.Post, $"{handbook.Path}/receipts", null, (await client.Get(handbook.Path)).Version());
}
