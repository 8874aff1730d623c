using System.Text.Json;
using System.Text.Json.Nodes;
using LocalPlan.Application.Common.Time;
using LocalPlan.Domain.Amendments;
using LocalPlan.Domain.CoordinationItems;
using LocalPlan.Domain.CoordinationRounds;
using LocalPlan.Domain.Editions;
using LocalPlan.Domain.Forms;
using LocalPlan.Domain.Notices;
using LocalPlan.Domain.Organizations;
using LocalPlan.Domain.Postings;
using LocalPlan.Domain.Procedures;
using LocalPlan.Domain.RuleSets;
using LocalPlan.Infrastructure.Persistence;
using LocalPlan.WebApi.IntegrationTests.Committees;
using LocalPlan.WebApi.IntegrationTests.ComparisonLists;
using LocalPlan.WebApi.IntegrationTests.Handbooks;
using LocalPlan.WebApi.IntegrationTests.Imports;
using LocalPlan.WebApi.IntegrationTests.Meetings;
using Microsoft.EntityFrameworkCore;

namespace LocalPlan.WebApi.IntegrationTests;

/// <summary>A plan with one of everything in it, by name of the thing.</summary>
internal sealed class FilledPlan
{
    /// <summary>Address part → the thing whose id stands behind it.</summary>
    public static readonly IReadOnlyDictionary<string, string> Kinds = new Dictionary<string, string>
    {
        ["strategies"] = "strategy",
        ["kpis"] = "kpi",
        ["projects"] = "project",
        ["imports"] = "import",
        ["divisions"] = "division",
        ["committees"] = "committee",
        ["coordination-rounds"] = "round",
        ["coordination-items"] = "coordinationItem",
        ["organizations"] = "organization",
        ["rule-sets"] = "ruleSet",
        ["waivers"] = "waiver",
        ["deadlines"] = "deadline",
        ["holidays"] = "holiday",
        ["offices"] = "office",
        ["meetings"] = "meeting",
        ["notices"] = "notice",
        ["postings"] = "posting",
        ["amendments"] = "amendment",
        ["handbooks"] = "handbook",
        ["law-documents"] = "lawDocument",
        ["knowledge-plans"] = "knowledgePlan",
        ["checks"] = "check",
        ["comparison-lists"] = "comparisonList",
        ["duplicate-checks"] = "itemCheck",
        ["bundles"] = "bundle",
    };

    /// <summary>End of an address → the meeting or handbook in the state that it needs.</summary>
    public static readonly IReadOnlyDictionary<string, string> Stages = new Dictionary<string, string>
    {
        ["/cancellation"] = "otherMeeting",
        ["/opening"] = "invitedMeeting",
        ["/attendance"] = "openMeeting",
        ["/discussion"] = "openMeeting",
        ["/resolutions"] = "openMeeting",
        ["/closing"] = "doneMeeting",
        ["/{resolutionId}/withdrawal"] = "decidedMeeting",
        ["/handbooks/{id}/publication"] = "draftHandbook",
    };

    private const string Csv = """
        form,strategy_no,strategy,tactic_code,tactic,plan_class,no,project_name,objective,target,budget_2566,budget_2567,budget_2568,budget_2569,budget_2570,indicator,expected_result,agency
        ผ.02,1,ยุทธศาสตร์,1.1,กลยุทธ์,แผนงานการพานิชย์,1,ปรับปรุงตลาด,เพื่อค้าขาย,1 แห่ง,,100000,,,,ร้อยละ 80,ค้าขายดี,กองคลัง
        """;

    private static int _holidays;
    private static int _years;

    private readonly Dictionary<string, string> _ids = [];

    public string this[string kind] => _ids[kind];

