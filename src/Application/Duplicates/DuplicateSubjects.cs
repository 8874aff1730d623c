using LocalPlan.Application.Common.Persistence;
using LocalPlan.Application.Common.Security;
using LocalPlan.Domain.Duplicates;
using Microsoft.EntityFrameworkCore;

namespace LocalPlan.Application.Duplicates;

/// <summary>Looks an own project up in the index and runs the check of it.</summary>
internal sealed class DuplicateSubjects(IReadDb db, IDuplicateFinder finder, ComparedLists lists, ItemDuplicates items, ICaller caller)
{
    public Task<ComparedText?> FindAsync(ComparedSource source, Guid id, CancellationToken ct) => db.Set<ComparedText>()
        .SingleOrDefaultAsync(t => t.OrganizationId == caller.OrganizationId && t.Source == source && t.SourceId == id, ct);

    public Task<IReadOnlyList<FoundDuplicate>> CandidatesAsync(ComparedText subject, CancellationToken ct) =>
        finder.FindAsync(new DuplicateQuestion(subject.ToCompared(), new SourceRef(subject.Source, subject.SourceId)), ct);

    public async Task<CheckRun> RunAsync(ComparedText subject, DateOnly today, DateTimeOffset now, CancellationToken ct) => new(
        subject.Title, subject.Hash(), await lists.OfAsync(today, ct),
        [.. (await CandidatesAsync(subject, ct)).Select(f => f.ToCandidate())], caller.UserId, now);

    /// <summary>Whether a look now would find otherwise than the check did.</summary>
    public async Task<bool> IsStaleAsync(DuplicateCheck check, CancellationToken ct)
    {
        if (check.SubjectSource == ComparedSource.CoordinationItem)
            return await items.IsStaleAsync(check, ct);
        return await FindAsync(check.SubjectSource, check.SubjectId, ct) is not { } subject
            || check.DiffersFrom(subject.Hash(), [.. (await CandidatesAsync(subject, ct)).Select(f => f.ToCandidate())], await lists.VersionsAsync(ct));
    }
}
