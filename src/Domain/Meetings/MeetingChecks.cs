using LocalPlan.Domain.Committees;
using LocalPlan.Domain.Compliance;
using LocalPlan.Domain.Organizations;
using LocalPlan.Domain.RuleSets;

namespace LocalPlan.Domain.Meetings;

/// <summary>V7, V8 and V10: quorum, minutes, and the record of a community meeting, as named checks.</summary>
public static class MeetingChecks
{
    public static IReadOnlyList<RuleFinding> Check(Meeting meeting, RuleSet rules, OrganizationKind kind) =>
        [.. Quorum(meeting, rules, kind), .. Or(Minutes(meeting), "V8", "meeting.minutes_complete"), .. Attendance(meeting, rules, kind)];

    /// <summary>V8: who was there, and what was decided about each matter for consideration.</summary>
    internal static IEnumerable<RuleFinding> Minutes(Meeting meeting)
    {
        if (meeting.Kind.HasSeats())
        {
            var open = meeting.Attendees.Count(a => a.Status == AttendanceStatus.Unrecorded);
            if (open > 0)
                yield return RuleFinding.Of("V8", CheckLevel.Fail, "meeting.attendance_open", null, ("count", open));
        }
        else if (meeting.Groups.Sum(g => g.Invited) == 0)
            yield return RuleFinding.Of("V10", CheckLevel.Fail, "meeting.groups_missing", null);
        foreach (var item in meeting.Agenda.Where(a => a.Section == AgendaSection.ForConsideration && meeting.Resolutions.All(r => r.AgendaItemId != a.Id)))
            yield return RuleFinding.Of("V8", CheckLevel.Fail, "meeting.item_undecided", null, ("title", item.Title));
    }

    private static IEnumerable<RuleFinding> Quorum(Meeting meeting, RuleSet rules, OrganizationKind kind)
    {
        if (!meeting.Kind.HasSeats() || meeting.Attendees.Count == 0)
            yield break;
        var presence = Presence.At(meeting, rules, kind, null);
        yield return RuleFinding.Of("V7", presence.IsQuorate ? CheckLevel.Pass : CheckLevel.Fail, CodeOf(presence), presence.Quorum!.Clause,
            ("members", presence.Quorum.Members), ("present", presence.Present), ("needed", presence.Quorum.Needed));
    }

    private static string CodeOf(Presence presence) => presence.Fault?.Code ?? (presence.Quorum!.IsOfCouncil ? "meeting.council_quorate" : "meeting.quorate");

    /// <summary>V10: how many of those invited came. Guidance, so it warns; KM activities set a target that must be exceeded.</summary>
    private static IEnumerable<RuleFinding> Attendance(Meeting meeting, RuleSet rules, OrganizationKind kind)
    {
        if (meeting.Kind.HasSeats() || AttendanceShare.Of(meeting, rules, kind) is not { } share)
            yield break;
        yield return RuleFinding.Of("V10", share.IsReached ? CheckLevel.Pass : CheckLevel.Warn,
            share.IsReached ? "meeting.attendance_reached" : share.MustExceed ? "meeting.attendance_not_exceeded" : "meeting.attendance_not_reached", share.Clause,
            ("percent", share.Percent), ("attended", share.Attended), ("invited", share.Invited), ("target", share.Target));
    }

    private static IReadOnlyList<RuleFinding> Or(IEnumerable<RuleFinding> faults, string rule, string passed)
    {
        var found = faults.ToList();
        return found.Count > 0 ? found : [RuleFinding.Of(rule, CheckLevel.Pass, passed, null)];
    }
}

/// <summary>The share of those invited who came, beside what is aimed at.</summary>
/// <param name="Invited">How many were invited.</param>
/// <param name="Attended">How many came.</param>
/// <param name="Target">The percentage aimed at.</param>
/// <param name="MustExceed">True where exactly the target is not enough.</param>
/// <param name="Clause">Where the target comes from.</param>
public sealed record AttendanceShare(int Invited, int Attended, decimal Target, bool MustExceed, string Clause)
{
    /// <summary>With one decimal, for showing; the target is compared with the exact share.</summary>
    public decimal Percent => Math.Round(Exact, 1, MidpointRounding.AwayFromZero);

    public bool IsReached => MustExceed ? Exact > Target : Exact >= Target;

    private decimal Exact => 100m * Attended / Invited;

    /// <summary>Null before anybody was invited.</summary>
    public static AttendanceShare? Of(Meeting meeting, RuleSet rules, OrganizationKind kind)
    {
        var (invited, attended) = CountOf(meeting);
        if (invited == 0)
            return null;
        var isCommunity = meeting.Kind == MeetingKind.Community;
        var target = rules.Number(isCommunity ? RuleKey.CommunityAttendancePercent : RuleKey.MeetingAttendancePercent, kind);
        return new(invited, attended, target.Value, !isCommunity, target.Clause);
    }

    /// <summary>How many were invited and how many came, by seats or by groups.</summary>
    public static (int Invited, int Attended) CountOf(Meeting meeting) => meeting.Kind.HasSeats()
        ? (meeting.Attendees.Count, meeting.Attendees.Count(a => a.Attends))
        : (meeting.Groups.Sum(g => g.Invited), meeting.Groups.Sum(g => g.Attended));
}
