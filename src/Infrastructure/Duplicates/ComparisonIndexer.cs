using LocalPlan.Application.Common.Persistence;
using LocalPlan.Domain.CoordinationItems;
using LocalPlan.Domain.Duplicates;
using LocalPlan.Domain.Projects;
using LocalPlan.Infrastructure.Access;
using LocalPlan.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace LocalPlan.Infrastructure.Duplicates;

/// <summary>
/// Reads projects and items that were there before the index, or that an earlier reading read, in small parts. What is done is in the index itself,
/// so a stop half way costs nothing. One node does it.
/// </summary>
internal sealed class ComparisonIndexer(NpgsqlDataSource source, IServiceScopeFactory scopes, TimeProvider clock, ILogger<ComparisonIndexer> logger)
    : BackgroundService
{
    private const int Part = 200;

    private const string Waiting = """
        select p.organization_id, o.province_id, p.id
        from (select organization_id, id, 1 as source from projects union all select organization_id, id, 2 from coordination_items) p
        join organizations o on o.id = p.organization_id
        left join compared_texts c on c.organization_id = p.organization_id and c.source = p.source and c.source_id = p.id
        where c.read_by is distinct from $1
        order by p.organization_id limit $2
        """;

    private static readonly TimeSpan Pause = TimeSpan.FromHours(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Pause, clock);
        do
        {
            try
            {
                while (await IndexAsync(stoppingToken) > 0)
                {
                }
            }
            catch (Exception e) when (e is not OperationCanceledException)
            {
                logger.LogWarning(e, "The index of compared texts is not complete; the next try is in an hour");
            }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    /// <summary>One part of what waits; how many were done.</summary>
    public async Task<int> IndexAsync(CancellationToken ct)
    {
        await using var held = await source.OpenConnectionAsync(ct);
        await using var transaction = await held.BeginTransactionAsync(ct);
        await using var take = new NpgsqlCommand(
            "select to_regclass('compared_texts') is not null and pg_try_advisory_xact_lock(hashtextextended('localplan:compared-texts', 0))", held);
        if (await take.ExecuteScalarAsync(ct) is not true)
            return 0;
        var waiting = await WaitingAsync(held, ct);
        foreach (var organization in waiting.GroupBy(w => (w.Organization, w.Province)))
            await TakeAsync(new SystemCaller(organization.Key.Organization, organization.Key.Province), [.. organization.Select(w => w.Project)], ct);
        return waiting.Count;
    }

    private async Task TakeAsync(SystemCaller caller, Guid[] ids, CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<JobContext>().Caller = caller;
        var db = scope.ServiceProvider.GetRequiredService<LocalPlanDbContext>();
        var projects = await db.Set<Project>().AsNoTracking().Where(p => ids.Contains(p.Id)).ToListAsync(ct);
        var items = await db.Set<CoordinationItem>().AsNoTracking().Where(i => i.OrganizationId == caller.OrganizationId && ids.Contains(i.Id)).ToListAsync(ct);
        await new ComparedIndex(db).TakeAsync([.. projects, .. items], ct);
        if (await scope.ServiceProvider.GetRequiredService<IUnitOfWork>().SaveAsync(ct) is { } error)
            throw new InvalidOperationException($"Projects of {caller.OrganizationId} could not be indexed: {error.Code}");
    }

    private static async Task<List<(Guid Organization, Guid Province, Guid Project)>> WaitingAsync(NpgsqlConnection connection, CancellationToken ct)
    {
        await using var command = new NpgsqlCommand(Waiting, connection);
        command.Parameters.Add(new NpgsqlParameter { Value = ComparedText.Reading });
        command.Parameters.Add(new NpgsqlParameter { Value = Part });
        await using var reader = await command.ExecuteReaderAsync(ct);
        var waiting = new List<(Guid, Guid, Guid)>();
        while (await reader.ReadAsync(ct))
            waiting.Add((reader.GetGuid(0), reader.GetGuid(1), reader.GetGuid(2)));
        return waiting;
    }
}