    public static async Task<FilledPlan> OfAsync(Api api, string planner = Api.MaeSot, string secretary = "secretary.maesot")
    {
        var (client, plan) = (await api.As(planner), new FilledPlan());
        await plan.FindReferenceAsync(client);
        var path = await client.NewPlan();
        plan._ids["plan"] = path.Split('/')[^1];
        var strategy = await client.Send(HttpMethod.Post, $"{path}/strategies", plan.Strategy(1)).Json();
        (plan._ids["strategy"], plan._ids["goal"], plan._ids["tactic"]) =
            (strategy.Text("id"), strategy["goals"]![0]!.Text("id"), strategy["tactics"]![0]!.Text("id"));
        plan._ids["kpi"] = (await client.Send(HttpMethod.Post, $"{path}/kpis", plan.Kpi()).Json()).Text("id");
        plan._ids["project"] = (await client.Send(HttpMethod.Post, $"{path}/projects", plan.Project()).Json()).Text("id");
        await plan.WaiveAsync(api, path);
        await plan.CheckDuplicatesAsync(client, path);
        plan._ids["import"] = (await client.Upload(path, "แผน.csv", Csv)).Text("id");
        await plan.AppointAsync(await api.As(secretary));
        var coordinator = await api.As("coordinator.pao");
        plan._ids["round"] = (await coordinator.Send(HttpMethod.Post, "/api/v1/coordination-rounds",
            new { name = "รอบ", firstYear = 2566, opensOn = "2026-01-01", closesOn = "2097-01-31" }).Json()).Text("id");
        plan._ids["bundle"] = (await coordinator.Send(HttpMethod.Post, $"/api/v1/coordination-rounds/{plan._ids["round"]}/bundles",
            new { kinds = new[] { "account" } }).Json()).Text("id");
        await plan.ShareKnowledgeAsync(coordinator);
        plan._ids["comparisonList"] = (await coordinator.Send(HttpMethod.Post, "/api/v1/comparison-lists", ComparedPlan()).Json()).Text("id");
        plan._ids["deadline"] = (await client.Send(HttpMethod.Post, "/api/v1/deadlines/events", BudgetAnnounced()).Json())["items"]![0]!.Text("id");
        plan._ids["holiday"] = (await (await api.As("admin.maesot")).Send(HttpMethod.Post, "/api/v1/holidays", Holiday()).Json()).Text("id");
        await api.Database(plan.AnnounceAsync);
        await api.Database(plan.SubmitAsync);
        await plan.CheckItemAsync(coordinator);
        return plan;
    }

    /// <summary>
    /// A list names the work of the item, and the check of the item finds it; where another walk changed the organization before, it may
    /// find nothing, and an answer is then about what is no candidate.
    /// </summary>
    private async Task CheckItemAsync(HttpClient coordinator)
    {
        var list = await coordinator.Get($"/api/v1/comparison-lists/{this["comparisonList"]}");
        await coordinator.Send(HttpMethod.Post, $"/api/v1/comparison-lists/{this["comparisonList"]}/versions", AList.File("แผน.csv", "โครงการ,สถานที่\nขุดลอกคลอง 5,ตำบลแม่สอด"u8.ToArray()), list.Version()).Json();
        var checks = await coordinator.Send(HttpMethod.Post, $"/api/v1/coordination-rounds/{this["round"]}/duplicate-checks", new { }).Json();
        _ids["itemCheck"] = checks["items"]![0]!["check"]!.Text("checkId");
        var candidates = (await coordinator.Get($"/api/v1/duplicates/checks/{this["itemCheck"]}"))["candidates"]!.AsArray();
        _ids["itemCandidate"] = candidates.FirstOrDefault()?.Text("sourceId") ?? this["coordinationItem"];
    }

