using LocalPlan.Domain.Common;

namespace LocalPlan.Domain.Offices;

public static class OfficeErrors
{
    public static readonly Error NotFound = Error.NotFound("office.not_found");
    public static readonly Error Exists = Error.Conflict("office.exists");
    public static readonly Error DivisionRequired = Error.Invalid("office.division_required", "divisionId");
    public static readonly Error DivisionNotFound = Error.Invalid("office.division_not_found", "divisionId");
    public static readonly Error OnlyOne = Error.Invalid("office.only_one", "number");
    public static readonly Error Vacant = Error.Conflict("office.vacant");

    public static Error BeforeLatest(DateOnly latest) => Error.Invalid("office.before_latest", "from", null, ("latest", latest));

    public static Error HeldUntil(DateOnly until) => Error.Invalid("office.held_until", "from", null, ("until", until));
}
