using LocalPlan.Domain.Common;
using LocalPlan.Domain.Duplicates;

namespace LocalPlan.Domain.CoordinationItems;

/// <summary>What the PAO's check of an item against the lists of the province says, in short (ระเบียบฯ ข้อ 19).</summary>
/// <param name="CheckId">The whole check.</param>
/// <param name="CheckedAt">When it was run last.</param>
/// <param name="Lists">What it was held against.</param>
/// <param name="Same">Candidates marked the same.</param>
/// <param name="Likely">Candidates that are likely the same.</param>
/// <param name="Open">Candidates marked the same that no officer has answered.</param>
/// <param name="IsStale">Whether a look now would find something else.</param>
/// <param name="Signature">SHA-256 over lists, candidates and answers.</param>
/// <param name="Proposals">Reasons against the item that follow from it.</param>
public sealed record ItemCheck(
    Guid CheckId, DateTimeOffset CheckedAt, IReadOnlyList<CheckedList> Lists, int Same, int Likely, int Open, bool IsStale, string Signature,
    IReadOnlyList<ReasonCode> Proposals)
{
    public static ItemCheck Of(CoordinationItem item, DuplicateCheck check, bool isStale) => new(
        check.Id, check.CheckedAt, check.Lists, check.Candidates.Count(c => c.Level == DuplicateLevel.Same),
        check.Candidates.Count(c => c.Level == DuplicateLevel.Likely), check.OpenCount, isStale, check.Signature,
        [.. check.Candidates.Where(c => Counts(check, c)).Select(c => ReasonOf(item, c)).OfType<ReasonCode>().Distinct().Order()]);

    /// <summary>Why the item can neither be accepted nor included yet.</summary>
    public static Error? Refusal(ItemCheck? check) => check switch
    {
        null => CoordinationItemErrors.CheckMissing,
        { IsStale: true } => CoordinationItemErrors.CheckStale,
        { Open: > 0 } => CoordinationItemErrors.CheckOpen(check.Open),
        _ => null,
    };

    /// <summary>What an officer found to be another work, a version or a later phase speaks no longer against the item.</summary>
    private static bool Counts(DuplicateCheck check, CheckCandidate candidate) =>
        check.Answers.FirstOrDefault(a => a.SourceId == candidate.SourceId) is { } answer
            ? answer.Answer == DuplicateAnswer.SameWork
            : candidate.Level is DuplicateLevel.Same or DuplicateLevel.Likely;

    private static ReasonCode? ReasonOf(CoordinationItem item, CheckCandidate candidate) => candidate.Source switch
    {
        ComparedSource.ProvincePlanRow => ReasonCode.DuplicateProvincePlan,
        ComparedSource.AgencyPlanRow => ReasonCode.DuplicateAgency,
        _ => candidate.OrganizationId == item.PaoId || item.Origins.Any(o => o.OrganizationId == candidate.OrganizationId) ? null : ReasonCode.DuplicateOtherLao,
    };
}

/// <summary>What came of an item's check, in counts, as lists show it.</summary>
/// <param name="Same">Candidates marked the same.</param>
/// <param name="Likely">Candidates that are likely the same.</param>
/// <param name="Open">Candidates marked the same that no officer has answered.</param>
public sealed record ItemCheckMark(int Same, int Likely, int Open)
{
    public static ItemCheckMark Of(DuplicateCheck check) => new(
        check.Candidates.Count(c => c.Level == DuplicateLevel.Same), check.Candidates.Count(c => c.Level == DuplicateLevel.Likely), check.OpenCount);
}
