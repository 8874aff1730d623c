namespace LocalPlan.WebApi.IntegrationTests.Postings;

public sealed class PublicPageTests(Api api) : IClassFixture<Api>
{
    [Fact]
    public async Task Announced_projects_are_read_in_pages_in_the_order_of_the_book_and_the_hash_is_of_all()
    {
        var plan = await FilledPlan.OfAsync(api);
        var (visitor, path) = (api.Anonymous(), $"/api/v1/public/postings/{plan["posting"]}");
        var first = await visitor.Get($"{path}/projects?limit=2");
        Assert.Equal(["ขุดลอกคลอง 1", "ขุดลอกคลอง 2"], first["items"]!.AsArray().Select(p => p!.Text("name")));
        var last = await visitor.Get($"{path}/projects?limit=2&after={first.Text("next")}");
        Assert.Equal("ขุดลอกคลอง 3", Assert.Single(last["items"]!.AsArray())!.Text("name"));
        var page = await visitor.Get(path);
        Assert.Null(page["projects"]);
        Assert.Equal((await (await api.As(Api.MaeSot)).Get($"/api/v1/plans/{plan["plan"]}/postings/{plan["posting"]}")).Text("hash"), page.Text("hash"));
    }

    [Fact]
    public async Task An_address_that_reads_too_often_is_told_to_wait()
    {
        await using var host = api.Other(b => b.UseSetting("Public:ReadsPerMinute", "2"));
        var (visitor, path) = (host.Anonymous(), $"/api/v1/public/postings/{Guid.CreateVersion7()}");
        await visitor.GetAsync(path).Problem(404);
        await visitor.GetAsync($"{path}/projects").Problem(404);
        var refused = await visitor.GetAsync($"{path}/projects");
        Assert.NotNull(refused.Headers.RetryAfter);
        Assert.Equal("access.too_many_reads", (await Task.FromResult(refused).Problem(429)).Text("code"));
    }
}
