using System.Text;
using System.Text.Json.Nodes;
using MiniExcelLibs;

namespace LocalPlan.WebApi.IntegrationTests.ComparisonLists;

/// <summary>A list of the PAO, with the files that are brought into it.</summary>
internal sealed class AList(HttpClient pao, JsonNode state)
{
    private const string Root = "/api/v1/comparison-lists";

    public string Id => state.Text("id");

    public string Path => $"{Root}/{Id}";

    public static async Task<AList> OfAsync(Api api, string kind = "provincialPlan", string? agency = null)
    {
        var pao = await api.As("coordinator.pao");
        return new(pao, await pao.Send(HttpMethod.Post, Root, new { kind, name = $"แผนพัฒนาจังหวัดตาก {Guid.CreateVersion7()}", agency }).Json());
    }

    public async Task<HttpResponseMessage> Send(string fileName, byte[] content, bool? acceptGoodRows = null) => await pao.Send(
        HttpMethod.Post, $"{Path}/versions{(acceptGoodRows is { } accept ? $"?acceptGoodRows={(accept ? "true" : "false")}" : "")}", File(fileName, content), (await pao.Get(Path)).Version());

    public Task<HttpResponseMessage> SendCsv(string text, bool? acceptGoodRows = null) => Send("แผน.csv", Encoding.UTF8.GetBytes(text), acceptGoodRows);

    public async Task<JsonNode> Take(string csv) => await SendCsv(csv).Json();

    public Task<List<JsonNode>> Rows(string query = "") => pao.All($"{Path}/rows?{query}", 20);

    public static MultipartFormDataContent File(string name, byte[] content) => new() { { new ByteArrayContent(content), "file", name } };

    /// <summary>A real workbook; null leaves a cell out.</summary>
    public static byte[] Xlsx(params object?[][] rows)
    {
        using var stream = new MemoryStream();
        var width = rows.Max(r => r.Length);
        stream.SaveAs(rows.Select(r => Enumerable.Range(0, width).ToDictionary(i => $"{(char)('A' + i)}", i => i < r.Length ? r[i] : null)), printHeader: false);
        return stream.ToArray();
    }
}
