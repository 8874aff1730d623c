using LocalPlan.Application.Access;
using LocalPlan.Application.Common.Messaging;
using LocalPlan.Application.Common.Persistence;
using LocalPlan.Application.Common.Security;
using LocalPlan.Application.Common.Time;
using LocalPlan.Domain.Common;
using LocalPlan.Domain.Deadlines;
using Microsoft.EntityFrameworkCore;

namespace LocalPlan.Application.Deadlines;

/// <summary>One deadline: how its date came about, when it moved and what was reminded of.</summary>
[Requires(Capability.ReadDeadlines)]
public sealed record GetDeadline(Guid Id) : IQuery<DeadlineDetails>;

internal sealed class GetDeadlineHandler(IReadDb db, IAccounts accounts, TimeProvider clock) : IQueryHandler<GetDeadline, DeadlineDetails>
{
    public async Task<Result<DeadlineDetails>> Handle(GetDeadline query, CancellationToken ct)
    {
        if (await db.Set<Deadline>().SingleOrDefaultAsync(d => d.Id == query.Id, ct) is not { } deadline)
            return DeadlineErrors.NotFound;
        var reminders = await db.Set<DeadlineReminder>().Where(r => r.DeadlineId == query.Id).OrderBy(r => r.On).ThenBy(r => r.Kind)
            .Select(r => new DeadlineNotice(r.Kind, r.Due, r.On)).ToListAsync(ct);
        return new DeadlineDetails(
            DeadlineSummary.Of(deadline, clock.TodayInThailand()), deadline.Steps, await MovesAsync(deadline.Changes, ct), reminders);
    }

    private async Task<IReadOnlyList<DeadlineMove>> MovesAsync(IReadOnlyList<DeadlineChange> changes, CancellationToken ct)
    {
        var names = new Dictionary<Guid, string?>();
        foreach (var id in changes.Select(c => c.By).Distinct())
            names[id] = (await accounts.FindAsync(id, ct))?.DisplayName;
        return [.. changes.Select(c => new DeadlineMove(c.At, names[c.By], c.Reason, c.AnchorFrom, c.AnchorTo, c.DueFrom, c.DueTo))];
    }
}
