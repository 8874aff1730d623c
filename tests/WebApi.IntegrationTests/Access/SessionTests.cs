using LocalPlan.Application.Common.Security;
using LocalPlan.Infrastructure.Access;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.EntityFrameworkCore;

namespace LocalPlan.WebApi.IntegrationTests.Access;

public sealed class SessionTests(Api api) : IClassFixture<Api>
{
    [Fact]
    public async Task A_session_says_who_and_for_whom_and_what_they_may_do()
    {
        var session = await (await api.As(Api.MaeSot)).Get("/api/v1/session");
        Assert.Equal((Api.MaeSot, "planner", "เทศบาลนครแม่สอด"), (session.Text("userName"), session.Text("role"), session["organization"]!.Text("name")));
        Assert.Contains("editProjects", session["capabilities"]!.AsArray().Select(c => (string)c!));
        Assert.DoesNotContain("manageOrganization", session["capabilities"]!.AsArray().Select(c => (string)c!));
    }

    [Fact]
    public async Task Who_signs_out_is_signed_out()
    {
        var client = await api.As(Api.MaeSot);
        Assert.Equal(204, (int)(await client.DeleteAsync("/api/v1/session")).StatusCode);
        Assert.Equal("access.sign_in_required", (await client.GetAsync("/api/v1/session").Problem(401)).Text("code"));
        Assert.Equal(204, (int)(await client.DeleteAsync("/api/v1/session")).StatusCode);
    }

    [Fact]
    public async Task A_wrong_password_and_an_unknown_name_read_alike()
    {
        var client = api.Anonymous();
        foreach (var userName in new[] { "planner.tm", "nobody.at.all" })
        {
            var problem = await client.Send(HttpMethod.Post, "/api/v1/session", new { userName, password = "not the one" }).Problem(401);
            Assert.Equal("session.wrong_credentials", problem.Text("code"));
        }
    }

    [Fact]
    public async Task A_sign_in_without_a_name_says_which_field_is_missing()
    {
        var problem = await api.Anonymous().Send(HttpMethod.Post, "/api/v1/session", new { userName = (string?)null, password = "x" }).Problem(400);
        Assert.Equal(("userName", "validation.required"), (problem["details"]![0]!.Text("field"), problem["details"]![0]!.Text("code")));
    }

    [Fact]
    public async Task Ten_failures_lock_the_account_even_for_the_right_password()
    {
        var client = api.Anonymous();
        for (var i = 0; i < 10; i++)
            await client.Send(HttpMethod.Post, "/api/v1/session", new { userName = "planner.pao", password = "not the one" }).Problem(401);
        var right = await client.Send(HttpMethod.Post, "/api/v1/session", new { userName = "planner.pao", password = "localplan-demo" }).Problem(401);
        Assert.Equal("session.locked_out", right.Text("code"));
        var wrong = await client.Send(HttpMethod.Post, "/api/v1/session", new { userName = "planner.pao", password = "not the one" }).Problem(401);
        Assert.Equal("session.wrong_credentials", wrong.Text("code"));
    }

    [Fact]
    public async Task Failures_of_others_do_not_end_a_running_session()
    {
        await using var host = Strict();
        var client = await host.As("planner.sao");
        for (var i = 0; i < 10; i++)
            await host.Anonymous().Send(HttpMethod.Post, "/api/v1/session", new { userName = "planner.sao", password = "not the one" }).Problem(401);
        Assert.Equal("planner", (await client.Get("/api/v1/session")).Text("role"));
    }

    [Fact]
    public async Task An_address_that_tries_too_often_is_told_to_wait()
    {
        await using var host = api.Other(b => b.UseSetting("Session:SignInsPerMinute", "2"));
        var client = host.Anonymous();
        for (var i = 0; i < 2; i++)
            await client.Send(HttpMethod.Post, "/api/v1/session", new { userName = "nobody", password = "x" }).Problem(401);
        var refused = await client.Send(HttpMethod.Post, "/api/v1/session", new { userName = "nobody", password = "x" });
        Assert.InRange(refused.Headers.RetryAfter?.Delta?.TotalSeconds ?? 0, 1, 60);
        Assert.Equal("session.too_many_attempts", (await Task.FromResult(refused).Problem(429)).Text("code"));
    }

    [Fact]
    public async Task A_session_lives_on_while_its_account_stays_the_same()
    {
        await using var host = Strict();
        var client = await host.As("clerk.maesot");
        for (var i = 0; i < 3; i++)
            Assert.Equal("clerk", (await client.Get("/api/v1/session")).Text("role"));
        var created = await client.NewPlan();
        Assert.NotEmpty((await client.Get(created)).Text("title"));
    }

    [Fact]
    public async Task Another_office_ends_the_session()
    {
        await using var host = Strict();
        var client = await host.As("division.maesot");
        await ChangeAsync("division.maesot", a => a.Role = Role.Clerk);
        Assert.Equal("access.sign_in_required", (await client.GetAsync("/api/v1/plans").Problem(401)).Text("code"));
        Assert.Equal("clerk", (await (await host.As("division.maesot")).Get("/api/v1/session")).Text("role"));
    }

    [Fact]
    public async Task A_lock_ends_the_session()
    {
        await using var host = Strict();
        var client = await host.As("executive.maesot");
        await ChangeAsync("executive.maesot", a => a.LockoutEnd = TimeProvider.System.GetUtcNow().AddHours(1));
        await client.GetAsync("/api/v1/plans").Problem(401);
    }

    [Fact]
    public async Task An_account_that_is_gone_ends_the_session()
    {
        await using var host = Strict();
        var client = await host.As("secretary.maesot");
        await api.Database(db => db.Set<Account>().Where(a => a.UserName == "secretary.maesot").ExecuteDeleteAsync());
        await client.GetAsync("/api/v1/committees").Problem(401);
    }

    /// <summary>Checks every request; the usual interval is minutes.</summary>
    private WebApplicationFactory<Program> Strict() => api.Other(b => b.UseSetting("Session:CheckEvery", "00:00:00"));

    private Task ChangeAsync(string userName, Action<Account> change) => api.Database(async db =>
    {
        change(await db.Set<Account>().SingleAsync(a => a.UserName == userName));
        await db.SaveChangesAsync();
    });
}
