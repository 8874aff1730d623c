using LocalPlan.Domain.CoordinationRounds;
using LocalPlan.Domain.Editions;
using LocalPlan.Domain.Procedures;

namespace LocalPlan.Domain.CoordinationItems;

/// <summary>A document that comes with an item.</summary>
/// <param name="Kind">What it shows.</param>
/// <param name="Reference">Its number, day or place on file.</param>
public sealed record EvidenceRef(EvidenceKind Kind, string Reference)
{
    public const int MaxReferenceLength = 300;
}

/// <summary>What an organization sent: the content of its project as it was then. It never changes.</summary>
/// <param name="Number">1, and one more with every correction.</param>
/// <param name="Content">The project.</param>
/// <param name="Amount">Baht of all years.</param>
/// <param name="Evidence">What came with it.</param>
/// <param name="FrameVersion">The frame in force.</param>
/// <param name="At">When it was sent.</param>
/// <param name="ByTitle">Who sent it.</param>
public sealed record ItemVersion(
    int Number, ProjectContent Content, decimal Amount, IReadOnlyList<EvidenceRef> Evidence, int FrameVersion, DateTimeOffset At, string ByTitle)
{
    internal static ItemVersion Of(int number, Submission sent, int frame, ItemRecord record) => new(
        number, sent.Content, sent.Content.Draft.Budgets.Sum(b => b.Amount ?? 0), sent.Evidence, frame, record.At, record.Actor.Title);
}

/// <summary>One organization's project behind an item; a merged item has several.</summary>
public sealed record ItemOrigin(Guid ItemId, Guid OrganizationId, Guid ProjectId, string Name, decimal Amount);

/// <summary>Who acts on an item, in which stage of its round.</summary>
public sealed record ItemRecord(Actor Actor, DateTimeOffset At, RoundStage Stage, string? Note = null)
{
    public const int MaxNoteLength = 1000;
}

/// <summary>One thing that was done with an item. It is never changed.</summary>
public sealed record ItemStep(
    int Number, ItemAction Action, ItemStatus? From, ItemStatus To, int Version, DateTimeOffset At, Guid By, string ByTitle, ReasonCode? Reason, string? Note);

/// <summary>What a meeting with quorum decided, as an item points to it.</summary>
public sealed record ResolutionRef(Guid ResolutionId, Guid MeetingId, string MeetingNumber, DateOnly Date);
