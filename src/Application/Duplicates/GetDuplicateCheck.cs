using LocalPlan.Application.Common.Messaging;
using LocalPlan.Application.Common.Persistence;
using LocalPlan.Application.Common.Security;
using LocalPlan.Domain.Common;
using LocalPlan.Domain.Duplicates;
using Microsoft.EntityFrameworkCore;

namespace LocalPlan.Application.Duplicates;

/// <summary>One check with its candidates and answers, and whether it still holds.</summary>
[Requires(Capability.ReadPlans)]
public sealed record GetDuplicateCheck(Guid Id) : IQuery<DuplicateCheckDetails>;

internal sealed class GetDuplicateCheckHandler(IReadDb db, DuplicateSubjects subjects) : IQueryHandler<GetDuplicateCheck, DuplicateCheckDetails>
{
    public async Task<Result<DuplicateCheckDetails>> Handle(GetDuplicateCheck query, CancellationToken ct) =>
        await db.Set<DuplicateCheck>().SingleOrDefaultAsync(c => c.Id == query.Id, ct) is { } check
            ? DuplicateCheckDetails.Of(check, await subjects.IsStaleAsync(check, ct))
            : DuplicateErrors.NotFound;
}

/// <summary>What a project was held against, what was found, and what officers said to it.</summary>
public sealed record DuplicateCheckDetails : IOfTheMoment
{
    public required Guid Id { get; init; }

    public required uint Version { get; init; }

    public required ComparedSource SubjectSource { get; init; }

    public required Guid SubjectId { get; init; }

    public required string SubjectTitle { get; init; }

    public required IReadOnlyList<CheckedList> Lists { get; init; }

    public required IReadOnlyList<CheckCandidate> Candidates { get; init; }

    public required IReadOnlyList<CandidateAnswer> Answers { get; init; }

    public required DateTimeOffset CheckedAt { get; init; }

    public required Guid CheckedById { get; init; }

    public required string Signature { get; init; }

    /// <summary>Candidates marked the same that wait for an answer.</summary>
    public required int OpenCount { get; init; }

    /// <summary>Whether a look now would find something else: then it must be run again.</summary>
    public required bool IsStale { get; init; }

    internal static DuplicateCheckDetails Of(DuplicateCheck check, bool isStale) => new()
    {
        Id = check.Id,
        Version = check.Version,
        SubjectSource = check.SubjectSource,
        SubjectId = check.SubjectId,
        SubjectTitle = check.SubjectTitle,
        Lists = check.Lists,
        Candidates = check.Candidates,
        Answers = check.Answers,
        CheckedAt = check.CheckedAt,
        CheckedById = check.CheckedById,
        Signature = check.Signature,
        OpenCount = check.OpenCount,
        IsStale = isStale,
    };
}
