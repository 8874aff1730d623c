using System.Globalization;
using System.Text.Json.Nodes;

namespace LocalPlan.WebApi.IntegrationTests.Committees;

public sealed class CommitteeTests(Api api) : IClassFixture<Api>
{
    private const string Path = "/api/v1/committees";

    [Fact]
    public async Task A_lawful_committee_is_kept_with_holders_terms_and_quorum()
    {
        var client = await api.As("secretary.maesot");
        var committee = await Appointing.AppointAsync(client, Appointing.CityDeputies);
        Assert.Equal((18, 9, 0), ((int)committee["members"]!, (int)committee["quorumNeeded"]!, (int)committee["vacancies"]!));
        var expert = committee.Seats().First(s => s.Text("kind") == "expert");
        var order = DateOnly.Parse(committee["orders"]![0]!.Text("date"), CultureInfo.InvariantCulture);
        Assert.Equal(($"{order:O}", $"{order.AddYears(4).AddDays(-1):O}", "held"), (expert.Text("from"), expert.Text("lastDay"), expert.Text("status")));
        var chair = committee.Seats()[0];
        Assert.Equal(("executive", "นายexecutive1 ทดสอบ", "executive 1"), (chair.Text("kind"), chair.Text("name"), chair.Text("position")));
        Assert.Contains((await client.Get(Path))["items"]!.AsArray(), c => c!.Text("id") == committee.Text("id"));
    }

    [Fact]
    public async Task Scenario_12_a_development_committee_with_two_community_representatives_is_refused()
    {
        var client = await api.As("secretary.sao");
        var offices = await Appointing.OfficesAsync(client, Appointing.Deputies);
        var problem = await client.Send(HttpMethod.Post, Path, Appointing.Development(offices, 2, community: 2)).Problem(400);
        var fault = Assert.Single(problem["details"]!.AsArray())!;
        Assert.Equal(("committee.seats_too_few", "ข้อ 8"), (fault.Text("code"), fault.Text("clause")));
        Assert.Equal(("communityRepresentative", 2, 3), (fault["args"]!.Text("seat"), (int)fault["args"]!["count"]!, (int)fault["args"]!["min"]!));
        Assert.Equal("ผู้แทนประชาคมท้องถิ่นมี 2 คน ต้องมีอย่างน้อย 3 คน", fault["messages"]!.Text("th"));
        var seven = await client.Send(HttpMethod.Post, Path, Appointing.Development(offices, 2, community: 7)).Problem(400);
        Assert.Equal("committee.seats_too_many", Assert.Single(seven["details"]!.AsArray())!.Text("code"));
        Assert.Empty((await client.Get(Path))["items"]!.AsArray());
    }

    [Fact]
    public async Task Scenario_13_every_deputy_sits_on_the_committee()
    {
        var client = await api.As("secretary.sao");
        var offices = await Appointing.OfficesAsync(client, Appointing.Deputies);
        var problem = await client.Send(HttpMethod.Post, Path, Appointing.Development(offices, deputies: 1)).Problem(400);
        var fault = Assert.Single(problem["details"]!.AsArray())!;
        Assert.Equal(("committee.deputies_missing", 1, 2), (fault.Text("code"), (int)fault["args"]!["count"]!, (int)fault["args"]!["min"]!));
    }

    [Fact]
    public async Task Scenario_14_one_person_holds_one_seat_whatever_the_title()
    {
        var client = await api.As("secretary.sao");
        var draft = Appointing.Development(await Appointing.OfficesAsync(client, Appointing.Deputies), 2);
        draft.Seats().First(s => s.Text("kind") == "communityRepresentative")["name"] = "น.ส. ผู้ทรง1  ทดสอบ";
        var problem = await client.Send(HttpMethod.Post, Path, draft).Problem(400);
        Assert.Equal(("committee.person_twice", "ข้อ 8"), (problem["details"]![0]!.Text("code"), problem["details"]![0]!.Text("clause")));
    }

    [Fact]
    public async Task A_check_says_all_that_is_wrong_and_keeps_nothing()
    {
        var client = await api.As("executive.pao");
        var draft = Appointing.Node(new { kind = "support", name = "ร่าง", order = new { number = "", date = "2025-06-01" }, seats = new[] { Appointing.Chosen("communityRepresentative", "chosenByExecutive", "นาง ก ทดสอบ") } });
        draft.Seats()[0]!["choiceDocument"] = null;
        var checks = (await client.Send(HttpMethod.Post, $"{Path}/check", draft).Json()).AsArray().Select(c => c!).ToList();
        Assert.Equal(["V1", "V2", "V3", "V4", "V5", "V6", "V7"], checks.Select(c => c.Text("rule")).Distinct());
        foreach (var code in new[] { "committee.seats_too_few", "committee.chair_missing", "committee.origin_wrong", "committee.choice_undocumented" })
            Assert.Contains(checks, c => c.Text("code") == code && c.Text("level") == "fail");
        Assert.All(checks, c => Assert.NotEqual(c.Text("code"), c["messages"]!.Text("en")));
        Assert.DoesNotContain((await client.Get(Path))["items"]!.AsArray(), c => c!.Text("name") == "ร่าง");
    }

