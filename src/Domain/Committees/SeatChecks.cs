using LocalPlan.Domain.Compliance;
using LocalPlan.Domain.RuleSets;

namespace LocalPlan.Domain.Committees;

/// <summary>V1: which seats there are, how many of each, and who leads and writes.</summary>
internal static class SeatChecks
{
    public const string TooFew = "committee.seats_too_few";
    public const string DeputiesMissing = "committee.deputies_missing";
    public const string ChairMissing = "committee.chair_missing";

    private const string Rule = "V1";

    public static IEnumerable<RuleFinding> Counts(CompositionView view) =>
        view.Rules.SelectMany(r => Count(view, r)).Concat(Unknown(view)).Concat(Roles(view)).Concat(Leaders(view));

    private static IEnumerable<RuleFinding> Count(CompositionView view, SeatRule rule)
    {
        var count = view.Roll.Seats.Count(s => s.Seat.Kind == rule.Seat && s.Status is (SeatStatus.Held or SeatStatus.Vacant));
        var min = Fewest(view, rule);
        if (count < min)
            yield return rule.Seat == SeatKind.Deputy
                ? Fail(DeputiesMissing, rule, ("count", count), ("min", min))
                : Fail(TooFew, rule, ("seat", rule.Seat), ("count", count), ("min", min));
        if (rule.Max is { } max && count > max)
            yield return Fail("committee.seats_too_many", rule, ("seat", rule.Seat), ("count", count), ("max", max));
    }

    /// <summary>All deputies and all heads of divisions sit: as many as the law gives the organization, and as many as it has.</summary>
    private static int Fewest(CompositionView view, SeatRule rule)
    {
        if (rule is not { Origin: SeatOrigin.ExOfficio, Min: > 0 } || rule.Seat.OfficeKindOf() is not { } office)
            return rule.Min;
        var lawful = rule.Seat == SeatKind.Deputy ? (int)view.Frame.Rules.Number(RuleKey.DeputyCount, view.Frame.Kind).Value : rule.Min;
        return Math.Max(lawful, view.Frame.OfficesOf(office, view.Day).Count());
    }

    private static IEnumerable<RuleFinding> Unknown(CompositionView view) => view.Rules.Count == 0 ? [] :
        from seat in view.Roll.Seats.Select(s => s.Seat.Kind).Distinct()
        where view.Rules.All(r => r.Seat != seat)
        select RuleFinding.Of(Rule, CheckLevel.Fail, "committee.seat_unknown", view.Clause, ("seat", seat), ("committee", view.Committee.Kind));

    /// <summary>Where the rules name no chair or secretary, the members choose them among themselves.</summary>
    private static IEnumerable<RuleFinding> Roles(CompositionView view) =>
        from seat in view.Roll.Seats.Select(s => s.Seat)
        let rule = view.Rules.FirstOrDefault(r => r.Seat == seat.Kind)
        where rule is not null && seat.Role != rule.Role && (rule.Role != CommitteeRole.Member || IsFixed(view, seat.Role))
        select Fail("committee.seat_role_wrong", rule, ("seat", seat.Kind), ("role", seat.Role), ("expected", rule.Role));

    private static bool IsFixed(CompositionView view, CommitteeRole role) =>
        role == CommitteeRole.Member || view.Rules.Any(r => r.Role == role);

    private static IEnumerable<RuleFinding> Leaders(CompositionView view)
    {
        var chairs = view.Roll.Seats.Count(s => s.Seat.Role == CommitteeRole.Chair);
        if (chairs == 0)
            yield return RuleFinding.Of(Rule, CheckLevel.Fail, ChairMissing, view.Clause);
        if (chairs > 1)
            yield return RuleFinding.Of(Rule, CheckLevel.Fail, "committee.chair_twice", view.Clause, ("count", chairs));
        if (view.Roll.Seats.All(s => s.Seat.Role != CommitteeRole.MemberAndSecretary))
            yield return RuleFinding.Of(Rule, CheckLevel.Warn, "committee.secretary_missing", view.Clause);
    }

    private static RuleFinding Fail(string code, SeatRule rule, params (string, object)[] args) => RuleFinding.Of(Rule, CheckLevel.Fail, code, rule.Clause, args);
}
