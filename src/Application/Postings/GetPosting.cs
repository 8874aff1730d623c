using LocalPlan.Application.Common.Messaging;
using LocalPlan.Application.Common.Persistence;
using LocalPlan.Application.Common.Security;
using LocalPlan.Domain.Common;
using LocalPlan.Domain.Postings;
using Microsoft.EntityFrameworkCore;

namespace LocalPlan.Application.Postings;

/// <summary>One posting.</summary>
[Requires(Capability.ReadPlans)]
public sealed record GetPosting(Guid PlanId, Guid Id) : IQuery<PostingDetails>;

internal sealed class GetPostingHandler(IReadDb db) : IQueryHandler<GetPosting, PostingDetails>
{
    public async Task<Result<PostingDetails>> Handle(GetPosting query, CancellationToken ct) =>
        await db.Set<Posting>().Include(p => p.Days).SingleOrDefaultAsync(p => p.PlanId == query.PlanId && p.Id == query.Id, ct) is { } posting
            ? PostingDetails.Of(posting)
            : PostingErrors.NotFound;
}
