using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using LocalPlan.Domain.Common;

namespace LocalPlan.Domain.Duplicates;

/// <summary>What an officer found out about a candidate.</summary>
public enum DuplicateAnswer
{
    /// <summary>Another work.</summary>
    Different = 1,

    /// <summary>The same work: one of the two has to go.</summary>
    SameWork = 2,

    /// <summary>A version of the same project.</summary>
    Version = 3,

    /// <summary>A later phase of it.</summary>
    LaterPhase = 4,
}

/// <summary>A list that was looked through, as it stood.</summary>
/// <param name="Source">What it holds.</param>
/// <param name="Rows">How many of them.</param>
/// <param name="On">The day of the look.</param>
/// <param name="List">Which imported list; null for projects and items of the province.</param>
public sealed record CheckedList(ComparedSource Source, int Rows, DateOnly On, CheckedListVersion? List = null);

/// <summary>An imported list in the version that was looked through.</summary>
public sealed record CheckedListVersion(Guid ListId, string Name, int Number, DateOnly On);

/// <summary>A candidate that was found, with its text as it was, and the item of a round that it was before the PAO took it into its plan.</summary>
public sealed record CheckCandidate(
    ComparedSource Source, Guid SourceId, Guid OrganizationId, string? Owner, string Title, DuplicateLevel Level, double Score, string TextHash,
    Guid? ItemId = null);

/// <summary>An officer's answer to a candidate.</summary>
public sealed record CandidateAnswer(
    Guid SourceId, string TextHash, DuplicateAnswer Answer, string Reason, Guid OfficerId, string OfficerTitle, DateTimeOffset At);

/// <summary>
/// That a project was held against the lists of the province (ระเบียบฯ ข้อ 19), with what was found and what an officer says to it. One
/// candidate that is marked the same keeps it open until it is answered. Signed over its content, so that a later change shows.
/// </summary>
public sealed class DuplicateCheck : AggregateRoot
{
    public const int MaxReasonLength = 1000;

    private List<CheckedList> _lists = [];
    private List<CheckCandidate> _candidates = [];
    private List<CandidateAnswer> _answers = [];

    private DuplicateCheck() { }

    public ComparedSource SubjectSource { get; private set; }

    public Guid SubjectId { get; private set; }

    /// <summary>What it said when it was checked.</summary>
    public string SubjectTitle { get; private set; } = "";

    public string SubjectHash { get; private set; } = "";

    public IReadOnlyList<CheckedList> Lists => _lists;

    public IReadOnlyList<CheckCandidate> Candidates => _candidates;

    public IReadOnlyList<CandidateAnswer> Answers => _answers;

    public DateTimeOffset CheckedAt { get; private set; }

    public Guid CheckedById { get; private set; }

    /// <summary>SHA-256 over lists, candidates and answers.</summary>
    public string Signature { get; private set; } = "";

    /// <summary>Candidates marked the same that nobody has answered.</summary>
    public int OpenCount { get; private set; }

    public bool IsOpen => OpenCount > 0;

    public static DuplicateCheck Create(Guid organizationId, ComparedSource source, Guid subjectId, CheckRun run)
    {
        var check = new DuplicateCheck { SubjectSource = source, SubjectId = subjectId };
        check.Start(organizationId, run.At);
        check.Run(run);
        return check;
    }

    /// <summary>
    /// Looks again. An answer holds as long as the candidate says what it said and the project itself too; that of an item goes over to the
    /// project that the PAO made of it.
    /// </summary>
    public void Run(CheckRun run)
    {
        if (SubjectHash != run.SubjectHash)
            _answers = [];
        (SubjectTitle, SubjectHash) = (run.SubjectTitle, run.SubjectHash);
        (_lists, _candidates) = ([.. run.Lists], [.. run.Candidates]);
        _answers = [.. from c in _candidates from a in _answers where Shows((a.SourceId, a.TextHash), c) select a with { SourceId = c.SourceId, TextHash = c.TextHash }];
        (CheckedAt, CheckedById) = (run.At, run.By);
        Sign(run.At);
    }

