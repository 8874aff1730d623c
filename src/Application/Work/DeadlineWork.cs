using LocalPlan.Application.Common.Persistence;
using LocalPlan.Application.Common.Security;
using LocalPlan.Application.Plans;
using LocalPlan.Application.RuleSets;
using LocalPlan.Domain.Deadlines;
using Microsoft.EntityFrameworkCore;

namespace LocalPlan.Application.Work;

/// <summary>Open deadlines, for those who keep them. One that a step of a plan or an amendment fulfils waits as that step.</summary>
internal sealed class DeadlineWork(IReadDb db, ICaller caller, RuleBook rules) : IWorkSource
{
    private const int Most = 50;

    public async Task<IReadOnlyList<WorkItem>> FindAsync(WorkDays days, CancellationToken ct)
    {
        if (!caller.May(Capability.EditDeadlines))
            return [];
        var open = await db.Set<Deadline>().Where(d => d.DoneOn == null && (!d.NotBefore || d.Due <= days.Today)).OrderBy(d => d.Due).Take(Most).ToListAsync(ct);
        var items = new List<WorkItem>();
        foreach (var deadline in open)
        {
            if (!await IsStepAsync(deadline, ct))
                items.Add(Of(deadline));
        }
        return items;
    }

    private async Task<bool> IsStepAsync(Deadline deadline, CancellationToken ct) => deadline.Subject is DeadlineSubject.Plan or DeadlineSubject.Amendment
        && PlanDeadlines.IsStep((await rules.OfAsync(deadline.RuleSetId, ct)).DeadlineOf(deadline.RuleCode)?.DoneBy);

    /// <summary>What may not be done before a day is not late after it; what a plan keeps by its steps is done on its page.</summary>
    private static WorkItem Of(Deadline deadline) => new()
    {
        Code = "work.deadline",
        Args = new Dictionary<string, object> { ["what"] = new DeadlineName(deadline.TitleTh, deadline.TitleEn) },
        Subject = deadline.Subject == DeadlineSubject.Plan ? WorkSubject.Plan : WorkSubject.Deadline,
        SubjectId = deadline.Subject == DeadlineSubject.Plan ? deadline.SubjectId : deadline.Id,
        SubjectTitle = deadline.Label,
        Clause = deadline.Clause,
        Due = deadline.NotBefore ? null : deadline.Due,
    };
}