    /// <summary>An edition with a letter and a posting that missed its first day, past the lifecycle, so that the plan can be written all the same.</summary>
    private async Task AnnounceAsync(LocalPlanDbContext db)
    {
        var (organization, today, now) = (Guid.Parse(this["organization"]), new DateOnly(2021, 10, 25), new DateTimeOffset(2021, 10, 25, 2, 0, 0, TimeSpan.Zero));
        var head = new PlanHead { PlanId = Guid.Parse(this["plan"]), Title = "แผน", FirstYear = 2566, Strategies = [] };
        var edition = PlanEdition.First(organization, "แผน", new(2021, 10, 20), PlanContent.Of(head, [Announced(1), Announced(2), Announced(3)]), now);
        var notice = Domain.Notices.Notice.Send(edition, new(NoticeRecipient.District, "อำเภอ", "1", new(2021, 10, 21), NoticeChannel.Hand), today, now).Value;
        var posting = Posting.Open(edition, new(RuleKey.PostingFullDays, 30, "ข้อ 24", Confidence.Handbook), today, now);
        posting.Record(today, MissReason.NotServed, now);
        db.Scope = [organization];
        var amendment = Amendment.Open(new(organization, OrganizationKind.CityMunicipality, edition.PlanId, Guid.Parse(this["ruleSet"]), ActKind.Change, null, null), new(new Actor(organization, "ก"), now)).Value;
        var content = Announced(4);
        var item = amendment.Add(new(content.Id, null, null, content, null, []), now).Value;
        db.AddRange(edition, notice, posting, amendment);
        await db.SaveChangesAsync();
        (_ids["notice"], _ids["posting"]) = (notice.Id.ToString(), posting.Id.ToString());
        (_ids["amendment"], _ids["amendmentItem"]) = (amendment.Id.ToString(), item.Id.ToString());
    }

    /// <summary>An item of the round, past the counter, so that the plan keeps its one project and the round goes into no calendar.</summary>
    private async Task SubmitAsync(LocalPlanDbContext db)
    {
        var (organization, now) = (Guid.Parse(this["organization"]), TimeProvider.System.GetUtcNow());
        db.Scope = [organization];
        db.ProvinceId = await db.Set<Organization>().Where(o => o.Id == organization).Select(o => o.ProvinceId).SingleAsync();
        var district = await db.Set<Organization>().Where(o => o.Id == organization).Select(o => o.DistrictId).SingleAsync();
        var round = await db.Set<CoordinationRound>().AsNoTracking().SingleAsync(r => r.Id == Guid.Parse(this["round"]));
        round.IssueFrame(new([], 0, 0, 0, [], []), new(), new(new Actor(organization, "ก"), now));
        var content = Announced(5);
        var sent = new Submission(Guid.Parse(this["plan"]), 2566, content with { Draft = content.Draft with { Form = FormKind.Coordination } }, []);
        var desk = new SubmissionDesk(round, organization, DateOnly.FromDateTime(now.DateTime), []);
        var item = desk.Take(sent, new(organization, district), new(new Actor(organization, "ก"), now, round.Stage)).Value;
        db.Add(item);
        await db.SaveChangesAsync();
        _ids["coordinationItem"] = item.Id.ToString();
    }

    /// <summary>A published handbook, one that waits for it, a document of the law library and the knowledge plan of a year.</summary>
    private async Task ShareKnowledgeAsync(HttpClient pao)
    {
        var published = await SharedHandbook.WrittenAsync(pao);
        await published.Publish();
        _ids["handbook"] = published.State.Text("id");
        _ids["draftHandbook"] = (await SharedHandbook.WrittenAsync(pao)).State.Text("id");
        _ids["district"] = (await pao.Get("/api/v1/places?level=district&limit=1"))["items"]![0]!.Text("id");
        _ids["lawDocument"] = (await pao.Send(HttpMethod.Post, "/api/v1/law-documents", Law()).Json()).Text("id");
        _ids["knowledgePlan"] = (await pao.Send(HttpMethod.Post, "/api/v1/knowledge-plans", KnowledgeYear()).Json()).Text("id");
    }

    private static ProjectContent Announced(int position) =>
        new() { Id = Guid.CreateVersion7(), Position = position, Draft = new() { Name = $"ขุดลอกคลอง {position}" }, Names = new(null, null, null, null, null, null, null) };

    /// <summary>A second road of the same name, and the check that finds it.</summary>
    private async Task CheckDuplicatesAsync(HttpClient client, string path)
    {
        _ids["twin"] = (await client.Send(HttpMethod.Post, $"{path}/projects", Project()).Json()).Text("id");
        _ids["check"] = (await client.Send(HttpMethod.Post, "/api/v1/duplicates/checks", new { source = "planProject", id = this["project"] }).Json()).Text("id");
    }

    /// <summary>The form that starts an import.</summary>
    public static MultipartFormDataContent Upload()
    {
        var file = new ByteArrayContent(System.Text.Encoding.UTF8.GetBytes(Csv));
        return new() { { file, "file", "แผน.csv" } };
    }