    public Result Answer(Guid sourceId, DuplicateAnswer answer, string reason, (Guid Id, string Title) officer, DateTimeOffset now)
    {
        if (_candidates.Find(c => c.SourceId == sourceId) is not { } candidate)
            return DuplicateErrors.NoCandidate;
        _answers = [.. _answers.Where(a => a.SourceId != sourceId), new(sourceId, candidate.TextHash, answer, reason.Trim(), officer.Id, officer.Title, now)];
        Sign(now);
        return Result.Success;
    }

    /// <summary>Why what follows must wait, if it must.</summary>
    public Error? Blocks() => IsOpen ? DuplicateErrors.Unanswered(OpenCount) : null;

    /// <summary>
    /// Whether a look that finds this now makes the check worthless: the project says something else, a list has another version, there is
    /// a candidate that was not seen as such, or one that waits for an answer is gone. What was answered and has gone since does no harm:
    /// deciding one item must not undo the checks of all others.
    /// </summary>
    public bool DiffersFrom(string subjectHash, IReadOnlyCollection<CheckCandidate> candidates, IEnumerable<CheckedListVersion> lists) => subjectHash != SubjectHash
        || !lists.Select(l => (l.ListId, l.Number)).ToHashSet().SetEquals(_lists.Where(l => l.List is not null).Select(l => (l.List!.ListId, l.List.Number)))
        || candidates.Any(now => !_candidates.Exists(c => Shows((c.SourceId, c.TextHash), now) && c.Level >= now.Level))
        || Open.Any(c => !candidates.Any(now => Shows((c.SourceId, c.TextHash), now)));

    private IEnumerable<CheckCandidate> Open => _candidates.Where(c => c.Level == DuplicateLevel.Same && !_answers.Exists(a => a.SourceId == c.SourceId));

    private static bool Shows((Guid SourceId, string TextHash) kept, CheckCandidate now) => kept == (now.SourceId, now.TextHash) || kept.SourceId == now.ItemId;

    private void Sign(DateTimeOffset now)
    {
        OpenCount = Open.Count();
        Signature = Hash(Canonical());
        UpdatedAt = now;
    }

    private IEnumerable<string> Canonical() =>
    [
        Text($"{SubjectSource}|{SubjectId}|{SubjectHash}|{CheckedAt:O}|{CheckedById}"),
        .. _lists.OrderBy(l => l.Source).ThenBy(l => l.List?.ListId).Select(l => Text($"{l.Source}|{l.Rows}|{l.On:O}|{l.List?.ListId}|{l.List?.Number}")),
        .. _candidates.OrderBy(c => c.SourceId).Select(c => Text($"{c.Source}|{c.SourceId}|{c.TextHash}|{c.Level}|{c.Score:0.000}")),
        .. _answers.OrderBy(a => a.SourceId).Select(a => Text($"{a.SourceId}|{a.Answer}|{a.Reason}|{a.OfficerId}|{a.At:O}")),
    ];

    public static string Hash(IEnumerable<string> lines) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', lines))));

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}

/// <summary>One look through the lists.</summary>
public sealed record CheckRun(
    string SubjectTitle, string SubjectHash, IReadOnlyList<CheckedList> Lists, IReadOnlyList<CheckCandidate> Candidates, Guid By, DateTimeOffset At);

public static class DuplicateErrors
{
    /// <summary>Of the ระเบียบฯ 2562: before a project enters the plan it is held against the provincial plan and those of agencies.</summary>
    internal const string Clause = "ข้อ 19";

    public static readonly Error NotFound = Error.NotFound("duplicate_check.not_found");
    public static readonly Error SubjectNotFound = Error.NotFound("duplicate_check.subject_not_found");
    public static readonly Error NoCandidate = Error.Invalid("duplicate_check.no_candidate", "sourceId", Clause);
    public static readonly Error Stale = Error.Conflict("duplicate_check.stale") with { Clause = Clause };

    /// <summary>Candidates marked the same wait for an officer's answer.</summary>
    public static Error Unanswered(int count) => Error.Conflict("duplicate_check.unanswered", ("count", count)) with { Clause = Clause };
}
