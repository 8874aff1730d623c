using LocalPlan.Application.Common.Messaging;
using LocalPlan.Application.Common.Paging;
using LocalPlan.Application.Common.Persistence;
using LocalPlan.Application.Common.Security;
using LocalPlan.Application.Common.Time;
using LocalPlan.Domain.Committees;
using LocalPlan.Domain.Common;

namespace LocalPlan.Application.Committees;

/// <summary>The committees of the caller's organization as they are today, the latest first.</summary>
[Requires(Capability.ReadCommittees)]
public sealed record ListCommittees(string? After, int? Limit) : IQuery<Page<CommitteeDetails>>;

internal sealed class ListCommitteesHandler(IReadDb db, AppointmentFrames frames, TimeProvider clock) : IQueryHandler<ListCommittees, Page<CommitteeDetails>>
{
    private static readonly ListOrder<Committee, Committee> Latest = new(Keyset<Committee>.ById(), c => Cursor.Of(c.Id), Descending: true);

    public async Task<Result<Page<CommitteeDetails>>> Handle(ListCommittees query, CancellationToken ct)
    {
        var day = clock.TodayInThailand();
        var found = await Latest.PageAsync(db.Set<Committee>(), query.After, query.Limit, rows => rows.Whole(), ct);
        if (!found.TryGet(out var page, out var error))
            return error;
        var frameOf = await frames.OfAllAsync(page.Items, day, ct);
        return page.Map(c => CommitteeDetails.Of(c, frameOf(c), day));
    }
}
