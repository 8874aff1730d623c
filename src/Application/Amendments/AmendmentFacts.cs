using LocalPlan.Application.Common.Persistence;
using LocalPlan.Application.Common.Time;
using LocalPlan.Application.Compliance;
using LocalPlan.Application.Editions;
using LocalPlan.Application.Notices;
using LocalPlan.Application.RuleSets;
using LocalPlan.Domain.Amendments;
using LocalPlan.Domain.Editions;
using LocalPlan.Domain.Postings;
using LocalPlan.Domain.Procedures;
using LocalPlan.Domain.RuleSets;
using Microsoft.EntityFrameworkCore;

namespace LocalPlan.Application.Amendments;

/// <summary>Gathers the facts that the guards of an amendment's steps ask for. What other parts of the product know comes in here alone.</summary>
public sealed class AmendmentFacts(
    IReadDb db, RuleBook rules, AmendmentEvidence evidence, PlanCompliance compliance, NoticeBook notices, TimeProvider clock)
{
    public async Task<AmendmentStanding> OfAsync(Amendment amendment, IReadOnlyList<StepRule> steps, CancellationToken ct)
    {
        var asked = steps.SelectMany(s => s.Guards).ToHashSet();
        var items = ItemsAgainstBook.Of(amendment, await db.HistoryAsync(amendment.PlanId, ct), await rules.OfAsync(amendment.RuleSetId, ct));
        var guards = Own(amendment, items) with { Decisions = await evidence.DecisionsAsync(amendment.Id, ct) };
        if (asked.Contains(Guard.NoOpenFailures))
            guards = guards with { OpenFailures = await OpenFailuresAsync(amendment, ct) };
        return new(asked.Overlaps([Guard.NoticesSent, Guard.PostingOpened]) ? await WithPublicityAsync(guards, amendment, ct) : guards, items);
    }

    private GuardFacts Own(Amendment amendment, ItemsAgainstBook items) => new()
    {
        Today = clock.TodayInThailand(),
        Hash = amendment.Hash,
        SubmittedHash = amendment.SubmittedHash,
        HasContent = amendment.Items.Count > 0,
        ReasonsMissing = amendment.Items.Count(i => i.Reason is null),
        HasSpecialGround = amendment.Ground is not null,
        FittingKind = items.Misfit is null ? null : items.Needed,
        LastResolutionOn = amendment.LastResolutionOn,
    };

    private async Task<int> OpenFailuresAsync(Amendment amendment, CancellationToken ct) =>
        (await compliance.OfDraftsAsync(amendment.PlanId, amendment.Drafts, ct)).Sum(d => d.Count(r => r.IsOpen));

    private async Task<GuardFacts> WithPublicityAsync(GuardFacts facts, Amendment amendment, CancellationToken ct)
    {
        var edition = await db.Set<PlanEdition>().Where(e => e.AmendmentId == amendment.Id).Select(e => (Guid?)e.Id).SingleOrDefaultAsync(ct);
        return edition is not { } id ? facts : facts with
        {
            IsPosted = await db.Set<Posting>().AnyAsync(p => p.EditionId == id, ct),
            NoticesMissing = await notices.MissingAsync(id, amendment.RuleSetId, amendment.OrganizationKind, ct),
        };
    }
}
