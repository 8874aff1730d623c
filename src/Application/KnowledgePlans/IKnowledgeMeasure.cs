using LocalPlan.Domain.Compliance;
using LocalPlan.Domain.KnowledgePlans;
using LocalPlan.Domain.RuleSets;

namespace LocalPlan.Application.KnowledgePlans;

/// <summary>Counts what an indicator of the knowledge plan counts. One for each thing that is counted from.</summary>
public interface IKnowledgeMeasure
{
    bool Counts(KnowledgeMeasure measure);

    /// <summary>The figure of one activity in the year of the plan.</summary>
    Task<KnowledgeFigure> FigureAsync(KnowledgePlan plan, KnowledgeActivity activity, CancellationToken ct);
}

/// <param name="Numerator">The part that counts.</param>
/// <param name="Denominator">The whole.</param>
/// <param name="Missing">What keeps the figure down, by name.</param>
public sealed record KnowledgeFigure(int Numerator, int Denominator, IReadOnlyList<KnowledgeGap> Missing)
{
    /// <summary>More names than this are of no use to anybody.</summary>
    public const int MaxMissing = 100;

    /// <summary>The rules that items broke, where items are checked by rules.</summary>
    public IReadOnlyList<RuleCount> FailingRules { get; init; } = [];
}

public enum KnowledgeGapKind
{
    /// <summary>No meeting was named for the activity.</summary>
    NoMeeting = 1,

    /// <summary>The meeting has not counted anybody yet.</summary>
    MeetingNotCounted = 2,

    /// <summary>A group or a member that did not come, or not wholly.</summary>
    Absent = 3,

    /// <summary>Nothing is in the law library.</summary>
    NoDocument = 4,

    Unreviewed = 5,

    /// <summary>The reviewer found a fault.</summary>
    Faulty = 6,

    /// <summary>No handbook was published in the year.</summary>
    NoHandbook = 7,

    /// <summary>A handbook that is still a draft.</summary>
    Unpublished = 8,

    /// <summary>A district that has not confirmed receipt.</summary>
    NotReceived = 9,

    /// <summary>Nothing was sent on in the year.</summary>
    NothingSent = 10,

    /// <summary>What was sent on had items that failed a check.</summary>
    Incorrect = 11,
}

/// <param name="Kind">What is missing.</param>
/// <param name="Name">Whose or which; null where there is none to name.</param>
/// <param name="Count">How many, where there is more than one in it.</param>
public sealed record KnowledgeGap(KnowledgeGapKind Kind, string? Name = null, int? Count = null);