    public static JsonNode BudgetAnnounced() =>
        Json(new { subject = "actionPlan", anchor = "budgetAnnounced", label = "งบประมาณรายจ่ายประจำปี 2568", date = "2024-09-16" });

    /// <summary>The form that puts a file into the draft of a handbook.</summary>
    public static MultipartFormDataContent Book() => SharedHandbook.File("คู่มือ.pdf", "%PDF-1.7\n"u8.ToArray());

    /// <summary>A provincial plan of a name that no other has.</summary>
    public static JsonNode ComparedPlan() => Json(new { kind = "provincialPlan", name = $"แผนพัฒนาจังหวัด {Guid.CreateVersion7()}" });

    /// <summary>The form that brings a file into a comparison list.</summary>
    public static MultipartFormDataContent List() => AList.File("แผน.csv", "โครงการ,สถานที่\nขุดลอกคลอง,ตำบลแม่ปะ"u8.ToArray());

    public static DateOnly Today => TimeProvider.System.TodayInThailand();

    public static JsonNode Law() => Json(new { title = "ระเบียบว่าด้วยการจัดทำแผนพัฒนา", category = "regulation", source = "ราชกิจจานุเบกษา", date = "2005-10-31", link = "https://law.example" });

    /// <summary>A year that no other plan has.</summary>
    public static JsonNode KnowledgeYear() => Json(new { fiscalYear = 2580 + Interlocked.Increment(ref _years) });

    /// <summary>A day that no other entry has.</summary>
    public static JsonNode Holiday() =>
        Json(new { date = new DateOnly(2100, 1, 1).AddDays(Interlocked.Increment(ref _holidays)), nameTh = "วันสถาปนา", nameEn = "Founding day", isDayOff = true });

    public JsonNode Strategy(int number) => Json(new
    {
        number,
        name = "ยุทธศาสตร์ ก",
        goals = new[] { new { id = _ids.GetValueOrDefault("goal"), text = "เป้าประสงค์" } },
        tactics = new[] { new { id = _ids.GetValueOrDefault("tactic"), code = $"{number}.1", name = "กลยุทธ์", planClassIds = new[] { this["planClass"] } } },
    });

    public JsonNode Kpi() => Json(new
    {
        goalId = this["goal"],
        name = "ร้อยละของครัวเรือน",
        unit = "ร้อยละ",
        direction = "increase",
        baseline = 60.5,
        targets = new[] { new { fiscalYear = 2567, value = 80.25 } },
    });

    public JsonNode Project() => Json(new
    {
        form = "project",
        name = "ก่อสร้างถนน",
        objective = "เพื่อสัญจร",
        target = "ยาว 100 เมตร",
        indicator = "ร้อยละ 80",
        expectedResult = "สะดวก",
        tacticId = this["tactic"],
        planClassId = this["planClass"],
        divisionId = this["division"],
        supportingAgency = "ก",
        coordinationAgency = "ข",
        equipmentCategory = "ค",
        equipmentType = "ง",
        origin = "จ",
        fundingSource = "ฉ",
        placeText = "หมู่ 3",
        placeIds = new[] { this["place"] },
        startPoint = new { latitude = 16.7131, longitude = 98.5747 },
        endPoint = new { latitude = 16.72, longitude = 98.58 },
        book = new { volume = "1", page = "12", item = "3" },
        authority = Authority(),
        amendmentLabel = "แก้ไข 1/2566",
        budgets = new[] { new { fiscalYear = 2566, amount = 900.25 } },
        ordinance = new[] { new { fiscalYear = 2566, amount = 800 } },
        lines = new[] { new { name = "ช่วงที่ 2", target = "ข", agency = "ค", budgets = new[] { new { fiscalYear = 2566, amount = 1 } } } },
        clear = new[] { "origin" },
    });

    public JsonNode Waiver() => Json(new { projectId = this["project"], ruleId = "project.place_outside", reason = "ได้รับความยินยอม" });

