using LocalPlan.Domain.Common;

namespace LocalPlan.Domain.Committees;

public static class CommitteeErrors
{
    public static readonly Error NotFound = Error.NotFound("committee.not_found");
    public static readonly Error ParentNotFound = Error.Invalid("committee.parent_not_found", "parentId");
    public static readonly Error ParentOfOtherKind = Error.Invalid("committee.parent_of_other_kind", "kind");
    public static readonly Error SeatNotFound = Error.Invalid("committee.seat_not_found", "ends");
    public static readonly Error SeatNotBegun = Error.Invalid("committee.seat_not_begun", "ends");
    public static readonly Error DistrictRequired = Error.Invalid("committee.district_required", "districtId");
    public static readonly Error DistrictNotFound = Error.Invalid("committee.district_not_found", "districtId");
    public static readonly Error DistrictNotWanted = Error.Invalid("committee.district_not_wanted", "districtId");

    public static readonly Error OrderEmpty = Error.Invalid("committee.order_empty", "seats");
    public static readonly Error Dissolved = Error.Conflict("committee.dissolved");

    public static Error OnlyPao(CommitteeKind kind) => Error.Invalid("committee.only_pao", "kind", null, ("kind", kind));

    public static Error OrderBeforeLatest(DateOnly latest) => Error.Invalid("committee.order_before_latest", "date", null, ("latest", latest)).Under("order");

    /// <summary>One committee of a kind stands at a time; who sits on it changes by further orders.</summary>
    public static Error StandsAlready(Committee standing, string? clause)
    {
        var order = standing.Orders.OrderBy(o => o.Date).Last();
        return Error.Conflict("committee.stands_already", ("name", standing.Name), ("kind", standing.Kind), ("order", order.Number), ("date", order.Date))
            with
        { Clause = clause, Field = "kind" };
    }
}
