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

    public static Error OnlyPao(CommitteeKind kind) => Error.Invalid("committee.only_pao", "kind", null, ("kind", kind));

    public static Error OrderBeforeLatest(DateOnly latest) => Error.Invalid("committee.order_before_latest", "date", null, ("latest", latest)).Under("order");
}
