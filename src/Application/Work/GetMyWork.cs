using LocalPlan.Application.Common.Messaging;
using LocalPlan.Application.Common.Persistence;
using LocalPlan.Application.Common.Security;
using LocalPlan.Application.Common.Time;
using LocalPlan.Application.RuleSets;
using LocalPlan.Domain.Common;
using LocalPlan.Domain.Organizations;
using LocalPlan.Domain.RuleSets;
using Microsoft.EntityFrameworkCore;

namespace LocalPlan.Application.Work;

/// <summary>Everything that waits for the caller: the overdue first, then by day, then what has no day.</summary>
[Requires(Capability.ReadReference)]
public sealed record GetMyWork : IQuery<MyWork>;

public sealed record MyWork(DateOnly Today, IReadOnlyList<DatedWork> Items);

public enum WorkUrgency
{
    Overdue = 1,

    /// <summary>Due within the days of a reminder.</summary>
    Soon = 2,

    Later = 3,
    NoDate = 4,
}

public sealed record DatedWork(WorkUrgency Urgency, WorkItem Item);

internal sealed class GetMyWorkHandler(IEnumerable<IWorkSource> sources, IReadDb db, RuleBook rules, ICaller caller, TimeProvider clock)
    : IQueryHandler<GetMyWork, MyWork>
{
    public async Task<Result<MyWork>> Handle(GetMyWork query, CancellationToken ct)
    {
        var today = clock.TodayInThailand();
        var days = new WorkDays(today, today.AddDays(await ReminderDaysAsync(today, ct)));
        var items = new List<DatedWork>();
        foreach (var source in sources)
            items.AddRange((await source.FindAsync(days, ct)).Select(i => new DatedWork(UrgencyOf(i.Due, days), i)));
        return new MyWork(today, [.. items.OrderBy(i => i.Urgency).ThenBy(i => i.Item.Due).ThenBy(i => i.Item.Waiting.Count)]);
    }

    private async Task<int> ReminderDaysAsync(DateOnly today, CancellationToken ct)
    {
        var kind = await db.Set<Organization>().Where(o => o.Id == caller.OrganizationId).Select(o => o.Kind).SingleAsync(ct);
        return (int)(await rules.InForceOnAsync(today, ct)).Number(RuleKey.ReminderDays, kind).Value;
    }

    private static WorkUrgency UrgencyOf(DateOnly? due, WorkDays days) => due switch
    {
        null => WorkUrgency.NoDate,
        { } day when day < days.Today => WorkUrgency.Overdue,
        { } day when day <= days.Soon => WorkUrgency.Soon,
        _ => WorkUrgency.Later,
    };
}
