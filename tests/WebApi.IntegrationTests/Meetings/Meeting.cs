using System.Text.Json.Nodes;

namespace LocalPlan.WebApi.IntegrationTests.Meetings;

/// <summary>A meeting as a secretary drives it; every call sends the version last seen.</summary>
internal sealed class Meeting(HttpClient client, JsonNode state)
{
    private const string Root = "/api/v1/meetings";

    public JsonNode State { get; private set; } = state;

    public string Path => $"{Root}/{State.Text("id")}";

    public string Item(int index = 0) => State["agenda"]![index]!.Text("id");

    public IEnumerable<JsonNode> Attendees => State["attendees"]!.AsArray().Select(a => a!);

    public static object Draft(string kind, string? committeeId = null, string number = "1/2569", string date = "2026-02-05", string? level = null) => new
    {
        kind,
        committeeId,
        level,
        schedule = new { number, title = "พิจารณาร่างแผน", date, startsAt = "09:30:00", endsAt = "12:00:00", place = "ห้องประชุม" },
    };

    public static object Agenda(params string[] titles) =>
        new { items = titles.Select(title => new { section = "forConsideration", title, minutes = 30, subjectKind = "other" }) };

    /// <summary>Planned, with one matter on the agenda for each title.</summary>
    public static async Task<Meeting> PlanAsync(HttpClient client, object draft, params string[] titles)
    {
        var meeting = new Meeting(client, await client.Send(HttpMethod.Post, Root, draft).Json());
        await meeting.Do(HttpMethod.Put, "agenda", Agenda(titles.Length > 0 ? titles : ["ร่างแผนพัฒนาท้องถิ่น"]));
        return meeting;
    }

    /// <summary>Opened on its day, before anybody is recorded.</summary>
    public static async Task<Meeting> OpenAsync(HttpClient client, object draft, params string[] titles)
    {
        var meeting = await PlanAsync(client, draft, titles);
        await meeting.Do(HttpMethod.Post, "invitation", new { sentOn = "2026-01-08", number = "ตก 1/2569" });
        await meeting.Do(HttpMethod.Post, "opening");
        return meeting;
    }

    /// <summary>Records the first of the voters as present and everybody else as absent.</summary>
    public Task Present(int voters)
    {
        var entries = Attendees.Where(a => (bool)a["votes"]!).Select((a, i) => Entry(a, i < voters))
            .Concat(Attendees.Where(a => !(bool)a["votes"]!).Select(a => Entry(a, true)));
        return Do(HttpMethod.Patch, "attendance", new { attendees = entries });
    }

    public async Task Do(HttpMethod method, string part, object? body = null) => State = await client.Send(method, $"{Path}/{part}", body, State.Version()).Json();

    public Task<JsonNode> Refused(HttpMethod method, string part, object? body, int status) => client.Send(method, $"{Path}/{part}", body, State.Version()).Problem(status);

    public object Agreed(int item = 0, object? votes = null, string outcome = "agreed", string? text = null, string? decidedAt = null) =>
        new { agendaItemId = Item(item), outcome, text, votes, decidedAt };

    private static object Entry(JsonNode attendee, bool present) => new { id = attendee.Text("id"), status = present ? "present" : "absent" };
}
