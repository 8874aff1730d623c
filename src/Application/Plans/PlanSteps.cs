using FluentValidation;
using LocalPlan.Application.Common.Persistence;
using LocalPlan.Domain.Common;
using LocalPlan.Domain.Plans;
using LocalPlan.Domain.Procedures;
using Microsoft.EntityFrameworkCore;

namespace LocalPlan.Application.Plans;

/// <summary>What a step command asks of a plan.</summary>
public sealed record StepOrder(Guid PlanId, uint? ExpectedVersion, StageAction Action)
{
    public Announcement? Announcement { get; init; }

    public DateOnly? Date { get; init; }

    public int? FiscalYear { get; init; }

    public string? Note { get; init; }
}

/// <summary>Takes steps of plans: holds and fetches the plan, gathers the facts and lets the plan judge.</summary>
public sealed class PlanSteps(IWriteDb db, PlanProcedures procedures, PlanFacts facts, PlanActor actor, TimeProvider clock)
{
    public async Task<Result<Plan>> TakeAsync(StepOrder order, CancellationToken ct)
    {
        await db.HoldPlanAsync(order.PlanId, Hold.Alone, ct);
        var found = await db.Set<Plan>().Include(p => p.Steps).FetchAsync(order.PlanId, order.ExpectedVersion, PlanErrors.NotFound, ct);
        if (!found.TryGet(out var plan, out var error))
            return error;
        var procedure = (await procedures.OfAsync(plan, ct)).Procedure;
        var gathered = await facts.OfAsync(plan, procedure.Find(plan.Stage, order.Action) is { } step ? [step] : [], ct);
        var record = new StepRecord(await actor.OfCallerAsync(ct), clock.GetUtcNow())
        {
            DocumentNumber = order.Announcement?.Number,
            DocumentDate = order.Date ?? order.Announcement?.Date,
            FiscalYear = order.FiscalYear,
            Note = order.Note,
        };
        return plan.Take(order.Action, procedure, gathered with { Announcement = order.Announcement }, record) is { Error: { } refusal } ? refusal : plan;
    }

    public async Task<Result> MoveAsync(StepOrder order, CancellationToken ct) =>
        (await TakeAsync(order, ct)).Error is { } error ? error : Result.Success;
}

internal static class StepRules
{
    public static IRuleBuilderOptions<T, string?> Note<T>(this IRuleBuilder<T, string?> rule) => rule.MaximumLength(StepRecord.MaxNoteLength);
}
