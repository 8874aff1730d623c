using LocalPlan.Domain.Common;

namespace LocalPlan.Domain.Compliance;

public static class ComplianceErrors
{
    public static readonly Error WaiverNotFound = Error.NotFound("waiver.not_found");
    public static readonly Error NothingToWaive = Error.Conflict("waiver.nothing_to_waive");
    public static readonly Error AlreadyWaived = Error.Conflict("waiver.already_waived");
    public static readonly Error AlreadyWithdrawn = Error.Conflict("waiver.already_withdrawn");
    public static readonly Error NotYetSent = Error.NotFound("first_submission.not_found");
}
