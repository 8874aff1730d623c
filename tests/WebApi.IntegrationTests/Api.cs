using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Nodes;
using LocalPlan.Infrastructure.Persistence;
using LocalPlan.Infrastructure.Persistence.Seed;
using LocalPlan.Testing;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

[assembly: AssemblyFixture(typeof(LocalPlan.WebApi.IntegrationTests.Server))]

namespace LocalPlan.WebApi.IntegrationTests;

/// <summary>One PostgreSQL for the run.</summary>
public sealed class Server : IAsyncLifetime
{
    private LocalPlan.Testing.TestServer? _server;

    public TestDatabases Databases { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        _server = await LocalPlan.Testing.TestServer.StartAsync();
        Databases = new TestDatabases(_server);
    }

    public async ValueTask DisposeAsync()
    {
        await Databases.DisposeAsync();
        await _server!.DisposeAsync();
    }
}

/// <summary>The API on a database of its own, for one test class.</summary>
public class Api(Server server) : IAsyncLifetime
{
    public const string MaeSot = "planner.maesot";
    public const string Sao = "planner.sao";
    public const string Pao = "planner.pao";
    public const string Clerk = "clerk.maesot";

    private WebApplicationFactory<Program> _factory = null!;

    public IServiceProvider Services => _factory.Services;

    public string Connection { get; private set; } = "";

    public async ValueTask InitializeAsync()
    {
        Connection = await server.Databases.CloneAsync(PrepareAsync);
        _factory = Host(Connection).WithWebHostBuilder(Configure);
    }

    public async ValueTask DisposeAsync()
    {
        await _factory.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    public HttpClient Anonymous() => _factory.Anonymous();

    /// <summary>A client with the session of a demonstration account.</summary>
    public Task<HttpClient> As(string userName) => _factory.As(userName);

    /// <summary>Another host on the same database, set up otherwise.</summary>
    public WebApplicationFactory<Program> Other(Action<IWebHostBuilder> configure) => _factory.WithWebHostBuilder(configure);

    /// <summary>Work on the database itself, past the API.</summary>
    public async Task Database(Func<LocalPlanDbContext, Task> work)
    {
        await using var scope = Services.CreateAsyncScope();
        await work(scope.ServiceProvider.GetRequiredService<LocalPlanDbContext>());
    }

    /// <summary>What a test class changes in the host.</summary>
    protected virtual void Configure(IWebHostBuilder builder) { }

    public static WebApplicationFactory<Program> Host(string connection) => new WebApplicationFactory<Program>().WithWebHostBuilder(b =>
    {
        b.UseSetting("ConnectionStrings:Default", connection);
        b.UseSetting("LOCALPLAN_DATA", Path.Combine(Path.GetTempPath(), $"localplan-test-keys-{Environment.ProcessId}"));
        b.UseSetting("Startup:Prepare", "false");
        b.UseSetting("Session:SignInsPerMinute", "100000");
        b.UseSetting("Public:ReadsPerMinute", "100000");
        b.UseEnvironment("Development");
    });

    private static async Task PrepareAsync(string connection)
    {
        await using var host = Host(connection);
        await using var scope = host.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<LocalPlanDbContext>().Database.MigrateAsync();
        await scope.ServiceProvider.GetRequiredService<Seeder>().SeedAsync(default);
        await scope.ServiceProvider.GetRequiredService<DemoSeeder>().SeedAsync(default);
    }
}

/// <summary>What tests send and read.</summary>
internal static class HttpHelpers
{
    public static HttpClient Anonymous(this WebApplicationFactory<Program> host) =>
        host.CreateClient(new WebApplicationFactoryClientOptions { BaseAddress = new("https://localhost") });

    public static async Task<HttpClient> As(this WebApplicationFactory<Program> host, string userName, string password = DemoSeeder.Password)
    {
        var client = host.Anonymous();
        var response = await client.PostAsJsonAsync("/api/v1/session", new { userName, password });
        response.EnsureSuccessStatusCode();
        return client;
    }

    public static async Task<JsonNode> Json(this Task<HttpResponseMessage> sending)
    {
        var response = await sending;
        var text = await response.Content.ReadAsStringAsync();
        Assert.True(response.IsSuccessStatusCode, $"{(int)response.StatusCode} {text}");
        return JsonNode.Parse(text)!;
    }

    /// <summary>The problem document of a refusal, with its status checked.</summary>
    public static async Task<JsonNode> Problem(this Task<HttpResponseMessage> sending, int status)
    {
        var response = await sending;
        var text = await response.Content.ReadAsStringAsync();
        Assert.True((int)response.StatusCode == status, $"expected {status}, got {(int)response.StatusCode} {text}");
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.MediaType);
        return JsonNode.Parse(text)!;
    }

    public static Task<HttpResponseMessage> Send(
        this HttpClient client, HttpMethod method, string path, object? body = null, uint? version = null, string? key = null)
    {
        var request = new HttpRequestMessage(method, path);
        if (body is HttpContent content)
            request.Content = content;
        else if (body is not null)
            request.Content = JsonContent.Create(body, options: new JsonSerializerOptions(JsonSerializerDefaults.Web));
        if (version is { } v)
            request.Headers.IfMatch.Add(new EntityTagHeaderValue($"\"{v}\""));
        if (key is not null)
            request.Headers.Add("Idempotency-Key", key);
        return client.SendAsync(request);
    }

    public static Task<JsonNode> Get(this HttpClient client, string path) => client.GetAsync(path).Json();

    /// <summary>Every row of a list, read in pages of a size.</summary>
    public static async Task<List<JsonNode>> All(this HttpClient client, string path, int limit = 100)
    {
        var (rows, after) = (new List<JsonNode>(), "");
        do
        {
            var page = await client.Get($"{path}{(path.Contains('?', StringComparison.Ordinal) ? '&' : '?')}limit={limit}&after={after}");
            var items = page["items"]!.AsArray();
            Assert.InRange(items.Count, 0, limit);
            rows.AddRange(items.Select(i => i!.DeepClone()));
            after = (string?)page["next"];
        }
        while (after is not null);
        return rows;
    }

    public static string Text(this JsonNode node, string name) => (string)node[name]!;

    /// <summary>The codes of all that a problem names.</summary>
    public static IEnumerable<string> Codes(this JsonNode problem) => problem["details"]!.AsArray().Select(d => d!.Text("code"));

    public static uint Version(this JsonNode node) => (uint)node["version"]!;

    /// <summary>A fresh plan for 2566–2570 of the caller's organization.</summary>
    public static async Task<string> NewPlan(this HttpClient client, int firstYear = 2566)
    {
        var windows = await client.Get("/api/v1/planning-windows");
        var window = windows["items"]!.AsArray().Single(w => (int)w!["firstYear"]! == firstYear)!.Text("id");
        var plan = await client.Send(HttpMethod.Post, "/api/v1/plans", new { planningWindowId = window, title = $"แผน {Guid.CreateVersion7()}" }).Json();
        return $"/api/v1/plans/{plan.Text("id")}";
    }
}
