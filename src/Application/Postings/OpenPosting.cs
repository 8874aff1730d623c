using LocalPlan.Application.Common.Messaging;
using LocalPlan.Application.Common.Persistence;
using LocalPlan.Application.Common.Security;
using LocalPlan.Application.Common.Time;
using LocalPlan.Application.Deadlines;
using LocalPlan.Application.Editions;
using LocalPlan.Application.Plans;
using LocalPlan.Application.RuleSets;
using LocalPlan.Domain.Common;
using LocalPlan.Domain.Deadlines;
using LocalPlan.Domain.Plans;
using LocalPlan.Domain.Postings;
using LocalPlan.Domain.RuleSets;
using Microsoft.EntityFrameworkCore;

namespace LocalPlan.Application.Postings;

/// <summary>Opens an announced edition to the public from today on; without an edition the latest. After a missed day it begins anew.</summary>
[Requires(Capability.PostPlans)]
public sealed record OpenPosting(Guid PlanId, Guid? EditionId) : ICommand<Guid>;

internal sealed class OpenPostingHandler(IWriteDb db, RuleBook rules, DeadlineBook book, TimeProvider clock) : ICommandHandler<OpenPosting, Guid>
{
    public async Task<Result<Guid>> Handle(OpenPosting command, CancellationToken ct)
    {
        var (today, now) = (clock.TodayInThailand(), clock.GetUtcNow());
        if (!(await db.EditionAsync(command.PlanId, command.EditionId, ct)).TryGet(out var edition, out var error))
            return error;
        var open = await db.Set<Posting>().Include(p => p.Days).SingleOrDefaultAsync(p => p.EditionId == edition.Id && p.ClosedOn == null, ct);
        if (open?.GiveWay(today, now).Error is { } refusal)
            return refusal;
        var plan = await db.Set<Plan>().SingleAsync(p => p.Id == edition.PlanId, ct);
        var posting = db.Keep(Posting.Open(edition, await FullDaysAsync(plan, ct), today, now));
        return await book.RecordAsync(plan, edition, DeadlineAnchor.PostingOpened, today, ct) is { Error: { } fault } ? fault : posting;
    }

    private async Task<RuleNumber> FullDaysAsync(Plan plan, CancellationToken ct) =>
        (await rules.OfAsync(plan.RuleSetId, ct)).Number(RuleKey.PostingFullDays, plan.OrganizationKind);
}
