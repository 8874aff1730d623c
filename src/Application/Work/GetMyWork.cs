using LocalPlan.Application.Common.Messaging;
using LocalPlan.Application.Common.Security;
using LocalPlan.Application.Common.Time;
using LocalPlan.Domain.Common;

namespace LocalPlan.Application.Work;

/// <summary>Everything that waits for the caller: the overdue first, then by day, then what has no day.</summary>
[Requires(Capability.ReadReference)]
public sealed record GetMyWork : IQuery<MyWork>;

public sealed record MyWork(DateOnly Today, IReadOnlyList<DatedWork> Items);

public enum WorkUrgency
{
    Overdue = 1,

    /// <summary>Due within seven days.</summary>
    Soon = 2,

    Later = 3,
    NoDate = 4,
}

public sealed record DatedWork(WorkUrgency Urgency, WorkItem Item);

internal sealed class GetMyWorkHandler(IEnumerable<IWorkSource> sources, TimeProvider clock) : IQueryHandler<GetMyWork, MyWork>
{
    private const int SoonDays = 7;

    public async Task<Result<MyWork>> Handle(GetMyWork query, CancellationToken ct)
    {
        var today = clock.TodayInThailand();
        var items = new List<DatedWork>();
        foreach (var source in sources)
            items.AddRange((await source.FindAsync(today, ct)).Select(i => new DatedWork(UrgencyOf(i.Due, today), i)));
        return new MyWork(today, [.. items.OrderBy(i => i.Urgency).ThenBy(i => i.Item.Due).ThenBy(i => i.Item.Waiting.Count)]);
    }

    private static WorkUrgency UrgencyOf(DateOnly? due, DateOnly today) => due switch
    {
        null => WorkUrgency.NoDate,
        { } day when day < today => WorkUrgency.Overdue,
        { } day when day <= today.AddDays(SoonDays) => WorkUrgency.Soon,
        _ => WorkUrgency.Later,
    };
}