    public static JsonNode Notice(string recipient) => Json(new
    {
        recipient,
        recipientName = $"ผู้รับ {recipient}",
        number = "ตก 0023.1/123",
        sentOn = "2021-10-22",
        channel = "hand",
    });

    /// <summary>A sub-committee, of which there may be many.</summary>
    public JsonNode Committee() => Json(new
    {
        kind = "development",
        name = "คณะอนุกรรมการ",
        parentId = this["committee"],
        order = new { number = "14/2568", date = Appointing.OrderDate },
        seats = new[] { Appointing.Chosen("expert", "chosenByMembers", "นาย ข ทดสอบ", role: "chair") },
    });

    private async Task AppointAsync(HttpClient secretary)
    {
        _ids["office"] = (await Appointing.OfficesAsync(secretary, Appointing.CityDeputies))["clerk1"];
        var committee = _ids["committee"] = (await Appointing.AppointAsync(secretary, Appointing.CityDeputies)).Text("id");
        foreach (var (kind, number) in new[] { ("meeting", "1/2569"), ("otherMeeting", "2/2569"), ("invitedMeeting", "3/2569") })
            _ids[kind] = (await Meeting.PlanAsync(secretary, Meeting.Draft("committee", committee, number))).State.Text("id");
        await secretary.Send(HttpMethod.Post, $"/api/v1/meetings/{_ids["invitedMeeting"]}/invitation", new { sentOn = "2026-01-08" },
            (await secretary.Get($"/api/v1/meetings/{_ids["invitedMeeting"]}")).Version()).Json();
        var open = await Meeting.OpenAsync(secretary, Meeting.Draft("committee", committee, "4/2569"));
        await open.Present(18);
        (_ids["openMeeting"], _ids["item"]) = (open.State.Text("id"), open.Item());
        var done = await Meeting.OpenAsync(secretary, Meeting.Draft("committee", committee, "5/2569"));
        await done.Present(18);
        await done.Do(HttpMethod.Post, "resolutions", done.Agreed());
        _ids["doneMeeting"] = done.State.Text("id");
        var decided = await Meeting.OpenAsync(secretary, Meeting.Draft("committee", committee, "6/2569"));
        await decided.Present(18);
        await decided.Do(HttpMethod.Post, "resolutions", decided.Agreed());
        (_ids["decidedMeeting"], _ids["resolution"]) = (decided.State.Text("id"), decided.State["agenda"]![0]!["resolution"]!.Text("id"));
    }

    private object Authority() => new
    {
        authorityItemIds = new[] { this["authorityItem"] },
        grounds = new[] { "beyondCapacity" },
        beneficiaryIds = new[] { this["organization"] },
        consentNote = "",
        lands = new[] { "highway" },
        permissionNote = "ที่ คค 1/2566",
        recipient = "stateAgency",
        ownIncome = 1000000.25,
        dutyAnswer = "ก",
    };

    /// <summary>The place of the project lies elsewhere; the clerk answered for it, and took that back.</summary>
    private async Task WaiveAsync(Api api, string path)
    {
        var clerk = await api.As(Api.Clerk);
        var version = (await clerk.Get($"{path}/projects/{this["project"]}")).Version();
        var waiver = await clerk.Send(HttpMethod.Post, $"{path}/compliance/waivers", Waiver(), version).Json();
        _ids["waiver"] = waiver.Text("id");
        (await clerk.Send(HttpMethod.Delete, $"{path}/compliance/waivers/{waiver.Text("id")}", version: waiver.Version())).EnsureSuccessStatusCode();
    }

    private async Task FindReferenceAsync(HttpClient client)
    {
        _ids["organization"] = (await client.Get("/api/v1/session"))["organization"]!.Text("id");
        foreach (var (kind, path) in new[]
        {
            ("window", "planning-windows"), ("authorityItem", "authority-items?kind=cityMunicipality"), ("ruleSet", "rule-sets"), ("planClass", "plan-classes"), ("division", "divisions"), ("place", "places?level=village&limit=1"),
        })
            _ids[kind] = (await client.Get($"/api/v1/{path}"))["items"]![0]!.Text("id");
    }

    private static JsonNode Json(object body) => JsonSerializer.SerializeToNode(body)!;
}
