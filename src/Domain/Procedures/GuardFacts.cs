namespace LocalPlan.Domain.Procedures;

/// <summary>Who decided.</summary>
public enum DecidingBody
{
    /// <summary>คณะกรรมการพัฒนาท้องถิ่น</summary>
    DevelopmentCommittee = 1,

    /// <summary>สภาท้องถิ่น</summary>
    Council = 2,

    /// <summary>ประชาคมท้องถิ่น</summary>
    Community = 3,
}

/// <summary>A decision that a meeting with quorum took.</summary>
/// <param name="Body">Who met.</param>
/// <param name="MeetingNumber">Which meeting of the year, e.g. 1/2570.</param>
/// <param name="Date">The day of the meeting.</param>
/// <param name="Hash">The version that was decided on; null where a meeting sets a direction and no version lay before it.</param>
/// <param name="Agrees">Whether it agreed; else it sent the version back or rejected it.</param>
public sealed record Evidence(DecidingBody Body, string MeetingNumber, DateOnly Date, string? Hash, bool Agrees = true);

/// <summary>The executive's announcement (ประกาศ).</summary>
public sealed record Announcement(string Number, DateOnly Date, string SignatoryName, string SignatoryPosition)
{
    public const int MaxNumberLength = 50;
    public const int MaxNameLength = 200;

    public bool IsSigned() => !string.IsNullOrWhiteSpace(Number) && !string.IsNullOrWhiteSpace(SignatoryName) && !string.IsNullOrWhiteSpace(SignatoryPosition);
}

/// <summary>What is so on the day of a step. The application gathers it, the verdicts are the domain's.</summary>
public sealed record GuardFacts
{
    public required DateOnly Today { get; init; }

    /// <summary>The hash of the content as it is now.</summary>
    public string? Hash { get; init; }

    /// <summary>The hash of the content that was sent to the committee.</summary>
    public string? SubmittedHash { get; init; }

    public bool HasContent { get; init; }

    /// <summary>Failed checks that no officer waived.</summary>
    public int OpenFailures { get; init; }

    public Evidence? DirectionMeeting { get; init; }

    /// <summary>The day of the meeting that set the direction; null where no direction is set.</summary>
    public DateOnly? DirectionOn { get; init; }

    /// <summary>The latest community meeting about the plan.</summary>
    public Evidence? CommunityMeeting { get; init; }

    /// <summary>What all bodies decided about any version of the content, in the order in which they met.</summary>
    public IReadOnlyList<Evidence> Decisions { get; init; } = [];

    /// <summary>Items that do not say why they are needed.</summary>
    public int ReasonsMissing { get; init; }

    public bool HasSpecialGround { get; init; }

    public Announcement? Announcement { get; init; }

    /// <summary>The day of the latest resolution that the act rests on.</summary>
    public DateOnly? LastResolutionOn { get; init; }

    public bool IsPosted { get; init; }

    /// <summary>Those who must be told and were not.</summary>
    public IReadOnlyList<NoticeRecipient> NoticesMissing { get; init; } = [];

    /// <summary>The last day of the window.</summary>
    public DateOnly? WindowEndsOn { get; init; }

    /// <summary>The kind of act that the change would need, when it is another one.</summary>
    public ActKind? FittingKind { get; init; }

    /// <summary>The decision that a step rests on: the agreement to this version, or the meeting on the direction.</summary>
    public Evidence? EvidenceFor(IEnumerable<Guard> guards) => guards.Select(EvidenceFor).FirstOrDefault(e => e is not null);

    /// <summary>The agreement that holds: the last word of a body on this version, when it agreed.</summary>
    internal Evidence? AgreementOf(DecidingBody body) => LastWordOf(body) is { Agrees: true } agreed && !IsBeforeDirection(agreed) ? agreed : null;

    /// <summary>What the committee agreed to before the meeting that set the direction of the plan.</summary>
    internal Evidence? UndirectedAgreementOf(DecidingBody body) => LastWordOf(body) is { Agrees: true } agreed && IsBeforeDirection(agreed) ? agreed : null;

    internal Evidence? RefusalOf(DecidingBody body) => LastWordOf(body) is { Agrees: false } refused ? refused : null;

    internal Evidence? OtherAgreementOf(DecidingBody body) => Decisions.LastOrDefault(e => e.Body == body && e.Hash != Hash && e.Agrees);

    /// <summary>What the council agreed to before the committee did, which carries nothing on.</summary>
    internal Evidence? EarlyAgreementOf(DecidingBody body) =>
        Decisions.LastOrDefault(e => e.Body == body && e.Hash == Hash && e.Agrees && LastWordOf(body) is null);

    private bool IsBeforeDirection(Evidence evidence) => evidence.Body == DecidingBody.DevelopmentCommittee && evidence.Date < DirectionOn;

    private Evidence? LastWordOf(DecidingBody body) =>
        (body == DecidingBody.Council ? SinceCommitteeAgreed() : Decisions).LastOrDefault(e => e.Body == body && e.Hash == Hash);

    /// <summary>The council has its turn after the committee: what it decided before the committee's standing agreement does not count.</summary>
    private IEnumerable<Evidence> SinceCommitteeAgreed()
    {
        var committee = Decisions.Where(e => e.Body == DecidingBody.DevelopmentCommittee && e.Hash == Hash).ToList();
        var agreement = committee.Skip(1 + committee.FindLastIndex(e => !e.Agrees)).FirstOrDefault();
        return agreement is null ? [] : Decisions.SkipWhile(e => !ReferenceEquals(e, agreement));
    }

    private Evidence? EvidenceFor(Guard guard) => guard switch
    {
        Guard.DirectionMeeting => DirectionMeeting,
        Guard.CommitteeAgreed => AgreementOf(DecidingBody.DevelopmentCommittee),
        Guard.CouncilAgreed => AgreementOf(DecidingBody.Council),
        Guard.CommunityAgreed => AgreementOf(DecidingBody.Community),
        _ => null,
    };
}
