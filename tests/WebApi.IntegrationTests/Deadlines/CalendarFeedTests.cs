using LocalPlan.Infrastructure.Access;
using Microsoft.EntityFrameworkCore;

namespace LocalPlan.WebApi.IntegrationTests.Deadlines;

public sealed class CalendarFeedTests(Api api) : IClassFixture<Api>
{
    private const string Feed = "/api/v1/calendar-feed";

    [Fact]
    public async Task A_secret_address_shows_the_open_deadlines_of_its_owner_until_it_is_closed()
    {
        var client = await api.As(Api.MaeSot);
        var body = new { subject = "actionPlan", anchor = "budgetAnnounced", label = "งบประมาณรายจ่ายประจำปี 2568", date = "2024-09-16" };
        var deadline = (await client.Send(HttpMethod.Post, "/api/v1/deadlines/events", body).Json())["items"]![0]!;
        Assert.Equal("calendar_feed.not_found", (await client.GetAsync(Feed).Problem(404)).Text("code"));

        var feed = await client.Send(HttpMethod.Post, Feed).Json();
        var path = new Uri(feed.Text("address")).PathAndQuery;
        var response = await api.Anonymous().GetAsync(path);
        var text = await response.Content.ReadAsStringAsync();
        Assert.Equal(("text/calendar", "private"), (response.Content.Headers.ContentType!.MediaType, response.Headers.CacheControl!.ToString().Split(',')[^1].Trim()));
        Assert.Contains($"UID:{deadline.Text("id")}@localplan", text, StringComparison.Ordinal);
        Assert.Contains("DTSTART;VALUE=DATE:20241016", text, StringComparison.Ordinal);
        Assert.Contains("SUMMARY:จัดทำแผน", text, StringComparison.Ordinal);
        Assert.Contains("SUMMARY:Finish the action plan", await api.Anonymous().GetStringAsync($"{path}?lang=en"), StringComparison.Ordinal);
        Assert.DoesNotContain(deadline.Text("id"), await OthersFeed(), StringComparison.Ordinal);

        Assert.DoesNotContain(path.Split('/')[^1][..^4], (await client.Get(Feed)).ToJsonString(), StringComparison.Ordinal);
        Assert.Equal("calendar_feed.exists", (await client.Send(HttpMethod.Post, Feed).Problem(409)).Text("code"));
        Assert.Equal("if_match.required", (await client.Send(HttpMethod.Delete, Feed).Problem(428)).Text("code"));
        (await client.Send(HttpMethod.Delete, Feed, null, feed.Version())).EnsureSuccessStatusCode();
        Assert.Equal("calendar_feed.not_found", (await api.Anonymous().GetAsync(path).Problem(404)).Text("code"));
    }

    [Fact]
    public async Task A_repeated_request_never_gives_the_secret_away_again()
    {
        var client = await api.As("planner.tm");
        await client.Send(HttpMethod.Post, Feed, null, null, "same-key").Json();
        Assert.Equal("idempotency.key_reused", (await client.Send(HttpMethod.Post, Feed, null, null, "same-key").Problem(409)).Text("code"));
    }

    [Fact]
    public async Task A_feed_ends_with_the_account_of_its_owner()
    {
        var feed = await (await api.As("clerk.maesot")).Send(HttpMethod.Post, Feed).Json();
        var path = new Uri(feed.Text("address")).PathAndQuery;
        (await api.Anonymous().GetAsync(path)).EnsureSuccessStatusCode();
        var locked = TimeProvider.System.GetUtcNow().AddYears(1);
        await api.Database(db => db.Set<Account>().Where(a => a.UserName == "clerk.maesot")
            .ExecuteUpdateAsync(a => a.SetProperty(x => x.LockoutEnd, locked)));
        Assert.Equal("calendar_feed.not_found", (await api.Anonymous().GetAsync(path).Problem(404)).Text("code"));
    }

    private async Task<string> OthersFeed()
    {
        var feed = await (await api.As(Api.Sao)).Send(HttpMethod.Post, Feed).Json();
        return await api.Anonymous().GetStringAsync(new Uri(feed.Text("address")).PathAndQuery);
    }
}
