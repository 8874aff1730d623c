namespace LocalPlan.WebApi.IntegrationTests.Http;

public sealed class NextLinkTests(Api api) : IClassFixture<Api>
{
    [Fact]
    public async Task A_list_is_read_to_its_end_by_its_links_alone()
    {
        var client = await api.As(Api.MaeSot);
        var (next, codes) = ("/api/v1/places?level=district&search=แม่&limit=1", new List<string>());
        while (next is not null)
        {
            var response = await client.GetAsync(next);
            codes.AddRange((await Task.FromResult(response).Json())["items"]!.AsArray().Select(p => p!.Text("code")));
            next = response.Headers.TryGetValues("Link", out var links) ? AddressIn(Assert.Single(links)) : null;
        }
        Assert.Equal(["6304", "6306"], codes);
    }

    private static string AddressIn(string link)
    {
        Assert.EndsWith("; rel=\"next\"", link, StringComparison.Ordinal);
        return link[1..link.IndexOf('>', StringComparison.Ordinal)];
    }
}
