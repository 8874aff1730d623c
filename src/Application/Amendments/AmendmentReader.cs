using LocalPlan.Application.Common.Persistence;
using LocalPlan.Application.Compliance;
using LocalPlan.Application.Editions;
using LocalPlan.Application.RuleSets;
using LocalPlan.Domain.Amendments;
using LocalPlan.Domain.Common;
using LocalPlan.Domain.Editions;
using Microsoft.EntityFrameworkCore;

namespace LocalPlan.Application.Amendments;

/// <summary>Reads an amendment against the book in force, or, once it is announced, against the book before it.</summary>
public sealed class AmendmentReader(IReadDb db, PlanRules rules, RuleBook book, AmendmentNumbers numbers)
{
    public async Task<Result<AmendmentReading>> ReadAsync(Guid planId, Guid id, CancellationToken ct)
    {
        var amendment = await db.Set<Amendment>().Include(a => a.Items).SingleOrDefaultAsync(a => a.PlanId == planId && a.Id == id, ct);
        if (amendment is null)
            return AmendmentErrors.NotFound;
        var history = await db.HistoryAsync(planId, ct);
        var own = new RulesInForce(await book.OfAsync(amendment.RuleSetId, ct), (await rules.OfPlanAsync(planId, ct)).Checks);
        var next = amendment.Label is null ? (await numbers.NextAsync(amendment, history, ct)).Text : null;
        var before = amendment.EditionNumber is { } made ? history.Before(made) : history;
        return new AmendmentReading(amendment, amendment.ToDetails(before, own, next), history.Editions[^1].Head);
    }
}

/// <param name="Amendment">The amendment.</param>
/// <param name="Details">What is shown of it.</param>
/// <param name="Head">The head of the book in force.</param>
public sealed record AmendmentReading(Amendment Amendment, AmendmentDetails Details, PlanHead Head);
