using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace LocalPlan.WebApi.IntegrationTests.Committees;

/// <summary>Offices and lawful committees for tests that need them. Every name is made up.</summary>
internal static class Appointing
{
    public const string OrderDate = "2025-06-01";
    private const string ChosenOn = "2025-05-20";
    private const string InOfficeFrom = "2025-01-01";

    /// <summary>The deputies that the law gives a city, and a municipality of a subdistrict or an SAO.</summary>
    public const int CityDeputies = 4;
    public const int Deputies = 2;

    /// <summary>Enough for the council of either.</summary>
    public const int CityCouncillors = 24;
    public const int Councillors = 12;

    /// <summary>Sees that the usual offices are there; answers the id of each by kind and number, e.g. deputy2.</summary>
    public static async Task<IReadOnlyDictionary<string, string>> OfficesAsync(HttpClient client, int deputies, string from = InOfficeFrom)
    {
        var wanted = new List<(string Kind, int Number)> { ("executive", 1), ("clerk", 1), ("councilChair", 1), ("planningDivisionHead", 1) };
        wanted.AddRange(Enumerable.Range(1, deputies).Select(n => ("deputy", n)));
        wanted.AddRange(Enumerable.Range(1, deputies == CityDeputies ? CityCouncillors : Councillors).Select(n => ("councillor", n)));
        var known = await KnownAsync(client);
        foreach (var (kind, number) in wanted.Where(w => !known.ContainsKey(w.Kind + w.Number)))
            await client.Send(HttpMethod.Post, "/api/v1/offices", Office(kind, number, from: from)).Json();
        return await KnownAsync(client);
    }

    public static object Office(string kind, int number = 1, string? name = null, string? divisionId = null, string from = InOfficeFrom) => new
    {
        kind,
        number,
        divisionId,
        title = $"{kind} {number}",
        holder = new { name = name ?? $"นาย{kind}{number} ทดสอบ", from, document = "ประกาศ 1/2568" },
    };

    /// <summary>A development committee as cl. 8 wants it.</summary>
    public static JsonObject Development(IReadOnlyDictionary<string, string> offices, int deputies, int community = 3, string orderDate = OrderDate, string chosenOn = ChosenOn) => Node(new
    {
        kind = "development",
        name = "คณะกรรมการพัฒนาท้องถิ่น",
        order = new { number = "12/2568", date = orderDate },
        seats = new List<object>
        {
            ByOffice("executive", "chair", offices["executive1"]),
        }
        .Concat(Enumerable.Range(1, deputies).Select(n => ByOffice("deputy", "member", offices[$"deputy{n}"])))
        .Concat(Enumerable.Range(1, 3).Select(n => Chosen("councillor", "chosenByCouncil", officeId: offices[$"councillor{n}"], chosenOn: chosenOn)))
        .Concat(Enumerable.Range(1, 3).Select(n => Chosen("expert", "chosenByExecutive", $"นางผู้ทรง{n} ทดสอบ", chosenOn: chosenOn)))
        .Concat(Enumerable.Range(1, 3).Select(n => Chosen("agencyRepresentative", "chosenByExecutive", $"นายราชการ{n} ทดสอบ", chosenOn: chosenOn)))
        .Concat(Enumerable.Range(1, community).Select(n => Chosen("communityRepresentative", "chosenByCommunity", $"นางประชาคม{n} ทดสอบ", chosenOn: chosenOn)))
        .Append(ByOffice("clerk", "memberAndSecretary", offices["clerk1"]))
        .Append(ByOffice("planningDivisionHead", "assistantSecretary", offices["planningDivisionHead1"])),
    });

    public static object ByOffice(string kind, string role, string officeId) => new { kind, role, origin = "exOfficio", officeId };

    public static object Chosen(string kind, string origin, string? name = null, string? officeId = null, string role = "member", string chosenOn = ChosenOn) =>
        new { kind, role, origin, name, officeId, position = "ผู้แทน", choiceDocument = "รายงานการประชุม 1/2568", chosenOn };

    public static IReadOnlyList<JsonNode> Seats(this JsonNode draft) => [.. draft["seats"]!.AsArray().Select(s => s!)];

    /// <summary>Appoints a development committee, after an order has ended the one that another test left.</summary>
    public static async Task<JsonNode> AppointAsync(HttpClient client, int deputies)
    {
        var from = await FreeDayAsync(client);
        return await client.Send(HttpMethod.Post, "/api/v1/committees", Development(await OfficesAsync(client, deputies), deputies, orderDate: from)).Json();
    }

    /// <summary>The further order by which those who were chosen are chosen anew when their terms end.</summary>
    public static object Renewal(JsonNode committee, JsonObject draft, string date) => new
    {
        order = new { number = $"ต่อวาระ {date}", date },
        ends = committee.Seats().Where(s => s.Text("origin") != "exOfficio").Select(s => new { seatId = s.Text("id"), reason = "termEnded" }),
        seats = draft.Seats().Where(s => s.Text("origin") != "exOfficio"),
    };

    /// <summary>Ends the development committee that another test left; answers the first day on which none stands.</summary>
    public static async Task<string> FreeDayAsync(HttpClient client)
    {
        var known = (await client.Get("/api/v1/committees?limit=100"))["items"]!.AsArray().Select(c => c!)
            .Where(c => c.Text("kind") == "development" && c["parentId"] is null).ToList();
        if (known.Count == 0)
            return OrderDate;
        var day = DateOnly.Parse(known.SelectMany(c => c["orders"]!.AsArray()).Max(o => o!.Text("date"))!, CultureInfo.InvariantCulture)
            .AddDays(1).ToString("O", CultureInfo.InvariantCulture);
        foreach (var committee in known.Where(c => c.Seats().Count > 0))
        {
            var ends = committee.Seats().Select(s => new { seatId = s.Text("id"), reason = "removed" });
            var order = new { order = new { number = "ยุบ", date = day }, ends, seats = Array.Empty<object>() };
            await client.Send(HttpMethod.Post, $"/api/v1/committees/{committee.Text("id")}/orders", order, committee.Version()).Json();
        }
        return day;
    }

    public static JsonObject Node(object body) => JsonSerializer.SerializeToNode(body)!.AsObject();

    private static async Task<Dictionary<string, string>> KnownAsync(HttpClient client) => (await client.Get("/api/v1/offices?limit=100"))["items"]!.AsArray()
        .Select(o => o!)
        .Where(o => o["divisionId"] is null).ToDictionary(o => o.Text("kind") + (int)o["number"]!, o => o.Text("id"));
}
