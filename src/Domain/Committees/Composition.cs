using LocalPlan.Domain.Common;
using LocalPlan.Domain.Compliance;

namespace LocalPlan.Domain.Committees;

/// <summary>The rules of a committee's composition as named checks V1 to V7 and V9; V8 and V10 are about meetings.</summary>
public static class Composition
{
    /// <summary>What time alone brings about; it does not forbid the order that mends a part of it.</summary>
    private static readonly HashSet<string> Lapses =
    [
        SeatChecks.TooFew, SeatChecks.DeputiesMissing, SeatChecks.ChairMissing, TermChecks.TermEnded, TermChecks.OfficeEnded,
    ];

    public static IReadOnlyList<RuleFinding> Check(Committee committee, AppointmentFrame frame, DateOnly day)
    {
        var view = new CompositionView(committee, frame, day);
        return [
            .. Named("V1", SeatChecks.Counts(view), "committee.seats_complete", view),
            .. Named("V2", ChoiceChecks.Documented(view), "committee.choices_documented", view),
            .. Named("V3", ChoiceChecks.OneSeatEach(view), "committee.one_seat_each", view),
            .. Named("V4", ChoiceChecks.OfficesFollowed(view), "committee.offices_followed", view),
            .. Named("V5", TermChecks.Terms(view), "committee.terms_running", view),
            .. Named("V6", TermChecks.Offices(view), "committee.offices_lasting", view),
            TermChecks.Quorum(view),
            .. TermChecks.Owners(view),
        ];
    }

    /// <summary>Why an order cannot stand, naming every check that failed; null when it can.</summary>
    internal static Error? Refusal(Committee committee, AppointmentFrame frame, DateOnly day, bool isNew)
    {
        var failed = Check(committee, frame, day).Where(f => f.Level == CheckLevel.Fail && (isNew || !Lapses.Contains(f.Code))).ToList();
        return failed.Count == 0 ? null : Error.All([.. failed.Select(f => f.ToError("seats"))]);
    }

    private static IReadOnlyList<RuleFinding> Named(string rule, IEnumerable<RuleFinding> faults, string passed, CompositionView view)
    {
        var found = faults.ToList();
        return found.Count > 0 ? found : [RuleFinding.Of(rule, CheckLevel.Pass, passed, view.Clause)];
    }
}

/// <summary>A committee on a day beside the rules that judge it.</summary>
internal sealed class CompositionView(Committee committee, AppointmentFrame frame, DateOnly day)
{
    public Committee Committee { get; } = committee;

    public AppointmentFrame Frame { get; } = frame;

    public DateOnly Day { get; } = day;

    public CommitteeRoll Roll { get; } = CommitteeRoll.On(committee, frame.Offices, day);

    public IReadOnlyList<RuleSets.SeatRule> Rules { get; } = frame.SeatsOf(committee.Kind, committee.ParentId);

    /// <summary>The clause by which the committee is appointed.</summary>
    public string? Clause => Frame.ClauseOf(Committee.Kind);
}
