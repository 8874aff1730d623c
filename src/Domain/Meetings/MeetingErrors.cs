using LocalPlan.Domain.Committees;
using LocalPlan.Domain.Common;
using LocalPlan.Domain.RuleSets;

namespace LocalPlan.Domain.Meetings;

public static class MeetingErrors
{
    public static readonly Error NotFound = Error.NotFound("meeting.not_found");
    public static readonly Error NumberTaken = Error.Conflict("meeting.number_taken");
    public static readonly Error CommitteeMisplaced = Error.Invalid("meeting.committee_misplaced", "committeeId");
    public static readonly Error CommitteeNotFound = Error.Invalid("meeting.committee_not_found", "committeeId");
    public static readonly Error LevelMisplaced = Error.Invalid("meeting.level_misplaced", "level");
    public static readonly Error EndsBeforeStart = Error.Invalid("meeting.ends_before_start", "endsAt");
    public static readonly Error AgendaEmpty = Error.Invalid("meeting.agenda_empty", "agenda");
    public static readonly Error ItemNotFound = Error.Invalid("meeting.item_not_found", "agendaItemId");
    public static readonly Error SubjectNotFound = Error.Invalid("meeting.subject_not_found", "subjectId");
    public static readonly Error SubjectMisplaced = Error.Invalid("meeting.subject_misplaced", "subjectId");
    public static readonly Error NobodyOnRoll = Error.Conflict("meeting.nobody_on_roll");
    public static readonly Error AttendeeNotFound = Error.Invalid("meeting.attendee_not_found", "attendees");
    public static readonly Error GroupsNotWanted = Error.Invalid("meeting.groups_not_wanted", "groups");
    public static readonly Error ResolutionNotFound = Error.NotFound("resolution.not_found");
    public static readonly Error NoTie = Error.Invalid("resolution.no_tie", "casting").Under("votes");
    public static readonly Error NobodyPresides = Error.Invalid("resolution.nobody_presides", "casting").Under("votes");

    public static Error NotNow(MeetingAction action, MeetingStatus status) =>
        Error.Conflict("meeting.not_now", ("action", action), ("status", status));

    public static Error TooFarAhead(DateOnly date, DateOnly latest, RuleNumber years) =>
        Error.Invalid("meeting.too_far_ahead", "date", years.Clause, ("date", date), ("latest", latest), ("years", (int)years.Value));

    public static Error InvitedAfterMeeting(DateOnly date) => Error.Invalid("meeting.invited_after_meeting", "sentOn", null, ("date", date));

    public static Error NotYet(DateOnly date) => Error.Conflict("meeting.not_yet", ("date", date));

    public static Error ItemDecided(string title) => Error.Conflict("meeting.item_decided", ("title", title));

    public static Error CouncilIncomplete(int recorded, RuleNumber needed) =>
        Error.Conflict("meeting.council_incomplete", ("recorded", recorded), ("needed", (int)needed.Value)) with { Clause = needed.Clause };

    public static Error DecidedByMore(string title, int present, int needed) =>
        Error.Conflict("meeting.decided_by_more", ("title", title), ("present", present), ("needed", needed)) with { Field = "attendees" };

    public static Error NoSubstitute(string name) => Error.Invalid("meeting.no_substitute", "attendees", null, ("name", name));

    public static Error SubstituteUnnamed(string name) => Error.Invalid("meeting.substitute_unnamed", "attendees", null, ("name", name));

    public static Error LeftBeforeArrival(string name) => Error.Invalid("meeting.left_before_arrival", "attendees", null, ("name", name));

    public static Error MoreThanInvited(int index, GroupDraft group) => Error.Invalid(
        "meeting.more_than_invited", $"groups[{index}].attended", null, ("name", group.Name.Trim()), ("attended", group.Attended), ("invited", group.Invited));

    public static Error NoQuorum(Quorum quorum, int present) => new(
        ErrorKind.Conflict, quorum.IsOfCouncil ? "resolution.no_council_quorum" : "resolution.no_quorum",
        Args: new Dictionary<string, object> { ["members"] = quorum.Members, ["present"] = present, ["needed"] = quorum.Needed }, Clause: quorum.Clause);

    public static Error OtherVersion(SubjectVersion current, string hash) => new(
        ErrorKind.Conflict, "resolution.other_version", "subjectHash",
        new Dictionary<string, object>
        {
            ["label"] = current.Label,
            ["current"] = current.Hash,
            ["decided"] = hash,
            ["ours"] = Checksum.BeginningOf(current.Hash),
            ["theirs"] = Checksum.BeginningOf(hash),
        },
        current.Clause);

    /// <summary>A resolution that does not say about which version it is decides about none.</summary>
    public static Error VersionMissing(SubjectVersion current) => Error.Invalid(
        "resolution.version_missing", "subjectHash", current.Clause, ("label", current.Label), ("current", current.Hash), ("ours", Checksum.BeginningOf(current.Hash)));

    public static Error TextRequired(ResolutionOutcome outcome) => Error.Invalid("resolution.text_required", "text", null, ("outcome", outcome));

    public static Error MoreVotesThanPeople(int votes, int present) =>
        Error.Invalid("resolution.more_votes_than_people", "votes", null, ("votes", votes), ("present", present));

    public static Error CastingVoteNeeded(int each) => Error.Invalid("resolution.casting_vote_needed", "casting", Majority, ("each", each)).Under("votes");

    public static Error VotesSayOtherwise(ResolutionOutcome outcome, VoteCount votes) =>
        Error.Invalid("resolution.votes_say_otherwise", "outcome", Majority, ("outcome", outcome), ("for", votes.For), ("against", votes.Against));

    /// <summary>Decisions go by majority, and the chair votes once more at a tie.</summary>
    private const string Majority = "ม. 79 พ.ร.บ. วิปฏิบัติ";
}
