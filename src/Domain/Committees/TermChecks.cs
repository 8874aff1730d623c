using LocalPlan.Domain.Calendar;
using LocalPlan.Domain.Compliance;
using LocalPlan.Domain.RuleSets;

namespace LocalPlan.Domain.Committees;

/// <summary>V5 to V7 and V9: what time, offices and numbers do to a committee.</summary>
internal static class TermChecks
{
    public const string TermEnded = "committee.term_ended";
    public const string OfficeEnded = "committee.office_ended";

    /// <summary>V5: a term that is over has no say; one that ends soon is to be filled in time.</summary>
    public static IEnumerable<RuleFinding> Terms(CompositionView view)
    {
        var warning = view.Frame.Rules.Number(RuleKey.TermWarningDays, view.Frame.Kind);
        foreach (var seat in view.Roll.Seats)
        {
            if (seat.Status == SeatStatus.Expired)
                yield return Of("V5", CheckLevel.Fail, TermEnded, view.Clause, seat, seat.Seat.TermEndsOn!.Value);
            else if (seat.Seat.TermEndsOn is { } end && end.IsWithin((int)warning.Value, view.Day))
                yield return Of("V5", CheckLevel.Warn, "committee.term_ending", view.Clause, seat, end);
        }
    }

    /// <summary>V6: a seat of the executive or of a councillor ends with the office.</summary>
    public static IEnumerable<RuleFinding> Offices(CompositionView view)
    {
        foreach (var seat in view.Roll.Seats.Where(s => s.Seat.Origin != SeatOrigin.ExOfficio && s.Seat.Kind.OfficeKindOf() is not null))
        {
            if (seat.Status == SeatStatus.OfficeEnded)
                yield return Of("V6", CheckLevel.Fail, OfficeEnded, view.Clause, seat, seat.LastDay!.Value);
            else if (seat.Seat.OfficeHolderId is null)
                yield return RuleFinding.Of("V6", CheckLevel.Fail, "committee.office_unknown", view.Clause, ("seat", seat.Seat.Kind), ("name", seat.Called));
        }
    }

    /// <summary>V7: how many members must be present for a resolution.</summary>
    public static RuleFinding Quorum(CompositionView view)
    {
        var quorum = Committees.Quorum.Of(view.Frame.Rules, view.Frame.Kind, view.Roll.Members);
        return RuleFinding.Of("V7", view.Roll.Members > 0 ? CheckLevel.Pass : CheckLevel.Fail, view.Roll.Members > 0 ? "committee.quorum" : "committee.no_members",
            quorum.Clause, ("members", quorum.Members), ("needed", quorum.Needed));
    }

    /// <summary>V9: heads of divisions do not score the projects of their own divisions.</summary>
    public static IEnumerable<RuleFinding> Owners(CompositionView view) =>
        view.Committee.Kind != CommitteeKind.MonitoringAndEvaluation ? []
        : view.Roll.Seats.Any(s => s.Seat.Kind == SeatKind.DivisionHead)
            ? [RuleFinding.Of("V9", CheckLevel.Warn, "committee.owner_scores", view.Clause)]
            : [RuleFinding.Of("V9", CheckLevel.Pass, "committee.owners_apart", view.Clause)];

    private static RuleFinding Of(string rule, CheckLevel level, string code, string? clause, SeatOnDay seat, DateOnly day) =>
        RuleFinding.Of(rule, level, code, clause, ("seat", seat.Seat.Kind), ("name", seat.Called), ("day", day));
}
