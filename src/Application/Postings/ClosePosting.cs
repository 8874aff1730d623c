using LocalPlan.Application.Common.Messaging;
using LocalPlan.Application.Common.Persistence;
using LocalPlan.Application.Common.Security;
using LocalPlan.Application.Common.Time;
using LocalPlan.Application.Deadlines;
using LocalPlan.Application.Plans;
using LocalPlan.Domain.Common;
using LocalPlan.Domain.Deadlines;
using LocalPlan.Domain.Editions;
using LocalPlan.Domain.Plans;
using LocalPlan.Domain.Postings;
using Microsoft.EntityFrameworkCore;

namespace LocalPlan.Application.Postings;

/// <summary>Ends a posting after its full days, none of them missed.</summary>
[Requires(Capability.PostPlans)]
public sealed record ClosePosting(Guid PlanId, Guid Id, uint? ExpectedVersion) : ICommand;

internal sealed class ClosePostingHandler(IWriteDb db, DeadlineBook book, TimeProvider clock) : ICommandHandler<ClosePosting>
{
    public async Task<Result> Handle(ClosePosting command, CancellationToken ct)
    {
        var today = clock.TodayInThailand();
        var found = await db.Set<Posting>().Include(p => p.Days).Where(p => p.PlanId == command.PlanId)
            .FetchAsync(command.Id, command.ExpectedVersion, PostingErrors.NotFound, ct);
        if (!found.TryGet(out var posting, out var error))
            return error;
        if (posting.Close(today, clock.GetUtcNow()) is { Error: not null } refused)
            return refused;
        var edition = await db.Set<PlanEdition>().SingleAsync(e => e.Id == posting.EditionId, ct);
        var plan = await db.Set<Plan>().SingleAsync(p => p.Id == posting.PlanId, ct);
        return await book.RecordAsync(plan, edition, DeadlineAnchor.PostingEnded, today, ct);
    }
}
