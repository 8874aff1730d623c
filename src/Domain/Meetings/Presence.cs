using LocalPlan.Domain.Committees;
using LocalPlan.Domain.Common;
using LocalPlan.Domain.Organizations;
using LocalPlan.Domain.RuleSets;

namespace LocalPlan.Domain.Meetings;

/// <summary>Who is in the room at a moment, and whether that is enough to decide. A meeting without seats has no quorum.</summary>
/// <param name="Quorum">How many of how many are needed; null where people are counted by groups.</param>
/// <param name="Present">How many who may vote are there.</param>
/// <param name="IsPresided">Whether somebody who may give the casting vote is there.</param>
public sealed record Presence(Quorum? Quorum, int Present, bool IsPresided)
{
    public bool IsQuorate => Quorum is null || (Present > 0 && Present >= Quorum.Needed);

    /// <summary>Why nothing can be decided now.</summary>
    public Error? Fault => IsQuorate ? null : MeetingErrors.NoQuorum(Quorum!, Present);

    public static Presence At(Meeting meeting, RuleSet rules, OrganizationKind kind, TimeOnly? time)
    {
        if (!meeting.Kind.HasSeats())
            return new(null, CountAt(meeting, time), IsPresided: true);
        var members = meeting.Attendees.Count(a => a.Role.Votes());
        var quorum = meeting.Kind == MeetingKind.Council ? Quorum.OfCouncil(rules, kind, members) : Quorum.Of(rules, kind, members);
        return new(quorum, CountAt(meeting, time), meeting.WhoPresides() is { } presiding && presiding.Role.Votes() && presiding.IsThereAt(time));
    }

    /// <summary>How many who may vote are there at a time.</summary>
    internal static int CountAt(Meeting meeting, TimeOnly? time) => meeting.Kind.HasSeats()
        ? meeting.Attendees.Count(a => a.Role.Votes() && a.IsThereAt(time))
        : meeting.Groups.Sum(g => g.Attended);
}
