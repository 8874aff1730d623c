using LocalPlan.Application.Common.Persistence;
using LocalPlan.Application.Common.Security;
using LocalPlan.Domain.Duplicates;
using Microsoft.EntityFrameworkCore;

namespace LocalPlan.Application.Duplicates;

/// <summary>Looks an own project up in the index and runs the check of it.</summary>
internal sealed class DuplicateSubjects(IReadDb db, IDuplicateFinder finder, ICaller caller)
{
    public Task<ComparedText?> FindAsync(ComparedSource source, Guid id, CancellationToken ct) => db.Set<ComparedText>()
        .SingleOrDefaultAsync(t => t.OrganizationId == caller.OrganizationId && t.Source == source && t.SourceId == id, ct);

    public Task<IReadOnlyList<FoundDuplicate>> CandidatesAsync(ComparedText subject, CancellationToken ct) =>
        finder.FindAsync(new DuplicateQuestion(subject.ToCompared(), new SourceRef(subject.Source, subject.SourceId)), ct);

    public async Task<CheckRun> RunAsync(ComparedText subject, DateOnly today, DateTimeOffset now, CancellationToken ct) => new(
        subject.Title, subject.Hash(), await ListsAsync(today, ct),
        [.. (await CandidatesAsync(subject, ct)).Select(CandidateOf)], caller.UserId, now);

    /// <summary>What a look now would find otherwise than the check did.</summary>
    public async Task<bool> IsStaleAsync(DuplicateCheck check, CancellationToken ct)
    {
        if (await FindAsync(check.SubjectSource, check.SubjectId, ct) is not { } subject || subject.Hash() != check.SubjectHash)
            return true;
        var now = (await CandidatesAsync(subject, ct)).Select(CandidateOf).Select(c => (c.SourceId, c.TextHash, c.Level));
        return !now.ToHashSet().SetEquals(check.Candidates.Select(c => (c.SourceId, c.TextHash, c.Level)));
    }

    private async Task<IReadOnlyList<CheckedList>> ListsAsync(DateOnly today, CancellationToken ct)
    {
        var counts = await db.Set<ComparedText>().Where(t => t.ProvinceId == caller.ProvinceId && (t.IsShared || t.OrganizationId == caller.OrganizationId))
            .GroupBy(t => t.Source).Select(g => new { g.Key, Rows = g.Count() }).ToListAsync(ct);
        return [.. counts.OrderBy(c => c.Key).Select(c => new CheckedList(c.Key, c.Rows, today))];
    }

    private static CheckCandidate CandidateOf(FoundDuplicate found) => new(
        found.Source, found.SourceId, found.OrganizationId, found.Owner, found.Title, found.Level, found.Score,
        ComparedHash.Of(found.Title, found.Target, found.Place, found.Years, found.Amount));
}

/// <summary>A text as it was when somebody judged it.</summary>
internal static class ComparedHash
{
    public static string Of(string title, string? target, string? place, IReadOnlyList<int> years, decimal? amount) => DuplicateCheck.Hash(
        [title, target ?? "", place ?? "", string.Join(',', years), amount?.ToString("0.00", System.Globalization.CultureInfo.InvariantCulture) ?? ""]);

    public static string Hash(this ComparedText text) => Of(text.Title, text.Target, text.Place, text.Years, text.Amount);

    public static ComparedProject ToCompared(this ComparedText text) => new()
    {
        Name = text.Title,
        Target = text.Target,
        Place = text.Place,
        Owner = text.Owner,
        Tambons = text.Tambons,
        Moos = text.Moos,
        Years = text.Years,
        Amount = text.Amount,
    };
}
