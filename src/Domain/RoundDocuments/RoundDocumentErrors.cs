using LocalPlan.Domain.Common;
using LocalPlan.Domain.CoordinationRounds;

namespace LocalPlan.Domain.RoundDocuments;

public static class RoundDocumentErrors
{
    public static readonly Error NotFound = Error.NotFound("round_document.not_found");
    public static readonly Error BundleNotFound = Error.NotFound("round_document.bundle_not_found");
    public static readonly Error BundleEmpty = Error.Conflict("round_document.bundle_empty");
    public static readonly Error GaveUp = Error.Conflict("round_document.gave_up");
    public static readonly Error Unexpected = Error.Conflict("round_document.unexpected");
    public static readonly Error OwnerMayNot = Error.Conflict("round_document.owner_may_not");

    /// <summary>Results are told when the round is answered (C9, C10).</summary>
    public static Error NotAnswered(RoundDocumentKind kind, RoundStage stage, string? clause) =>
        Error.Conflict("round_document.not_answered", ("kind", kind), ("stage", stage)) with { Clause = clause };

    /// <summary>A bundle that is not finished says how far it is.</summary>
    public static Error NotReady(RoundBundleStatus status, int percent) =>
        Error.Conflict("round_document.bundle_not_ready", ("status", status), ("percent", percent));

    public static Error NotAllowed(RoundBundleAction action, RoundBundleStatus status) =>
        Error.Conflict("round_document.bundle_not_allowed", ("action", action), ("status", status));
}
