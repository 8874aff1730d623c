using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace LocalPlan.WebApi.IntegrationTests.OpenApi;

/// <summary>What a client generated from the document must be able to rely on.</summary>
public sealed partial class ContractTests(Api api) : IClassFixture<Api>
{
    [Theory]
    [InlineData("ExportForm", "form", "FormCode", new[] { "p01", "p02", "p02Working", "p02Community", "coordination", "p03" })]
    [InlineData("ExportForm", "format", "FormFormat", new[] { "xlsx", "csv", "json" })]
    [InlineData("ExportForm", "digits", "DigitStyle", new[] { "arabic", "thai" })]
    [InlineData("ListImportRows", "status", "ImportRowStatus", null)]
    [InlineData("ListOrganizations", "kind", "OrganizationKind", null)]
    [InlineData("ListDeadlines", "status", "DeadlineStatus", new[] { "open", "done", "overdue" })]
    [InlineData("ListDeadlines", "subject", "DeadlineSubject", null)]
    [InlineData("ListPlaces", "level", "PlaceLevel", new[] { "province", "district", "subdistrict", "village" })]
    [InlineData("ListProjects", "form", "FormKind", null)]
    [InlineData("GetProjectTotals", "form", "FormKind", null)]
    public async Task A_choice_in_a_path_or_query_is_an_enum(string operation, string parameter, string schema, string[]? values)
    {
        var document = await DocumentAsync();
        var shape = Operations(document).Single(o => o.Name == operation).Parameters.Single(p => p.Text("name") == parameter)["schema"]!;
        Assert.Equal($"#/components/schemas/{schema}", RefIn(shape));
        var choices = document["components"]!["schemas"]![schema]!["enum"]!.AsArray().Select(v => (string)v!);
        Assert.Equal(values ?? choices, choices);
    }

    [Fact]
    public async Task A_list_of_choices_is_a_list_of_enums()
    {
        var forms = Operations(await DocumentAsync()).Single(o => o.Name == "GetPlanSummary").Parameters.Single(p => p.Text("name") == "forms");
        Assert.Equal("#/components/schemas/FormKind", RefIn(forms["schema"]!["items"]!));
    }

    [Fact]
    public async Task Parameters_are_written_in_camel_case() => Assert.Empty(Operations(await DocumentAsync())
        .SelectMany(o => o.Parameters.Where(p => p.Text("in") != "header").Select(p => p.Text("name"))).Where(name => !CamelCase().IsMatch(name)));

    [Fact]
    public async Task Every_post_takes_an_idempotency_key() => Assert.Empty(Operations(await DocumentAsync())
        .Where(o => o.Method == "post" && o.Parameters.All(p => p.Text("name") != "Idempotency-Key")).Select(o => o.Name));

    [Fact]
    public async Task Every_list_says_that_it_links_to_the_next_piece()
    {
        var lists = Operations(await DocumentAsync()).Where(o => BodyOf(o)?.EndsWith("Page", StringComparison.Ordinal) == true).ToList();
        Assert.True(lists.Count > 10);
        Assert.Empty(lists.Where(o => o.Answers["200"]!["headers"]?["Link"] is null).Select(o => o.Name));
    }

    [Fact]
    public async Task An_upload_is_answered_as_the_document_says()
    {
        var answers = Operations(await DocumentAsync()).Single(o => o.Name == "StartImport").Answers;
        Assert.Equal((true, false), (answers.ContainsKey("202"), answers.ContainsKey("201")));
    }

    private static string? BodyOf(Described operation) =>
        operation.Answers["200"]?["content"]?["application/json"]?["schema"] is { } schema ? RefIn(schema) : null;

    private static string? RefIn(JsonNode schema) => (string?)schema["$ref"] ?? (string?)schema["allOf"]?[0]?["$ref"];

    private async Task<JsonNode> DocumentAsync() => JsonNode.Parse(await api.Anonymous().GetStringAsync("/swagger/v1/swagger.json"))!;

    private static IEnumerable<Described> Operations(JsonNode document) =>
        from path in document["paths"]!.AsObject()
        from operation in path.Value!.AsObject()
        select new Described(
            operation.Value!.Text("operationId"), operation.Key,
            [.. operation.Value!["parameters"]?.AsArray().Select(p => p!) ?? []], operation.Value!["responses"]!.AsObject());

    private sealed record Described(string Name, string Method, IReadOnlyList<JsonNode> Parameters, JsonObject Answers);

    [GeneratedRegex("^[a-z][a-zA-Z0-9]*$")]
    private static partial Regex CamelCase();
}