    [Fact]
    public async Task A_further_order_replaces_a_member_and_history_stays_true()
    {
        var client = await api.As("secretary.pao");
        var committee = await Appointing.AppointAsync(client, Appointing.Deputies);
        var path = $"{Path}/{committee.Text("id")}";
        var seat = committee.Seats().First(s => s.Text("kind") == "expert");
        var change = new
        {
            order = new { number = "5/2569", date = "2026-03-01", note = "แทนผู้ลาออก" },
            ends = new[] { new { seatId = seat.Text("id"), reason = "resigned" } },
            seats = new[] { Appointing.Chosen("expert", "chosenByExecutive", "นางคนใหม่ ทดสอบ") },
        };
        var changed = await client.Send(HttpMethod.Post, $"{path}/orders", change, committee.Version()).Json();
        Assert.Equal(["12/2568", "5/2569"], changed["orders"]!.AsArray().Select(o => o!.Text("number")));
        Assert.Contains("นางคนใหม่ ทดสอบ", Names(changed));
        Assert.DoesNotContain(seat.Text("name"), Names(changed));
        Assert.Contains(seat.Text("name"), Names(await client.Get($"{path}?asOf=2026-02-28")));
        Assert.DoesNotContain("นางคนใหม่ ทดสอบ", Names(await client.Get($"{path}?asOf=2026-02-28")));
        Assert.Empty(Names(await client.Get($"{path}?asOf=2025-05-31")));
        var typed = (await client.GetAsync($"{path}?asOf=2568-05-31").Problem(400))["details"]![0]!;
        Assert.Equal(("asOf", "day.buddhist_year", "ปี 2568 เป็น พ.ศ. โปรดส่งปี ค.ศ. 2025"), (typed.Text("field"), typed.Text("code"), typed["messages"]!.Text("th")));
        var earlier = await client.Send(HttpMethod.Post, $"{path}/orders", change with { order = new { number = "1/2569", date = "2026-02-01", note = "แทนผู้ลาออก" } }, changed.Version()).Problem(400);
        Assert.Equal("committee.order_before_latest", earlier.Text("code"));
        await client.Send(HttpMethod.Post, $"{path}/orders", change, committee.Version()).Problem(412);
    }

    [Fact]
    public async Task A_councillor_leaves_the_committee_with_the_office_and_the_list_of_warnings_says_so()
    {
        var client = await api.As("secretary.tm");
        var offices = await Appointing.OfficesAsync(client, Appointing.Deputies);
        var committee = await client.Send(HttpMethod.Post, Path, Appointing.Development(offices, 2)).Json();
        var office = await client.Get($"/api/v1/offices/{offices["councillor3"]}");
        await client.Send(HttpMethod.Post, $"/api/v1/offices/{offices["councillor3"]}/vacancy", new { lastDay = "2026-01-31", reason = "councilDissolved" }, office.Version()).Json();
        var after = await client.Get($"{Path}/{committee.Text("id")}");
        Assert.Equal((15, 1), ((int)after["members"]!, (int)after["vacancies"]!));
        Assert.Contains(after.Seats(), s => s.Text("status") == "officeEnded" && s.Text("lastDay") == "2026-01-31");
        var warning = Assert.Single((await client.Get($"{Path}/term-warnings"))["items"]!.AsArray(), w => w!.Text("committeeId") == committee.Text("id"))!;
        Assert.Equal(("councillor", "ทางปฏิบัติ"), (warning["seat"]!.Text("kind"), warning.Text("clause")));
        var waiting = Assert.Single((await client.Get("/api/v1/my-work"))["items"]!.AsArray(), w => w!.Text("subjectId") == committee.Text("id"))!;
        Assert.Equal(("committee", "overdue", "2026-01-31"), (waiting.Text("subject"), waiting.Text("urgency"), waiting.Text("due")));
        Assert.Equal($"/committees/{committee.Text("id")}", waiting.Text("address"));
        Assert.Equal("ตั้งกรรมการแทน 1 ที่นั่งที่หมดวาระหรือใกล้หมดวาระ", waiting["messages"]!.Text("th"));
        Assert.Contains((await client.Get($"{Path}/{committee.Text("id")}/checks")).AsArray(), c => c!.Text("code") == "committee.office_ended");
    }

