using System.Data.Common;
using System.Text.Json.Nodes;
using LocalPlan.Infrastructure.Persistence;
using Microsoft.AspNetCore.Hosting;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;

namespace LocalPlan.WebApi.IntegrationTests.Compliance;

/// <summary>The API with its database commands counted.</summary>
public sealed class CountedApi(Server server) : Api(server)
{
    internal CommandCounter Commands { get; } = new();

    protected override void Configure(IWebHostBuilder builder) =>
        builder.ConfigureServices(services => services.ConfigureDbContext<LocalPlanDbContext>(options => options.AddInterceptors(Commands)));
}

internal sealed class CommandCounter : DbCommandInterceptor
{
    private int _count;

    public int Count => _count;

    public void Restart() => _count = 0;

    public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
    {
        Interlocked.Increment(ref _count);
        return base.ReaderExecutingAsync(command, eventData, result, cancellationToken);
    }
}

public sealed class QueryCountTests(CountedApi api) : IClassFixture<CountedApi>
{
    [Fact]
    public async Task A_thousand_projects_are_checked_with_as_many_queries_as_ten()
    {
        var (small, large) = (await PlanAsync(10), await PlanAsync(1000));
        var few = await CountAsync(small);
        Assert.InRange(few, 5, 16);
        Assert.Equal(few, await CountAsync(large));
        Assert.Equal(1000, (int)(await large.ComplianceAsync())["fails"]!);
    }

    private async Task<int> CountAsync(APlan plan)
    {
        await plan.ComplianceAsync();
        api.Commands.Restart();
        await plan.ComplianceAsync();
        return api.Commands.Count;
    }

    private async Task<APlan> PlanAsync(int projects)
    {
        var plan = await APlan.OfAsync(api);
        var place = (await plan.Client.Get("/api/v1/places?level=district"))["items"]![0]!.Text("id");
        await plan.AddAllAsync(Enumerable.Range(0, projects).Select(_ => plan.Road(r => r["placeIds"] = new JsonArray(place))));
        return plan;
    }
}
