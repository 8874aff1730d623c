using System.Text.Json.Nodes;

namespace LocalPlan.WebApi.IntegrationTests.Http;

/// <summary>Walks every list of the API, so that a new one cannot forget what all share.</summary>
public sealed class ListTests(Api api) : IClassFixture<Api>
{
    [Fact]
    public async Task Every_list_reads_the_same_row_by_row_as_at_once()
    {
        var lists = await ListsAsync();
        var client = await api.As(Api.MaeSot);
        var longer = 0;
        foreach (var list in lists)
        {
            var once = Texts(await client.All(list.Path));
            Assert.Equal((list.Name, string.Join('\n', once)), (list.Name, string.Join('\n', Texts(await client.All(list.Path, limit: once.Count > 30 ? 17 : 1)))));
            longer += once.Count > 1 ? 1 : 0;
        }
        Assert.True(longer >= 10, "too few lists have rows to page through");
    }

    [Fact]
    public async Task No_list_gives_more_than_a_hundred_rows_or_takes_a_cursor_that_is_none()
    {
        var client = await api.As(Api.MaeSot);
        foreach (var list in await ListsAsync())
        {
            Assert.InRange((await client.Get($"{list.Path}?limit=100000"))["items"]!.AsArray().Count, 0, 100);
            var refused = await client.GetAsync($"{list.Path}?after=not-a-cursor");
            Assert.Equal((list.Name, 400), (list.Name, (int)refused.StatusCode));
            Assert.Equal((list.Name, "paging.cursor_invalid"), (list.Name, (await Task.FromResult(refused).Problem(400)).Text("code")));
        }
    }

    [Fact]
    public async Task The_client_reads_hundreds_of_places_to_the_last()
    {
        var client = await api.As(Api.Sao);
        var places = await client.All("/api/v1/places", 37);
        Assert.True(places.Count > 600);
        Assert.Equal(places.Count, places.Select(p => p.Text("id")).Distinct().Count());
        Assert.Equal(places.Select(p => p.Text("code")).Order(StringComparer.Ordinal), places.Select(p => p.Text("code")));
    }

    private async Task<IReadOnlyList<Operation>> ListsAsync()
    {
        var lists = Operations.Of(api, await FilledPlan.OfAsync(api)).Where(o => o.Name.StartsWith("List", StringComparison.Ordinal)).ToList();
        Assert.True(lists.Count >= 16);
        return lists;
    }

    private static List<string> Texts(List<JsonNode> rows) => rows.ConvertAll(r => r.ToJsonString());
}
