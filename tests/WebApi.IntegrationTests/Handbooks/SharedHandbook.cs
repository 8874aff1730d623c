using System.Text.Json.Nodes;

namespace LocalPlan.WebApi.IntegrationTests.Handbooks;

/// <summary>A handbook as the PAO drives it; every call sends the version last seen.</summary>
internal sealed class SharedHandbook(HttpClient pao, JsonNode state)
{
    private const string Root = "/api/v1/handbooks";

    public JsonNode State { get; private set; } = state;

    public string Path => $"{Root}/{State.Text("id")}";

    /// <summary>Begun, with a file in its draft.</summary>
    public static async Task<SharedHandbook> WrittenAsync(HttpClient pao)
    {
        var handbook = new SharedHandbook(pao, await pao.Send(HttpMethod.Post, Root, new { title = "คู่มือการประสานแผน" }).Json());
        await handbook.Write(File("คู่มือ.pdf", "%PDF-1.7\n"u8.ToArray()));
        return handbook;
    }

    public static async Task<SharedHandbook> PublishedAsync(HttpClient pao)
    {
        var handbook = await WrittenAsync(pao);
        await handbook.Publish();
        return handbook;
    }

    public static MultipartFormDataContent File(string name, byte[] content) => new() { { new ByteArrayContent(content), "file", name } };

    public static MultipartFormDataContent Link(string link) => new() { { new StringContent(link), "link" } };

    public Task Write(HttpContent content) => Do(HttpMethod.Put, "draft", content);

    public Task Publish() => Do(HttpMethod.Post, "publication");

    /// <summary>Enters the letter of a district.</summary>
    public Task Receive(string districtId, string number = "ตก 0118/1") => Do(HttpMethod.Post, "district-receipts", Letter(districtId, number));

    public static object Letter(string districtId, string number = "ตก 0118/1", DateOnly? on = null) =>
        new { districtId, receivedOn = on ?? FilledPlan.Today, receivedBy = "ที่ทำการปกครองอำเภอ", documentNumber = number };

    public async Task Do(HttpMethod method, string part, object? body = null) => State = await pao.Send(method, $"{Path}/{part}", body, State.Version()).Json();

    public Task<JsonNode> Refused(HttpMethod method, string part, object? body, int status) => pao.Send(method, $"{Path}/{part}", body, State.Version()).Problem(status);

    public Task<List<JsonNode>> Deliveries(string query = "") => pao.All($"{Path}/deliveries?{query}", 20);

    public Task<JsonNode> Receipts(string query = "") => pao.Get($"{Path}/receipts?{query}");
}
