using LocalPlan.Domain.Common;

namespace LocalPlan.Domain.Organizations;

public static class OrganizationErrors
{
    public static readonly Error NotFound = Error.NotFound("organization.not_found");
    public static readonly Error DivisionExists = Error.Conflict("division.exists");
    public static readonly Error DivisionNotFound = Error.NotFound("division.not_found");

    public static Error ChangeBeforeLatest(DateOnly latest) =>
        Error.Invalid("organization.change_before_latest", "effectiveFrom", null, ("latest", latest));
}
