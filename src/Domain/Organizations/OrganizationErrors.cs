using LocalPlan.Domain.Common;

namespace LocalPlan.Domain.Organizations;

public static class OrganizationErrors
{
    public static readonly Error NotFound = Error.NotFound("organization.not_found");
    public static readonly Error CodeTaken = Error.Conflict("organization.code_taken");
    public static readonly Error KindIsLasting = Error.Invalid("organization.kind_is_lasting", "kind");
    public static readonly Error DivisionExists = Error.Conflict("division.exists");
    public static readonly Error DivisionNotFound = Error.NotFound("division.not_found");

    public static Error ChangeBeforeLatest(DateOnly latest) =>
        Error.Invalid("organization.change_before_latest", "effectiveFrom", null, ("latest", latest));

    public static Error ChangeInFuture(DateOnly today) =>
        Error.Invalid("organization.change_in_future", "effectiveFrom", null, ("today", today));
}
