using System.Text.Json;
using LocalPlan.Application.Amendments;
using LocalPlan.Application.Common.Persistence;
using LocalPlan.Application.Common.Security;
using LocalPlan.Application.Plans;
using LocalPlan.Domain.Amendments;
using LocalPlan.Domain.Deadlines;
using LocalPlan.Domain.Plans;
using LocalPlan.Domain.Procedures;
using LocalPlan.Domain.RuleSets;
using Microsoft.EntityFrameworkCore;

namespace LocalPlan.Application.Work;

/// <summary>The next step of every amendment on its way, for those whose office takes it.</summary>
internal sealed class AmendmentWork(IReadDb db, ICaller caller, AmendmentProcedures procedures, AmendmentFacts facts) : IWorkSource
{
    private const int Most = 50;

    public async Task<IReadOnlyList<WorkItem>> FindAsync(WorkDays days, CancellationToken ct)
    {
        var running = await db.Set<Amendment>().Include(a => a.Items).Include(a => a.Steps).Where(a => a.Stage < Stage.Posted)
            .OrderBy(a => a.Id).Take(Most).ToListAsync(ct);
        var items = new List<WorkItem>();
        foreach (var amendment in running)
        {
            var way = await procedures.OfAsync(amendment, ct);
            if (way.Procedure.Way(amendment.Stage) is [var step, ..] && caller.May(AmendmentStepCommands.CapabilityOf(step.Action)))
                items.Add(await OfAsync(amendment, step, way.Rules, ct));
        }
        return items;
    }

    private async Task<WorkItem> OfAsync(Amendment amendment, StepRule step, RuleSet rules, CancellationToken ct)
    {
        var plan = await db.Set<Plan>().Where(p => p.Id == amendment.PlanId).Select(p => p.Title).SingleAsync(ct);
        return new()
        {
            Code = "work.amendment_step",
            Args = new Dictionary<string, object> { ["action"] = step.Action },
            Subject = WorkSubject.Amendment,
            SubjectId = amendment.Id,
            PlanId = amendment.PlanId,
            SubjectTitle = amendment.TitleIn(plan),
            Action = JsonNamingPolicy.CamelCase.ConvertName(step.Action.ToString()),
            Clause = step.Clause,
            Due = await DueAsync(amendment, step, rules, ct),
            Waiting = Amendment.Outlook(step, await facts.OfAsync(amendment, [step], ct)),
        };
    }

    private async Task<DateOnly?> DueAsync(Amendment amendment, StepRule step, RuleSet rules, CancellationToken ct)
    {
        if (PlanDeadlines.FulfilledBy(step.Action) is not { } anchor)
            return null;
        var open = await db.Set<Deadline>().Where(d => d.Subject == DeadlineSubject.Amendment && d.SubjectId == amendment.Id && d.DoneOn == null).ToListAsync(ct);
        return open.Where(d => rules.DeadlineOf(d.RuleCode)?.DoneBy == anchor).Min(d => (DateOnly?)d.Due);
    }
}
