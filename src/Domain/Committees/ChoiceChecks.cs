using LocalPlan.Domain.Compliance;

namespace LocalPlan.Domain.Committees;

/// <summary>V2 to V4: how each seat came to be filled, by whom, and from which office.</summary>
internal static class ChoiceChecks
{
    /// <summary>V2: each seat is filled in the lawful way, and says by which minutes or order.</summary>
    public static IEnumerable<RuleFinding> Documented(CompositionView view)
    {
        foreach (var seat in view.Roll.Seats)
        {
            if (view.Rules.FirstOrDefault(r => r.Seat == seat.Seat.Kind) is { } rule && rule.Origin != seat.Seat.Origin)
                yield return RuleFinding.Of("V2", CheckLevel.Fail, "committee.origin_wrong", rule.Clause,
                    ("seat", seat.Seat.Kind), ("origin", seat.Seat.Origin), ("expected", rule.Origin));
            if (seat.Seat.Origin != SeatOrigin.ExOfficio && (seat.Seat.ChoiceDocument is null || seat.Seat.ChosenOn is null))
                yield return RuleFinding.Of("V2", CheckLevel.Fail, "committee.choice_undocumented", view.Clause, ("name", seat.Called), ("seat", seat.Seat.Kind));
            if (seat.Seat.ChosenOn is { } chosen && chosen > seat.Seat.From)
                yield return RuleFinding.Of("V2", CheckLevel.Fail, "committee.chosen_after_order", view.Clause,
                    ("name", seat.Called), ("seat", seat.Seat.Kind), ("chosen", chosen), ("order", seat.Seat.From));
        }
    }

    /// <summary>V3: one person, one seat.</summary>
    public static IEnumerable<RuleFinding> OneSeatEach(CompositionView view) =>
        from person in view.Roll.Seats.Where(s => s.Status == SeatStatus.Held).GroupBy(s => PersonName.KeyOf(s.Name))
        where person.Count() > 1
        select RuleFinding.Of("V3", CheckLevel.Fail, "committee.person_twice", view.Clause, ("name", person.First().Name));

    /// <summary>V4: a seat by office names the office, so that whoever takes the office takes the seat.</summary>
    public static IEnumerable<RuleFinding> OfficesFollowed(CompositionView view)
    {
        foreach (var seat in view.Roll.Seats.Where(s => s.Seat.Origin == SeatOrigin.ExOfficio))
        {
            if (seat.Seat.Kind.OfficeKindOf() is not { } kind)
            {
                if (seat.Status == SeatStatus.Vacant)
                    yield return Of(CheckLevel.Fail, "committee.person_missing", view, seat);
            }
            else if (view.Frame.OfficeOf(seat.Seat.OfficeId) is not { } office)
                yield return Of(CheckLevel.Fail, "committee.office_missing", view, seat);
            else if (office.Kind != kind)
                yield return Of(CheckLevel.Fail, "committee.office_of_other_kind", view, seat);
            else if (seat.Status == SeatStatus.Vacant)
                yield return Of(CheckLevel.Warn, "committee.office_vacant", view, seat);
        }
        foreach (var twice in view.Roll.Seats.Where(s => s.Seat.OfficeId is not null).GroupBy(s => s.Seat.OfficeId).Where(g => g.Count() > 1))
            yield return Of(CheckLevel.Fail, "committee.office_twice", view, twice.First());
    }

    private static RuleFinding Of(CheckLevel level, string code, CompositionView view, SeatOnDay seat) =>
        RuleFinding.Of("V4", level, code, view.Clause, ("seat", seat.Seat.Kind));
}
