using LocalPlan.Application.Common.Messaging;
using LocalPlan.Application.Common.Paging;
using LocalPlan.Application.Common.Persistence;
using LocalPlan.Application.Common.Security;
using LocalPlan.Domain.Common;
using LocalPlan.Domain.Projects;
using Microsoft.EntityFrameworkCore;

namespace LocalPlan.Application.Authorities;

/// <summary>The likely powers for a project as it is kept.</summary>
[Requires(Capability.ReadPlans)]
public sealed record GetAuthorityProposals(Guid PlanId, Guid Id) : IQuery<Page<AuthorityProposalDetails>>;

internal sealed class GetAuthorityProposalsHandler(IReadDb db, AuthorityBook book) : IQueryHandler<GetAuthorityProposals, Page<AuthorityProposalDetails>>
{
    public async Task<Result<Page<AuthorityProposalDetails>>> Handle(GetAuthorityProposals query, CancellationToken ct) =>
        await db.Set<Project>().SingleOrDefaultAsync(p => p.PlanId == query.PlanId && p.Id == query.Id, ct) is { } project
            ? await book.ProposeAsync(project.Name, project.Target, project.Objective, project.PlanClassId, ct)
            : ProjectErrors.NotFound;
}
