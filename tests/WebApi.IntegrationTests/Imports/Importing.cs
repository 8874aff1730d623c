using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;

namespace LocalPlan.WebApi.IntegrationTests.Imports;

/// <summary>The steps of an import as a script takes them.</summary>
internal static class Importing
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(180);

    public static async Task<JsonNode> Upload(this HttpClient client, string plan, string name, byte[] content, Action<int>? progress = null)
    {
        using var form = new MultipartFormDataContent();
        var file = new ByteArrayContent(content);
        file.Headers.ContentType = new MediaTypeHeaderValue("application/octet-stream");
        form.Add(file, "file", name);
        var started = await client.PostAsync($"{plan}/imports", form).Json();
        return await client.Settled(plan, started.Text("id"), progress);
    }

    public static Task<JsonNode> Upload(this HttpClient client, string plan, string name, string text) =>
        client.Upload(plan, name, Encoding.UTF8.GetBytes(text));

    /// <summary>Accepts every proposal, as an officer does by one click who agrees with all.</summary>
    public static async Task<JsonNode> Agree(this HttpClient client, string plan, JsonNode import)
    {
        var open = import["summary"]!["decisions"]!.AsArray().Where(q => !(bool)q!["decided"]!).ToList();
        if (open.Count == 0)
            return import;
        var decisions = open.Select(q => new { kind = q!.Text("kind"), source = q!.Text("source"), outcome = "acceptProposal" });
        await client.Send(HttpMethod.Put, $"{plan}/imports/{import.Text("id")}/decisions", decisions, import.Version()).Json();
        return await client.Settled(plan, import.Text("id"));
    }

    public static async Task<JsonNode> Commit(this HttpClient client, string plan, JsonNode import, string mode = "allGoodRows")
    {
        await client.Send(HttpMethod.Post, $"{plan}/imports/{import.Text("id")}/commit", new { mode }, import.Version()).Json();
        return await client.Settled(plan, import.Text("id"));
    }

    public static async Task<JsonNode> Settled(this HttpClient client, string plan, string id, Action<int>? progress = null)
    {
        var start = TimeProvider.System.GetTimestamp();
        while (TimeProvider.System.GetElapsedTime(start) < Patience)
        {
            var import = await client.Get($"{plan}/imports/{id}");
            if (import.Text("status") is "ready" or "committed" or "failed")
                return import;
            progress?.Invoke((int)import["progress"]!);
            await Task.Delay(progress is null ? 50 : 5);
        }
        throw new TimeoutException("The import did not settle.");
    }

    public static int Count(this JsonNode import, string name) => (int)import["summary"]!["counts"]![name]!;
}
