using System.Globalization;
using System.Text.Json.Nodes;
using LocalPlan.WebApi.IntegrationTests.Committees;
using LocalPlan.WebApi.IntegrationTests.Meetings;

namespace LocalPlan.WebApi.IntegrationTests.CoordinationRounds;

/// <summary>A PAO with its coordination committees, and a round that it holds. Every call sends the version last seen.</summary>
internal sealed class Province
{
    private const string Root = "/api/v1/coordination-rounds";

    private static int _meetings;

    private Province(Api api) => Api = api;

    public Api Api { get; }

    public HttpClient Coordinator { get; private set; } = null!;

    public JsonNode Round { get; private set; } = null!;

    public string RoundId => Round.Text("id");

    public string Path => $"{Root}/{RoundId}";

    public static DateOnly Today => DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().AddHours(7).DateTime);

    public static string Day(int fromToday) => Today.AddDays(fromToday).ToString("O", CultureInfo.InvariantCulture);

    /// <summary>A round for plans of 2566 whose filing window is open around today; with a frame it is open.</summary>
    public static async Task<Province> OfAsync(Api api, object? frame = null, int opens = -10, int closes = 10)
    {
        var province = new Province(api) { Coordinator = await api.As("coordinator.pao") };
        province.Round = await province.Coordinator.Send(HttpMethod.Post, Root, new { name = "รอบทดสอบ", firstYear = 2566, opensOn = Day(opens), closesOn = Day(closes) }).Json();
        await province.Do(HttpMethod.Post, "frames", new { frame = frame ?? new { } });
        return province;
    }

    public async Task Do(HttpMethod method, string part, object body) => Round = await Coordinator.Send(method, $"{Path}/{part}", body, Round.Version()).Json();

    public Task<JsonNode> Refused(HttpMethod method, string part, object body, int status) =>
        Coordinator.Send(method, $"{Path}/{part}", body, Round.Version()).Problem(status);

    public Task Move(string action, string? reason = null) => Do(HttpMethod.Post, "steps", new { action, reason });

    public async Task<string> DistrictOf(string userName) => (await Organization(userName)).Text("districtId");

    public async Task<JsonNode> Organization(string userName)
    {
        var client = await Api.As(userName);
        return await client.Get($"/api/v1/organizations/{(await client.Get("/api/v1/session"))["organization"]!.Text("id")}");
    }

    /// <summary>A closed meeting of the committee of a district, or of the province, that agreed about the round with quorum.</summary>
    public async Task<string> ResolveAsync(string? districtId = null)
    {
        var secretary = await Api.As("secretary.pao");
        var committee = await CommitteeAsync(secretary, districtId);
        var number = $"{Interlocked.Increment(ref _meetings)}/2569";
        var meeting = new Meeting(secretary, await secretary.Send(HttpMethod.Post, "/api/v1/meetings", Meeting.Draft("committee", committee, number)).Json());
        await meeting.Do(HttpMethod.Put, "agenda", new
        {
            items = new[] { new { section = "forConsideration", title = "พิจารณาโครงการ", minutes = 30, subjectKind = "round", subjectId = RoundId } },
        });
        await meeting.Do(HttpMethod.Post, "invitation", new { sentOn = "2026-01-08", number = "ตก 1/2569" });
        await meeting.Do(HttpMethod.Post, "opening");
        await meeting.Present(meeting.Attendees.Count(a => (bool)a["votes"]!));
        var hash = meeting.State["agenda"]![0]!.Text("subjectHash");
        await meeting.Do(HttpMethod.Put, $"agenda/{meeting.Item()}/discussion", new { text = "พิจารณาแล้ว" });
        await meeting.Do(HttpMethod.Post, "resolutions", new { agendaItemId = meeting.Item(), outcome = "agreed", subjectHash = hash });
        var id = meeting.State["agenda"]![0]!["resolution"]!.Text("id");
        await meeting.Do(HttpMethod.Post, "closing");
        return id;
    }

    private static async Task<string> CommitteeAsync(HttpClient secretary, string? districtId)
    {
        var kind = districtId is null ? "provinceCoordination" : "districtCoordination";
        var known = (await secretary.Get("/api/v1/committees?limit=100"))["items"]!.AsArray()
            .FirstOrDefault(c => c!.Text("kind") == kind && (string?)c!["districtId"] == districtId);
        if (known is not null)
            return known.Text("id");
        var offices = await Appointing.OfficesAsync(secretary, Appointing.Deputies);
        var body = new { kind, name = $"คณะกรรมการประสานแผน {kind}", districtId, order = new { number = "12/2568", date = Appointing.OrderDate }, seats = Seats(districtId, offices) };
        return (await secretary.Send(HttpMethod.Post, "/api/v1/committees", body).Json()).Text("id");
    }

    private static object[] Seats(string? districtId, IReadOnlyDictionary<string, string> offices) => districtId is null
        ?
        [
            Appointing.ByOffice("executive", "chair", offices["executive1"]), Person("districtChair"), Person("districtSecretary"), Person("provincialOfficeHead"),
            Person("provincialLocalOfficer"), Appointing.ByOffice("clerk", "memberAndSecretary", offices["clerk1"]), Person("provincialStrategyHead", "assistantSecretary"),
        ]
        :
        [
            Person("localExecutive", "chair"), Person("localClerk", "memberAndSecretary"), Person("paoCouncillor"),
            Appointing.Chosen("paoOfficial", "chosenByExecutive", "นายมอบหมาย ทดสอบ"),
        ];

    private static object Person(string kind, string role = "member") => new { kind, role, origin = "exOfficio", name = $"นาย{kind} ทดสอบ", position = "กรรมการ" };
}
