using LocalPlan.Domain.Common;

namespace LocalPlan.Domain.Imports;

public static class ImportErrors
{
    public static readonly Error NotFound = Error.NotFound("import.not_found");
    public static readonly Error FileRequired = Error.Invalid("import.file_required", "file");
    public static readonly Error FileEmpty = Error.Invalid("import.file_empty", "file");
    public static readonly Error FileTooLarge = Error.Invalid("import.file_too_large", "file", null, ("max", Import.MaxFileSize / 1024 / 1024));
    public static readonly Error Undecided = Error.Conflict("import.undecided");

    public static Error HasErrors(int count) => Error.Conflict("import.has_errors", ("count", count));

    public static Error DecisionUnknown(string source) => Error.Invalid("import.decision_unknown", "decisions", null, ("source", source));

    public static Error NotAllowed(ImportAction action, ImportStatus status) =>
        Error.Conflict("import.not_allowed", ("action", action), ("status", status));
}
