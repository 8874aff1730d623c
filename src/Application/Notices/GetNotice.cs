using LocalPlan.Application.Common.Messaging;
using LocalPlan.Application.Common.Persistence;
using LocalPlan.Application.Common.Security;
using LocalPlan.Domain.Common;
using LocalPlan.Domain.Notices;
using Microsoft.EntityFrameworkCore;

namespace LocalPlan.Application.Notices;

/// <summary>One letter.</summary>
[Requires(Capability.ReadPlans)]
public sealed record GetNotice(Guid PlanId, Guid Id) : IQuery<NoticeDetails>;

internal sealed class GetNoticeHandler(IReadDb db) : IQueryHandler<GetNotice, NoticeDetails>
{
    public async Task<Result<NoticeDetails>> Handle(GetNotice query, CancellationToken ct) =>
        await db.Set<Notice>().Where(n => n.PlanId == query.PlanId && n.Id == query.Id).Select(NoticeDetails.Of).SingleOrDefaultAsync(ct) is { } notice
            ? notice
            : NoticeErrors.NotFound;
}
