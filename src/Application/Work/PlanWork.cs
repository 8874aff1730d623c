using System.Text.Json;
using LocalPlan.Application.Common.Persistence;
using LocalPlan.Application.Common.Security;
using LocalPlan.Application.Plans;
using LocalPlan.Domain.Calendar;
using LocalPlan.Domain.Common;
using LocalPlan.Domain.Plans;
using LocalPlan.Domain.Procedures;
using LocalPlan.Domain.RuleSets;
using Microsoft.EntityFrameworkCore;

namespace LocalPlan.Application.Work;

/// <summary>The next step of every plan on its way, for those whose office takes it.</summary>
internal sealed class PlanWork(IReadDb db, ICaller caller, PlanProcedures procedures, PlanFacts facts) : IWorkSource
{
    public async Task<IReadOnlyList<WorkItem>> FindAsync(DateOnly today, CancellationToken ct)
    {
        var running = await db.Set<Plan>().Include(p => p.Steps).Where(p => p.Stage < Stage.Closed).OrderBy(p => p.FirstYear).ToListAsync(ct);
        var items = new List<WorkItem>();
        foreach (var plan in running)
        {
            var way = await procedures.OfAsync(plan, ct);
            if (NextOf(plan, way.Procedure, today) is { } step && caller.May(StepCommands.CapabilityOf(step.Action)))
                items.Add(Of(plan, step, DueOf(way, step), Procedure.Outlook(step, await facts.OfAsync(plan, [step], ct))));
        }
        return items;
    }

    /// <summary>The step on the straight way; the end of the window is not waited for years ahead.</summary>
    private static StepRule? NextOf(Plan plan, Procedure procedure, DateOnly today) =>
        procedure.Way(plan.Stage) is [var step, ..] && (step.Action != StageAction.Close || today > new FiscalYear(plan.Period.LastYear).LastDay)
            ? step
            : null;

    /// <summary>Until it is announced, every step is due by the day on which the plan must be finished.</summary>
    private static DateOnly? DueOf(PlanWay way, StepRule step) => way.DueOf(step.From < Stage.Announced ? StageAction.Announce : step.Action);

    private static WorkItem Of(Plan plan, StepRule step, DateOnly? due, IReadOnlyList<Error> waiting) => new()
    {
        Code = "work.plan_step",
        Args = new Dictionary<string, object> { ["action"] = step.Action },
        Subject = WorkSubject.Plan,
        SubjectId = plan.Id,
        SubjectTitle = plan.Title,
        Action = JsonNamingPolicy.CamelCase.ConvertName(step.Action.ToString()),
        Clause = step.Clause,
        Due = due,
        Waiting = waiting,
    };
}
