using LocalPlan.Domain.Meetings;

namespace LocalPlan.Application.Meetings;

/// <summary>
/// Tells what the subject of a resolution is called and the hash of its content as it is now. Each feature that keeps versions
/// answers for its own kinds of subject, and with null for all others.
/// </summary>
public interface ISubjectVersions
{
    Task<SubjectVersion?> FindAsync(SubjectKind kind, Guid id, CancellationToken ct);
}

/// <summary>Asks every feature that keeps versions.</summary>
public sealed class SubjectFinder(IEnumerable<ISubjectVersions> sources)
{
    public async Task<SubjectVersion?> FindAsync(SubjectKind kind, Guid? id, CancellationToken ct)
    {
        if (id is not { } subject)
            return null;
        foreach (var source in sources)
        {
            if (await source.FindAsync(kind, subject, ct) is { } version)
                return version;
        }
        return null;
    }
}
