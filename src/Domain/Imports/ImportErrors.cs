using LocalPlan.Domain.Common;
using LocalPlan.Domain.Organizations;

namespace LocalPlan.Domain.Imports;

public static class ImportErrors
{
    private const int NamesShown = 5;

    public static readonly Error PlanFrozen = Error.Conflict("import.plan_frozen");
    public static readonly Error NotFound = Error.NotFound("import.not_found");
    public static readonly Error FileRequired = Error.Invalid("import.file_required", "file");
    public static readonly Error FileEmpty = Error.Invalid("import.file_empty", "file");
    public static readonly Error FileTooLarge = Error.Invalid("import.file_too_large", "file", null, ("max", Import.MaxFileSize / 1024 / 1024));
    public static readonly Error Undecided = Error.Conflict("import.undecided");

    /// <summary>Whoever sent the file has lost the office that imports.</summary>
    public static readonly Error OwnerMayNot = Error.Conflict("import.owner_may_not");

    /// <summary>The process died each time that it worked on the file.</summary>
    public static readonly Error GaveUp = Error.Conflict("import.gave_up");

    /// <summary>A job failed for no reason that was foreseen; the log says more.</summary>
    public static readonly Error Unexpected = Error.Conflict("unexpected");

    /// <summary>Somebody changed projects after the preview showed what would become of them.</summary>
    public static Error PlanChanged(IReadOnlyList<string> names) => Error.Conflict(
        "import.plan_changed", ("count", names.Count), ("names", string.Join(" · ", names.Take(NamesShown))));

    public static Error HasErrors(int count) => Error.Conflict("import.has_errors", ("count", count));

    public static Error DecisionUnknown(string source) => Decision("import.decision_unknown", source);

    public static Error DecisionTargetUnknown(string source) => Decision("import.decision_target_unknown", source);

    public static Error DecisionWithoutProposal(string source) => Decision("import.decision_without_proposal", source);

    public static Error DecisionCannotCreate(string source) => Decision("import.decision_cannot_create", source);

    public static Error DecisionNameInvalid(string source) => Error.Invalid(
        "import.decision_name_invalid", "decisions", null, ("source", source), ("max", Division.MaxNameLength));

    public static Error NotAllowed(ImportAction action, ImportStatus status) =>
        Error.Conflict("import.not_allowed", ("action", action), ("status", status));

    private static Error Decision(string code, string source) => Error.Invalid(code, "decisions", null, ("source", source));
}
