using System.Diagnostics.CodeAnalysis;
using LocalPlan.Application.Common.Messaging;
using LocalPlan.Application.Common.Security;
using LocalPlan.Application.Plans;
using LocalPlan.Domain.Common;
using LocalPlan.Domain.Procedures;
using LocalPlan.Domain.RuleSets;
using LocalPlan.WebApi.Http;
using LocalPlan.WebApi.Localization;

namespace LocalPlan.WebApi.Endpoints;

/// <summary>A plan with the steps that leave its stage.</summary>
public sealed record PlanAnswer : PlanDetails
{
    [SetsRequiredMembers]
    internal PlanAnswer(PlanDetails plan, IReadOnlyList<StepAnswer> actions) : base(plan) => Actions = actions;

    public required IReadOnlyList<StepAnswer> Actions { get; init; }
}

/// <summary>A step: whether the caller may take it now, and if not, every reason in both languages.</summary>
public sealed record StepAnswer
{
    public required StageAction Action { get; init; }

    /// <summary>The stage it leads to.</summary>
    public required Stage To { get; init; }

    public required Clause Clause { get; init; }

    /// <summary>The offices that take it.</summary>
    public required IReadOnlyList<Role> Offices { get; init; }

    public required bool Allowed { get; init; }

    public required IReadOnlyList<FieldProblem> Refusals { get; init; }

    internal static StepAnswer Of(StepOutlook step, Messages messages) => new()
    {
        Action = step.Action,
        To = step.To,
        Clause = step.Clause,
        Offices = step.Offices,
        Allowed = step.Refusals.Count == 0,
        Refusals = [.. step.Refusals.Select(r => FieldProblem.Of(r, messages))],
    };
}

internal sealed class PlanAnswers(ISender sender, Messages messages)
{
    public async Task<Result<PlanAnswer>> GetAsync(Guid id, CancellationToken ct)
    {
        if (!(await sender.Send(new GetPlan(id), ct)).TryGet(out var plan, out var error))
            return error;
        if (!(await sender.Send(new ListPlanActions(id), ct)).TryGet(out var actions, out error))
            return error;
        return new PlanAnswer(plan, [.. actions.Select(a => StepAnswer.Of(a, messages))]);
    }

    /// <summary>Carries a step out and answers with the plan as it then stands.</summary>
    public async Task<Result<PlanAnswer>> AfterAsync(Guid id, ICommand step, CancellationToken ct) =>
        (await sender.Send(step, ct)).Error is { } error ? error : await GetAsync(id, ct);
}
