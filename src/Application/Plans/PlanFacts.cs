using LocalPlan.Application.Common.Persistence;
using LocalPlan.Application.Common.Time;
using LocalPlan.Application.Compliance;
using LocalPlan.Application.Editions;
using LocalPlan.Application.Notices;
using LocalPlan.Domain.Calendar;
using LocalPlan.Domain.Editions;
using LocalPlan.Domain.Plans;
using LocalPlan.Domain.Postings;
using LocalPlan.Domain.Procedures;
using LocalPlan.Domain.RuleSets;
using Microsoft.EntityFrameworkCore;

namespace LocalPlan.Application.Plans;

/// <summary>Gathers the facts that the guards of a plan's steps ask for, and no others.</summary>
public sealed class PlanFacts(
    IReadDb db, PlanContents contents, PlanCompliance compliance, PlanEvidence evidence, NoticeBook notices, TimeProvider clock)
{
    public async Task<GuardFacts> OfAsync(Plan plan, IReadOnlyList<StepRule> steps, CancellationToken ct)
    {
        var asked = steps.SelectMany(s => s.Guards).ToHashSet();
        var facts = new GuardFacts
        {
            Today = clock.TodayInThailand(),
            SubmittedHash = plan.SubmittedHash,
            DirectionOn = plan.DirectionOn,
            LastResolutionOn = plan.LastResolutionOn,
            WindowEndsOn = new FiscalYear(plan.Period.LastYear).LastDay,
        };
        if (asked.Overlaps([Guard.HasContent, Guard.CommitteeAgreed, Guard.CouncilAgreed, Guard.CommunityAgreed, Guard.AnnouncementSigned]))
            facts = await WithContentAsync(facts, plan, ct);
        if (asked.Contains(Guard.NoOpenFailures))
            facts = facts with { OpenFailures = (await compliance.OpenFailuresAsync(plan.Id, ct)).Value.Count };
        if (asked.Overlaps([Guard.DirectionMeeting, Guard.CommunityMet]))
            facts = await WithDirectionAsync(facts, plan, ct);
        return asked.Overlaps([Guard.NoticesSent, Guard.PostingOpened]) ? await WithPublicityAsync(facts, plan, ct) : facts;
    }

    private async Task<GuardFacts> WithContentAsync(GuardFacts facts, Plan plan, CancellationToken ct)
    {
        var content = await contents.OfAsync(plan.Id, ct);
        return facts with
        {
            Hash = content?.Hash,
            HasContent = content?.Projects.Count > 0,
            Decisions = await evidence.DecisionsAsync(plan, ct),
        };
    }

    private async Task<GuardFacts> WithDirectionAsync(GuardFacts facts, Plan plan, CancellationToken ct)
    {
        var (committee, community) = await evidence.DirectionAsync(plan, ct);
        return facts with { DirectionMeeting = committee, CommunityMeeting = community };
    }

    private async Task<GuardFacts> WithPublicityAsync(GuardFacts facts, Plan plan, CancellationToken ct)
    {
        var edition = await db.Set<PlanEdition>().Where(e => e.PlanId == plan.Id && e.Number == 1).Select(e => (Guid?)e.Id).SingleOrDefaultAsync(ct);
        return edition is not { } id ? facts : facts with
        {
            IsPosted = await db.Set<Posting>().AnyAsync(p => p.EditionId == id, ct),
            NoticesMissing = await notices.MissingAsync(id, plan.RuleSetId, plan.OrganizationKind, ct),
        };
    }
}
