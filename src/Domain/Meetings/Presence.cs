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
            return new(null, meeting.Groups.Sum(g => g.Attended), IsPresided: true);
        var voters = meeting.Attendees.Where(a => a.Role.Votes()).ToList();
        var there = voters.Where(a => a.IsThereAt(time)).ToList();
        return new(Quorum.Of(rules, kind, voters.Count), there.Count, meeting.WhoPresides() is { } presiding && there.Contains(presiding));
    }
}
