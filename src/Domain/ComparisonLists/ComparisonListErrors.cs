using LocalPlan.Domain.Common;

namespace LocalPlan.Domain.ComparisonLists;

public static class ComparisonListErrors
{
    public static readonly Error NotFound = Error.NotFound("comparison_list.not_found");
    public static readonly Error OnlyPao = new(ErrorKind.Forbidden, "comparison_list.only_pao");
    public static readonly Error AgencyRequired = Error.Invalid("comparison_list.agency_required", "agency");
    public static readonly Error NameTaken = Error.Conflict("comparison_list.name_taken");
    public static readonly Error VersionUnknown = Error.NotFound("comparison_list.version_unknown");
    public static readonly Error NoHead = Error.Invalid("comparison_list.no_head", "file");
    public static readonly Error NoRows = Error.Invalid("comparison_list.no_rows", "file");

    /// <summary>Whether 1.5 was meant as millions a person has to say.</summary>
    public static Error OtherUnit(string sheet, int row, string text) =>
        Error.Invalid("comparison_list.other_unit", "file", null, ("sheet", sheet), ("row", row), ("text", text));

    /// <summary>Rows that cannot be read refuse the file, unless the sender wants the good ones alone.</summary>
    public static Error RowsBroken(int good, IReadOnlyList<Error> broken) =>
        Error.Invalid("comparison_list.rows_broken", "file", null, ("good", good), ("broken", broken.Count)) with { Details = broken };
}
