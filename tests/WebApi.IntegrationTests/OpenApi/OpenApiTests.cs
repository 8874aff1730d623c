using System.Text.Json.Nodes;
using LocalPlan.Testing;

namespace LocalPlan.WebApi.IntegrationTests.OpenApi;

public sealed class OpenApiTests(Api api) : IClassFixture<Api>
{
    [Fact]
    public async Task The_document_that_the_client_is_generated_from_is_current()
    {
        var file = Path.Combine(TestFolders.Repository(), "client", "api-doc", "openapi.json");
        var current = Normal(await api.Anonymous().GetStringAsync("/swagger/v1/swagger.json"));
        if (Environment.GetEnvironmentVariable("UPDATE_OPENAPI") == "1")
            await File.WriteAllTextAsync(file, current);
        Assert.Equal(Normal(await File.ReadAllTextAsync(file)), current);
    }

    [Fact]
    public async Task Every_operation_has_a_name_and_says_what_it_does()
    {
        var document = JsonNode.Parse(await api.Anonymous().GetStringAsync("/swagger/v1/swagger.json"))!;
        var operations = document["paths"]!.AsObject().SelectMany(p => p.Value!.AsObject().Select(o => (Path: p.Key, Operation: o.Value!))).ToList();
        Assert.All(operations, o => Assert.False(string.IsNullOrWhiteSpace((string?)o.Operation["summary"]), o.Path));
        Assert.Equal(operations.Count, operations.Select(o => (string?)o.Operation["operationId"]).Distinct().Count());
    }

    private static string Normal(string json) => JsonNode.Parse(json)!.ToJsonString(new() { WriteIndented = true, Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }).ReplaceLineEndings("\n") + "\n";
}
