using LocalPlan.Application.Common.Persistence;
using LocalPlan.Domain.Common;
using LocalPlan.Domain.Deadlines;

namespace LocalPlan.Application.Deadlines;

internal static class HandKeptDeadlines
{
    /// <summary>A deadline that an officer may write; one of a plan or an amendment follows their steps and postings alone.</summary>
    public static async Task<Result<Deadline>> ByHandAsync(this IWriteDb db, Guid id, uint? expectedVersion, CancellationToken ct)
    {
        var found = await db.Set<Deadline>().FetchAsync(id, expectedVersion, DeadlineErrors.NotFound, ct);
        return found.TryGet(out var deadline, out _) && deadline.Subject.IsKeptBySteps() ? DeadlineErrors.KeptBySteps : found;
    }
}
