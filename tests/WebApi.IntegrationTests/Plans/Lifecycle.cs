using System.Globalization;
using System.Text.Json.Nodes;
using LocalPlan.WebApi.IntegrationTests.Committees;
using LocalPlan.WebApi.IntegrationTests.Meetings;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace LocalPlan.WebApi.IntegrationTests.Plans;

/// <summary>The API on 1 October 2564, with a clock that tests move and a development committee for every organization that needs one.</summary>
public sealed class LifecycleApi(Server server) : Api(server)
{
    private readonly Dictionary<(string, DateOnly), HttpClient> _sessions = [];

    public FakeTimeProvider Clock { get; } = new(new(2021, 10, 1, 2, 0, 0, TimeSpan.Zero));

    private readonly Dictionary<string, string> _committees = [];
    private int _meetings;

    /// <summary>Which meeting of the year it is; no two have the same number.</summary>
    internal string NextMeeting() => $"{++_meetings}/2565";

    /// <summary>
    /// The development committee of an organization, with the orders that renew its terms: who sits on it is true in whichever year a test
    /// lives.
    /// </summary>
    internal async Task<string> CommitteeAsync(HttpClient secretary, string organization)
    {
        if (_committees.TryGetValue(organization, out var known))
            return known;
        var deputies = organization == "pao" ? Appointing.CityDeputies : Appointing.Deputies;
        var draft = Appointing.Development(await Appointing.OfficesAsync(secretary, deputies, "2020-01-01"), deputies, orderDate: "2020-06-01", chosenOn: "2020-05-20");
        var committee = await secretary.Send(HttpMethod.Post, "/api/v1/committees", draft).Json();
        var path = $"/api/v1/committees/{committee.Text("id")}";
        foreach (var year in new[] { 2024, 2028 })
        {
            var before = await secretary.Get($"{path}?asOf={year}-05-31");
            await secretary.Send(HttpMethod.Post, $"{path}/orders", Appointing.Renewal(before, draft, $"{year}-06-01"), before.Version()).Json();
        }
        return _committees[organization] = committee.Text("id");
    }

    /// <summary>The session of an account on the day of the clock; signing in is slow on purpose.</summary>
    public async Task<HttpClient> OnThisDayAsync(string userName)
    {
        var key = (userName, DateOnly.FromDateTime(Clock.GetUtcNow().DateTime));
        return _sessions.TryGetValue(key, out var client) ? client : _sessions[key] = await As(userName);
    }

    /// <summary>09:00 of a day in Thailand, also an earlier one than the last test left.</summary>
    public void GoTo(int year, int month, int day) => Clock.AdjustTime(new(year, month, day, 2, 0, 0, TimeSpan.Zero));

    protected override void Configure(IWebHostBuilder builder) => builder.ConfigureTestServices(services => services.AddSingleton<TimeProvider>(Clock));
}

/// <summary>The people of one organization and a plan that they take through its steps.</summary>
internal sealed class Walk
{
    private readonly LifecycleApi _api;
    private readonly string _organization;

    private Walk(LifecycleApi api, string organization) => (_api, _organization) = (api, organization);

    /// <summary>The address of the plan.</summary>
    public string Path { get; private set; } = "";

    public Guid Id => Guid.Parse(Path.Split('/')[^1]);

    public static async Task<Walk> BeginAsync(LifecycleApi api, string organization)
    {
        var walk = new Walk(api, organization);
        var planner = await walk.As("planner");
        walk.Path = await planner.NewPlan();
        await planner.Send(HttpMethod.Post, $"{walk.Path}/projects", await CompleteAsync(planner, walk.Path)).Json();
        return walk;
    }

    public Task<HttpClient> As(string office) => _api.OnThisDayAsync($"{office}.{_organization}");

    public async Task<JsonNode> PlanAsync() => await (await As("planner")).Get(Path);

    public async Task<HttpResponseMessage> StepAsync(string office, string step, object? body = null)
    {
        _api.Clock.Advance(TimeSpan.FromMinutes(1));
        var version = (await PlanAsync()).Version();
        return await (await As(office)).Send(HttpMethod.Post, $"{Path}/{step}", body ?? new { note = "เหตุผล" }, version);
    }

    public async Task<string> HashAsync() => (await PlanAsync()).Text("submittedHash");

    /// <summary>The number of the meeting that agreed last.</summary>
    public string LastMeeting { get; private set; } = "";

    /// <summary>The committee, or the council, meets today in full, agrees to the plan as it is, and its minutes are locked.</summary>
    public Task MeetAsync(string kind = "committee", string outcome = "agreed", bool isClosed = true) => MeetAboutAsync("plan", Id, kind, outcome, isClosed);

