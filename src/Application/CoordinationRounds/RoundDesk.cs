using LocalPlan.Application.Common.Persistence;
using LocalPlan.Application.Common.Security;
using LocalPlan.Application.Plans;
using LocalPlan.Domain.Common;
using LocalPlan.Domain.CoordinationItems;
using LocalPlan.Domain.CoordinationRounds;
using LocalPlan.Domain.Organizations;
using Microsoft.EntityFrameworkCore;

namespace LocalPlan.Application.CoordinationRounds;

/// <summary>Which round, at which version.</summary>
public sealed record RoundRef(Guid Id, uint? ExpectedVersion);

/// <summary>Finds rounds for those who may manage them, and says who acts.</summary>
public sealed class RoundDesk(IWriteDb db, ICaller caller, PlanActor actor, TimeProvider clock)
{
    /// <summary>A round of the caller's own organization; those of others can only be read.</summary>
    public Task<Result<CoordinationRound>> OwnAsync(RoundRef which, CancellationToken ct) =>
        db.Set<CoordinationRound>().Where(r => r.OrganizationId == caller.OrganizationId)
            .FetchAsync(which.Id, which.ExpectedVersion, CoordinationRoundErrors.NotFound, ct);

    public async Task<RoundRecord> RecordAsync(string? reason, CancellationToken ct) => new(await actor.OfCallerAsync(ct), clock.GetUtcNow(), reason);

    /// <summary>
    /// Items without a final state. Before the results are answered, what was returned and never sent again ends as INCOMPLETE; before the
    /// round is closed, what was accepted must have gone into a plan, or been given up.
    /// </summary>
    public async Task<Result<IReadOnlyList<PendingItem>>> SettleAsync(CoordinationRound round, RoundAction action, RoundRecord record, CancellationToken ct)
    {
        if (action is not (RoundAction.Answer or RoundAction.Close) || RoundLifecycle.Table.Next(round.Stage, action) is null)
            return Result.Of<IReadOnlyList<PendingItem>>([]);
        var items = await db.Set<CoordinationItem>().Where(i => i.RoundId == round.Id).ToListAsync(ct);
        foreach (var item in items.Where(i => i.Status == ItemStatus.Returned))
        {
            if (item.Lapse(new(record.Actor, record.At, round.Stage)).Error is { } error)
                return error;
        }
        var open = items.Where(i => i.Status.IsPending() || (action == RoundAction.Close && i.Status == ItemStatus.Accepted)).ToList();
        var owners = open.Select(i => i.OrganizationId).Distinct().ToList();
        var names = await db.Set<Organization>().Where(o => owners.Contains(o.Id)).ToDictionaryAsync(o => o.Id, o => o.ShortName, ct);
        return open.ConvertAll(i => new PendingItem(i.Id, i.Name, names[i.OrganizationId]));
    }
}
