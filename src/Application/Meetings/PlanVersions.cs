using LocalPlan.Application.Editions;
using LocalPlan.Domain.Meetings;

namespace LocalPlan.Application.Meetings;

/// <summary>A plan before a meeting is its book as it is now.</summary>
internal sealed class PlanVersions(PlanContents contents) : ISubjectVersions
{
    public async Task<SubjectVersion?> FindAsync(SubjectKind kind, Guid id, CancellationToken ct) =>
        kind == SubjectKind.Plan && await contents.OfAsync(id, ct) is { } content ? new(content.Head.Title, content.Hash) : null;
}