    public async Task MeetAboutAsync(string subjectKind, Guid subjectId, string kind, string outcome = "agreed", bool isClosed = true)
    {
        var secretary = await As("secretary");
        var committee = await _api.CommitteeAsync(secretary, _organization);
        LastMeeting = _api.NextMeeting();
        var meeting = await Meeting.PlanAsync(secretary, Meeting.Draft(
            kind, kind == "committee" ? committee : null, LastMeeting, Today.ToString("O", CultureInfo.InvariantCulture), kind == "community" ? "subdistrict" : null));
        await meeting.Do(HttpMethod.Put, "agenda", new { items = new[] { new { section = "forConsideration", title = "ร่างแผน", subjectKind, subjectId } } });
        await meeting.Do(HttpMethod.Post, "invitation", new { sentOn = Today });
        await meeting.Do(HttpMethod.Post, "opening");
        if (kind == "community")
            await meeting.Do(HttpMethod.Patch, "attendance", new { groups = new[] { new { name = "ประชาชน", invited = 50, attended = 40 } } });
        else
            await meeting.Present(100);
        _api.Clock.Advance(TimeSpan.FromMinutes(1));
        await meeting.Do(HttpMethod.Post, "resolutions", new
        {
            agendaItemId = meeting.Item(),
            outcome,
            text = "ที่ประชุมพิจารณาแล้ว",
            subjectHash = meeting.State["agenda"]![0]!.Text("subjectHash"),
        });
        if (isClosed)
            await meeting.Do(HttpMethod.Post, "closing");
    }

    /// <summary>Community and committee meet, and the direction is set.</summary>
    public async Task SetDirectionAsync(string office = "secretary")
    {
        await MeetAsync("community");
        await MeetAsync();
        await StepAsync(office, "direction").Json();
    }

    /// <summary>From opening until it lies before the committee.</summary>
    public async Task SubmitAsync()
    {
        await SetDirectionAsync();
        await StepAsync("planner", "drafting").Json();
        await StepAsync("planner", "submission").Json();
    }

    public async Task AgreeInCommitteeAsync()
    {
        await MeetAsync();
        await StepAsync("secretary", "committee-agreement").Json();
    }

    public async Task AgreeInCouncilAsync()
    {
        await MeetAsync("council");
        await StepAsync("secretary", "council-agreement").Json();
    }

    public Task<HttpResponseMessage> AnnounceAsync(DateOnly? day = null) => StepAsync("executive", "announcement", new
    {
        number = "9/2564",
        date = day ?? Today,
        signatoryName = "ผู้ลงนาม ตัวอย่าง",
        signatoryPosition = "ผู้บริหารท้องถิ่น",
    });

    public async Task<JsonNode> PostAsync()
    {
        var planner = await As("planner");
        var missing = (await planner.Get($"{Path}/notices"))["missing"]!.AsArray().Select(m => (string)m!).ToList();
        foreach (var recipient in missing)
            await planner.Send(HttpMethod.Post, $"{Path}/notices", Notice(recipient)).Json();
        return await planner.Send(HttpMethod.Post, $"{Path}/postings", new { }).Json();
    }

    /// <summary>Announced on the day of the clock.</summary>
    public static async Task<Walk> AnnouncedAsync(LifecycleApi api, string organization)
    {
        var walk = await BeginAsync(api, organization);
        await walk.SubmitAsync();
        await walk.AgreeInCommitteeAsync();
        if (organization == "sao")
            await walk.AgreeInCouncilAsync();
        await walk.AnnounceAsync().Json();
        return walk;
    }

    public async Task<IReadOnlyList<JsonNode>> DeadlinesAsync() =>
        [.. (await (await As("planner")).Get($"/api/v1/deadlines?subjectId={Id}&limit=100"))["items"]!.AsArray().Select(d => d!)];

    public object Notice(string recipient) => new { recipient, recipientName = $"ผู้รับ {recipient}", number = "ตก 1/2564", sentOn = Today, channel = "hand" };

    private DateOnly Today => DateOnly.FromDateTime(_api.Clock.GetUtcNow().ToOffset(TimeSpan.FromHours(7)).DateTime);

    private static async Task<object> CompleteAsync(HttpClient planner, string path)
    {
        var planClass = (await planner.Get("/api/v1/plan-classes"))["items"]![0]!.Text("id");
        var organization = (await planner.Get("/api/v1/session"))["organization"]!;
        var authority = (await planner.Get($"/api/v1/authority-items?kind={organization.Text("kind")}"))["items"]![0]!.Text("id");
        var strategy = await planner.Send(HttpMethod.Post, $"{path}/strategies", new
        {
            number = 1,
            name = "โครงสร้างพื้นฐาน",
            goals = Array.Empty<object>(),
            tactics = new[] { new { code = "1.1", name = "พัฒนาถนน", planClassIds = new[] { planClass } } },
        }).Json();
        return new
        {
            form = "project",
            name = "ก่อสร้างถนน หมู่ที่ 3",
            objective = "เพื่อให้ประชาชนเดินทางสะดวก",
            target = "ยาว 500 เมตร",
            indicator = "ร้อยละ 80",
            expectedResult = "เดินทางสะดวก",
            tacticId = strategy["tactics"]![0]!.Text("id"),
            planClassId = planClass,
            divisionId = (await planner.Get("/api/v1/divisions"))["items"]![0]!.Text("id"),
            authority = new { authorityItemIds = new[] { authority }, grounds = new[] { "beyondCapacity" }, beneficiaryIds = new[] { organization.Text("id") } },
            budgets = new[] { new { fiscalYear = 2566, amount = 750000 } },
        };
    }
}
