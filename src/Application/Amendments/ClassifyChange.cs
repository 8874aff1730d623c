using FluentValidation;
using LocalPlan.Application.Common.Messaging;
using LocalPlan.Application.Common.Persistence;
using LocalPlan.Application.Common.Security;
using LocalPlan.Application.Projects;
using LocalPlan.Domain.Amendments;
using LocalPlan.Domain.Common;
using LocalPlan.Domain.Editions;
using LocalPlan.Domain.Procedures;
using LocalPlan.Domain.RuleSets;
using Microsoft.EntityFrameworkCore;

namespace LocalPlan.Application.Amendments;

/// <summary>Judges a change while it is typed, and saves nothing.</summary>
[Requires(Capability.DraftAmendments)]
public sealed record ClassifyChange(Guid PlanId, Guid AmendmentId, ItemOrder Order) : IQuery<ClassifiedChange>;

public sealed record ClassifiedChange
{
    /// <summary>The mildest kind that may carry it; null when nothing differs.</summary>
    public ActKind? ProposedKind { get; init; }

    /// <summary>Whether the kind chosen for the amendment may carry it.</summary>
    public required bool Fits { get; init; }

    public ProjectContent? Before { get; init; }

    public ProjectContent? After { get; init; }

    public required IReadOnlyList<Difference> Differences { get; init; }

    public required IReadOnlyList<ProjectProblem> Problems { get; init; }
}

internal sealed class ClassifyChangeValidator : AbstractValidator<ClassifyChange>
{
    public ClassifyChangeValidator() => RuleFor(c => c.Order).SetValidator(new ItemOrderValidator()).OverridePropertyName("");
}

internal sealed class ClassifyChangeHandler(IReadDb db, AmendmentDesk desk, TimeProvider clock) : IQueryHandler<ClassifyChange, ClassifiedChange>
{
    public async Task<Result<ClassifiedChange>> Handle(ClassifyChange query, CancellationToken ct)
    {
        var amendment = await db.Set<Amendment>().Include(a => a.Items).SingleOrDefaultAsync(a => a.PlanId == query.PlanId && a.Id == query.AmendmentId, ct);
        if (amendment is null)
            return AmendmentErrors.NotFound;
        var current = amendment.Items.FirstOrDefault(i => i.ProjectId == query.Order.ProjectId);
        if (!(await desk.OpenAsync(query.PlanId, book => query.Order.ReferencesIn(book, current), ct)).TryGet(out var papers, out var error))
            return error;
        return papers.Draft(query.Order, current, clock.GetUtcNow(), Guid.Empty).TryGet(out var draft, out error) ? Of(draft, amendment.Kind, papers.Frame.Checks) : error;
    }

    private static ClassifiedChange Of(ItemDraft draft, ActKind chosen, CheckRules rules) => new()
    {
        ProposedKind = draft.Verdict.Kind,
        Fits = draft.Verdict.Beyond(chosen).Count == 0,
        Before = draft.Before,
        After = draft.After,
        Differences = draft.Verdict.Differences,
        Problems = draft.After is { } after ? ProjectProblem.Of(draft.Problems, after.Draft.Form, rules) : [],
    };
}
