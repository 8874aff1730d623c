using LocalPlan.Application.Common.Messaging;
using LocalPlan.Application.Common.Security;
using LocalPlan.Domain.Common;
using LocalPlan.Domain.Duplicates;
using LocalPlan.Domain.Projects;

namespace LocalPlan.Application.Duplicates;

/// <summary>What the province has that may be the same as a project of a plan.</summary>
[Requires(Capability.ReadPlans)]
public sealed record GetProjectDuplicates(Guid PlanId, Guid Id) : IQuery<DuplicateAnswers>;

internal sealed class GetProjectDuplicatesHandler(DuplicateSubjects subjects) : IQueryHandler<GetProjectDuplicates, DuplicateAnswers>
{
    public async Task<Result<DuplicateAnswers>> Handle(GetProjectDuplicates query, CancellationToken ct) =>
        await subjects.FindAsync(ComparedSource.PlanProject, query.Id, ct) is { } subject && subject.ParentId == query.PlanId
            ? new DuplicateAnswers(await subjects.CandidatesAsync(subject, ct))
            : ProjectErrors.NotFound;
}
