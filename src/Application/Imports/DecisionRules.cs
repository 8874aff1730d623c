using LocalPlan.Application.Common.Persistence;
using LocalPlan.Domain.BudgetClassification;
using LocalPlan.Domain.Common;
using LocalPlan.Domain.Imports;
using LocalPlan.Domain.Organizations;
using Microsoft.EntityFrameworkCore;

namespace LocalPlan.Application.Imports;

/// <summary>Holds answers against what was asked and what there is, so that each is kept with one meaning.</summary>
internal sealed class DecisionRules(IReadOnlyList<ImportQuestion> questions, IReadOnlyDictionary<ImportDecisionKind, IReadOnlySet<Guid>> targets)
{
    /// <summary>The answers as they are kept, or why one cannot be.</summary>
    public Result<ImportDecision[]> Settle(IReadOnlyList<ImportDecision> decisions)
    {
        var settled = new List<ImportDecision>(decisions.Count);
        foreach (var decision in decisions)
        {
            if (!Settle(decision).TryGet(out var kept, out var error))
                return error;
            settled.Add(kept);
        }
        return settled.ToArray();
    }

    private Result<ImportDecision> Settle(ImportDecision decision)
    {
        if (questions.FirstOrDefault(q => (q.Kind, q.Source) == (decision.Kind, decision.Source)) is not { } question)
            return ImportErrors.DecisionUnknown(decision.Source);
        var bare = new ImportDecision(decision.Kind, decision.Source, decision.Outcome);
        return decision.Outcome switch
        {
            ImportOutcome.AcceptProposal => Proposed(question, bare),
            ImportOutcome.UseExisting => Existing(bare with { TargetId = decision.TargetId }),
            ImportOutcome.Create => Created(bare with { NewName = decision.NewName?.Trim() }),
            _ => bare,
        };
    }

    private Result<ImportDecision> Proposed(ImportQuestion question, ImportDecision decision) => question switch
    {
        { ProposedId: { } id } => Existing(decision with { Outcome = ImportOutcome.UseExisting, TargetId = id }),
        { ProposedName: { } name } => Created(decision with { Outcome = ImportOutcome.Create, NewName = name }),
        _ => ImportErrors.DecisionWithoutProposal(decision.Source),
    };

    private Result<ImportDecision> Existing(ImportDecision decision) =>
        decision.TargetId is { } id && targets[decision.Kind].Contains(id) ? decision : ImportErrors.DecisionTargetUnknown(decision.Source);

    private static Result<ImportDecision> Created(ImportDecision decision) =>
        decision.Kind != ImportDecisionKind.Division ? ImportErrors.DecisionCannotCreate(decision.Source)
        : decision.NewName is { Length: > 0 and <= Division.MaxNameLength } ? decision
        : ImportErrors.DecisionNameInvalid(decision.Source);
}

internal static class DecisionTargets
{
    /// <summary>The answers that the latest commit into a plan rested on, with those that it took over from earlier ones.</summary>
    public static async Task<IReadOnlyList<ImportDecision>> AnswersAsync(this IWriteDb db, Guid planId, CancellationToken ct) =>
        await db.Set<Import>().Where(i => i.PlanId == planId && i.Status == ImportStatus.Committed)
            .OrderByDescending(i => i.CommittedAt).Select(i => i.Decisions).FirstOrDefaultAsync(ct) ?? [];

    /// <summary>What texts of an import can mean.</summary>
    public static async Task<IReadOnlyDictionary<ImportDecisionKind, IReadOnlySet<Guid>>> DecisionTargetsAsync(
        this IWriteDb db, Import import, CancellationToken ct) => new Dictionary<ImportDecisionKind, IReadOnlySet<Guid>>
        {
            [ImportDecisionKind.PlanClass] = await db.Set<PlanClass>().Select(c => c.Id).ToHashSetAsync(ct),
            [ImportDecisionKind.Division] = await db.Set<Division>().Where(d => d.OrganizationId == import.OrganizationId).Select(d => d.Id).ToHashSetAsync(ct),
        };
}
