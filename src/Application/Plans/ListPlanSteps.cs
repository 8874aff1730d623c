using LocalPlan.Application.Common.Messaging;
using LocalPlan.Application.Common.Paging;
using LocalPlan.Application.Common.Persistence;
using LocalPlan.Application.Common.Security;
using LocalPlan.Domain.Common;
using LocalPlan.Domain.Plans;
using LocalPlan.Domain.Procedures;

namespace LocalPlan.Application.Plans;

/// <summary>Every step that a plan took, the opening first.</summary>
[Requires(Capability.ReadPlans)]
public sealed record ListPlanSteps(Guid PlanId, string? After, int? Limit) : IQuery<Page<PlanStepDetails>>;

/// <param name="Id">The step.</param>
/// <param name="Number">Counted from 1 over the life of the plan.</param>
/// <param name="Action">What was done.</param>
/// <param name="From">The stage it left; null for the opening.</param>
/// <param name="To">The stage it led to.</param>
/// <param name="At">When.</param>
/// <param name="ByTitle">The office of whoever did it.</param>
/// <param name="DocumentNumber">The number of the meeting, order or announcement.</param>
/// <param name="DocumentDate">The day of that document.</param>
/// <param name="Hash">The version of the content it was about.</param>
/// <param name="FiscalYear">The year that a review was for.</param>
/// <param name="Note">Reason or remark.</param>
public sealed record PlanStepDetails(
    Guid Id, int Number, StageAction Action, Stage? From, Stage To, DateTimeOffset At, string ByTitle, string? DocumentNumber,
    DateOnly? DocumentDate, string? Hash, int? FiscalYear, string? Note);

internal sealed class ListPlanStepsHandler(IReadDb db) : IQueryHandler<ListPlanSteps, Page<PlanStepDetails>>
{
    private static readonly ListOrder<PlanStep, PlanStepDetails> ByNumber = new(Keyset<PlanStep>.By(s => s.Number), s => Cursor.Of(s.Number, s.Id));

    public async Task<Result<Page<PlanStepDetails>>> Handle(ListPlanSteps query, CancellationToken ct) =>
        await db.PeriodAsync(query.PlanId, ct) is null
            ? PlanErrors.NotFound
            : await ByNumber.PageAsync(db.Set<PlanStep>().Where(s => s.PlanId == query.PlanId), query.After, query.Limit, Details, ct);

    private static IQueryable<PlanStepDetails> Details(IQueryable<PlanStep> steps) => steps.Select(s => new PlanStepDetails(
        s.Id, s.Number, s.Action, s.From, s.To, s.At, s.ByTitle, s.DocumentNumber, s.DocumentDate, s.Hash, s.FiscalYear, s.Note));
}