    [Fact]
    public async Task Of_two_appointments_at_once_one_stands_and_the_other_is_told_of_it()
    {
        var client = await api.As("secretary.maesot");
        var offices = await Appointing.OfficesAsync(client, Appointing.CityDeputies);
        var draft = Support(offices["clerk1"], offices["planningDivisionHead1"], await HeadAsync(client));
        var answers = await Task.WhenAll(Enumerable.Range(0, 2).Select(_ => client.Send(HttpMethod.Post, Path, draft)));
        Assert.Equal([201, 409], answers.Select(a => (int)a.StatusCode).Order());
        var problem = await Task.FromResult(answers.Single(a => (int)a.StatusCode == 409)).Problem(409);
        Assert.Equal(("committee.stands_already", "ข้อ 9"), (problem.Text("code"), problem.Text("clause")));
        Assert.Contains("คณะกรรมการสนับสนุนฯ", problem["messages"]!.Text("th"), StringComparison.Ordinal);
        Assert.Single((await client.Get(Path))["items"]!.AsArray(), c => c!.Text("kind") == "support");
    }

    [Fact]
    public async Task A_sub_committee_is_free_in_its_composition_but_has_a_chair()
    {
        var client = await api.As("secretary.maesot");
        var parent = await Appointing.AppointAsync(client, Appointing.CityDeputies);
        object Sub(string role) => new { kind = "development", name = "คณะอนุกรรมการ", parentId = parent.Text("id"), order = new { number = "2/2568", date = "2025-07-01" }, seats = new[] { Appointing.Chosen("expert", "chosenByMembers", "นาย ข ทดสอบ", role: role) } };
        var problem = await client.Send(HttpMethod.Post, Path, Sub("member")).Problem(400);
        Assert.Equal("committee.chair_missing", problem["details"]![0]!.Text("code"));
        Assert.Equal(parent.Text("id"), (await client.Send(HttpMethod.Post, Path, Sub("chair")).Json()).Text("parentId"));
    }

    [Fact]
    public async Task Only_a_PAO_keeps_the_committee_of_a_district_and_names_the_district()
    {
        var pao = await api.As("secretary.pao");
        var district = (await pao.Get("/api/v1/places?level=district&limit=1"))["items"]![0]!.Text("id");
        object Draft(string? districtId) => new
        {
            kind = "districtCoordination",
            name = "คณะกรรมการประสานแผน",
            districtId,
            order = new { number = "อ.1/2568", date = "2025-07-01" },
            seats = new[]
            {
                Outside("localExecutive", "chair", "นายกหนึ่ง ทดสอบ"), Outside("localClerk", "memberAndSecretary", "ปลัดสอง ทดสอบ"), Outside("paoCouncillor", "member", "สจสาม ทดสอบ"),
                Appointing.Chosen("paoOfficial", "chosenByExecutive", "เจ้าหน้าที่สี่ ทดสอบ"),
            },
        };
        Assert.Equal("committee.district_required", (await pao.Send(HttpMethod.Post, Path, Draft(null)).Problem(400)).Text("code"));
        Assert.Equal(district, (await pao.Send(HttpMethod.Post, Path, Draft(district)).Json()).Text("districtId"));
        var sao = await api.As("secretary.sao");
        Assert.Equal("committee.only_pao", (await sao.Send(HttpMethod.Post, Path, Draft(district)).Problem(400)).Text("code"));
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

    private static object Support(string clerk, string planner, string head) => new
    {
        kind = "support",
        name = "คณะกรรมการสนับสนุนฯ",
        order = new { number = "11/2568", date = Appointing.OrderDate },
        seats = new List<object>
        {
            Appointing.ByOffice("clerk", "chair", clerk), Appointing.ByOffice("divisionHead", "member", head), Appointing.ByOffice("planningDivisionHead", "memberAndSecretary", planner),
        }
        .Concat(Enumerable.Range(1, 3).Select(n => Appointing.Chosen("communityRepresentative", "chosenByCommunity", $"นางประชาคม{n} ทดสอบ"))),
    };

    private static async Task<string> HeadAsync(HttpClient client)
    {
        var division = (await client.Get("/api/v1/divisions"))["items"]![0]!.Text("id");
        return (await client.Send(HttpMethod.Post, "/api/v1/offices", Appointing.Office("divisionHead", divisionId: division)).Json()).Text("id");
    }

    private static object Outside(string kind, string role, string name) => new { kind, role, origin = "exOfficio", name, position = "ตำแหน่ง" };

    private static IEnumerable<string> Names(JsonNode committee) => committee.Seats().Select(s => s.Text("name"));
}
