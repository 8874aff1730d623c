using System.Diagnostics;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.Logging;

namespace LocalPlan.WebApi.IntegrationTests.Hosting;

/// <summary>An operator's way from an empty database to the first sign-in, with the program itself.</summary>
public sealed class ProductionTests(Server server)
{
    private const string Password = "a-long-enough-password";

    private static readonly string Data = Path.Combine(Path.GetTempPath(), $"localplan-test-keys-{Environment.ProcessId}");

    [Fact]
    public async Task Before_the_migration_the_start_says_what_to_do_and_nothing_else()
    {
        var log = new LogLines();
        await using var host = Production(await server.Databases.EmptyAsync(), log);
        var client = host.Anonymous();
        Assert.Equal(200, (int)(await client.GetAsync("/health/live")).StatusCode);
        Assert.Equal(503, (int)(await client.GetAsync("/health/ready")).StatusCode);
        var told = Assert.Single(log.At(LogLevel.Warning), l => l.Contains("migrate", StringComparison.Ordinal));
        Assert.Contains("ฐานข้อมูล", told, StringComparison.Ordinal);
        Assert.DoesNotContain(log.At(LogLevel.Error), l => !l.StartsWith("Health check", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_verbs_lead_from_nothing_to_the_first_sign_in()
    {
        var connection = await server.Databases.EmptyAsync();
        Assert.Contains("migrate", (await RunAsync(connection, 1, "seed")).Errors, StringComparison.Ordinal);
        await RunAsync(connection, 0, "migrate");
        await RunAsync(connection, 0, "seed");

        var log = new LogLines();
        await using (var host = Production(connection, log))
        {
            Assert.Equal(200, (int)(await host.Anonymous().GetAsync("/health/ready")).StatusCode);
            Assert.Single(log.At(LogLevel.Warning), l => l.Contains("create-administrator", StringComparison.Ordinal));
            Assert.Equal("demo_accounts.none", (await host.Anonymous().GetAsync("/api/v1/demo-accounts").Problem(404)).Text("code"));
        }

        await RunAsync(connection, 0, "create-administrator", "--dla-code", "3630601", "--user-name", "admin");
        await RunAsync(connection, 0, "create-account", "--dla-code", "3630601", "--user-name", "planner", "--role", "planner", "--display-name", "นักวิเคราะห์");
        var again = new LogLines();
        await using var running = Production(connection, again);
        Assert.Equal("administrator", (await (await running.As("admin", Password)).Get("/api/v1/session")).Text("role"));
        var planner = await (await running.As("planner", Password)).Get("/api/v1/session");
        Assert.Equal(("planner", "นักวิเคราะห์", "เทศบาลนครแม่สอด"), (planner.Text("role"), planner.Text("displayName"), planner["organization"]!.Text("name")));
        Assert.Empty(again.At(LogLevel.Warning));
    }

    [Fact]
    public async Task What_a_verb_refuses_it_refuses_in_both_languages()
    {
        var connection = await server.Databases.EmptyAsync();
        await RunAsync(connection, 0, "migrate");
        await AssertRefusedAsync("verb.unknown", "dance");
        await AssertRefusedAsync("verb.option_missing", "create-administrator", "--user-name", "admin");
        await AssertRefusedAsync("verb.option_missing", "create-administrator", "--dla-code", "3630601");
        await AssertRefusedAsync("verb.option_missing", "create-account", "--dla-code", "3630601", "--user-name", "a", "--role", "king");
        await AssertRefusedAsync("account.organization_not_found", "create-administrator", "--dla-code", "9999999", "--user-name", "admin");
        await AssertRefusedAsync("verb.file_missing", "add-rule-sets", "no-such-file.json");
        await AssertRefusedAsync("verb.option_missing", "add-rule-sets");

        async Task AssertRefusedAsync(string code, params string[] args)
        {
            var texts = new Localization.Messages();
            var lines = (await RunAsync(connection, 1, args)).Errors.Split('\n', StringSplitOptions.RemoveEmptyEntries);
            Assert.Equal(2, lines.Length);
            Assert.StartsWith(texts.In("th")[code].Split('{')[0], lines[0], StringComparison.Ordinal);
            Assert.StartsWith(texts.In("en")[code].Split('{')[0], lines[1], StringComparison.Ordinal);
        }
    }

    private static WebApplicationFactory<Program> Production(string connection, LogLines log) => Api.Host(connection).WithWebHostBuilder(b =>
    {
        b.UseEnvironment("Production");
        b.UseSetting("Startup:Prepare", "true");
        b.ConfigureLogging(l => l.AddProvider(log));
    });

    private static async Task<(string Output, string Errors)> RunAsync(string connection, int exitCode, params string[] args)
    {
        var start = new ProcessStartInfo("dotnet", [typeof(Program).Assembly.Location, .. args]) { RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["ConnectionStrings__Default"] = connection;
        start.Environment["LOCALPLAN_DATA"] = Data;
        start.Environment["LOCALPLAN_PASSWORD"] = Password;
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Production";
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        Assert.True(process.ExitCode == exitCode, $"{string.Join(' ', args)}: {process.ExitCode}\n{output}\n{await errors}");
        return (output, await errors);
    }
}
