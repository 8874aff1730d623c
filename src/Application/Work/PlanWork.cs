using System.Text.Json;
using LocalPlan.Application.Common.Persistence;
using LocalPlan.Application.Common.Security;
using LocalPlan.Application.Plans;
using LocalPlan.Domain.Calendar;
using LocalPlan.Domain.Common;
using LocalPlan.Domain.Deadlines;
using LocalPlan.Domain.Plans;
using LocalPlan.Domain.Procedures;
using LocalPlan.Domain.RuleSets;
using Microsoft.EntityFrameworkCore;

namespace LocalPlan.Application.Work;

/// <summary>The next step of every plan on its way, for those whose office takes it.</summary>
internal sealed class PlanWork(IReadDb db, ICaller caller, PlanProcedures procedures, PlanFacts facts) : IWorkSource
{
    public async Task<IReadOnlyList<WorkItem>> FindAsync(WorkDays days, CancellationToken ct)
    {
        var running = await db.Set<Plan>().Include(p => p.Steps).Where(p => p.Stage < Stage.Closed).OrderBy(p => p.FirstYear).ToListAsync(ct);
        var items = new List<WorkItem>();
        foreach (var plan in running)
        {
            var way = await procedures.OfAsync(plan, ct);
            if (NextOf(plan, way.Procedure, days.Today) is not { } step)
                continue;
            var deadline = DeadlineOf(way, step);
            if (caller.May(StepCommands.CapabilityOf(step.Action)))
                items.Add(Of(plan, step, deadline?.Due, Procedure.Outlook(step, await facts.OfAsync(plan, [step], ct))));
            else if (caller.May(Capability.EditDeadlines) && deadline?.Due <= days.Soon)
                items.Add(Watched(plan, step, deadline, way.OfficesOf(step.Action)));
        }
        return items;
    }

    /// <summary>The step on the straight way; the end of the window is not waited for years ahead.</summary>
    private static StepRule? NextOf(Plan plan, Procedure procedure, DateOnly today) =>
        procedure.Way(plan.Stage) is [var step, ..] && (step.Action != StageAction.Close || today > new FiscalYear(plan.Period.LastYear).LastDay)
            ? step
            : null;

    /// <summary>Until it is announced, every step is due by the day on which the plan must be finished.</summary>
    private static Deadline? DeadlineOf(PlanWay way, StepRule step) => way.DeadlineOf(step.From < Stage.Announced ? StageAction.Announce : step.Action);

    /// <summary>What is late or due soon and lies with another office: who keeps the deadlines sees who must act.</summary>
    private static WorkItem Watched(Plan plan, StepRule step, Deadline deadline, IReadOnlyList<Role> offices) => new()
    {
        Code = "work.plan_watch",
        Args = new Dictionary<string, object> { ["action"] = step.Action, ["offices"] = offices },
        Subject = WorkSubject.Plan,
        SubjectId = plan.Id,
        SubjectTitle = plan.Title,
        Clause = deadline.Clause,
        Due = deadline.Due,
        Waiting = [AccessErrors.OtherOffice(offices) with { Clause = step.Clause }],
    };

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
