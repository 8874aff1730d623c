using LocalPlan.Domain.Calendar;
using LocalPlan.Domain.Common;
using LocalPlan.Domain.RuleSets;

namespace LocalPlan.Domain.Projects;

public static class ProjectErrors
{
    public static readonly Error NotFound = Error.NotFound("project.not_found");
    public static readonly Error NameRequired = Error.Invalid("project.name_required", "name");
    public static readonly Error NameTooLong = Error.Invalid("project.name_too_long", "name", null, ("max", Project.MaxNameLength));
    public static readonly Error TooManyLines = Error.Invalid("project.too_many_lines", "lines", null, ("max", Project.MaxLines));
    public static readonly Error LinesExceedBudget = Error.Invalid("project.lines_exceed_budget", "budgets");

    /// <summary>A road has an end only where it has a start.</summary>
    public static readonly Error EndWithoutStart = Error.Invalid("project.end_without_start", "startPoint.latitude");

    public static Error TextTooLong(string field, int max = Project.MaxTextLength) =>
        Error.Invalid("project.text_too_long", field, null, ("max", max));

    public static Error PointIncomplete(string field) => Error.Invalid("project.point_incomplete", field);

    public static Error LatitudeOutside(string field) => Error.Invalid(
        "project.latitude_outside", field, null, ("min", GeoPoint.MinLatitude), ("max", GeoPoint.MaxLatitude));

    public static Error LongitudeOutside(string field) => Error.Invalid(
        "project.longitude_outside", field, null, ("min", GeoPoint.MinLongitude), ("max", GeoPoint.MaxLongitude));

    /// <summary>The same with the clause of the check that asks for it.</summary>
    internal static Error By(this Error error, CheckRules rules) => error with { Clause = rules.Find(error.Code)?.Clause };

    /// <summary>ปีอยู่นอกช่วงแผน</summary>
    public static Error YearOutsideWindow(string field, int year, PlanPeriod period) => Error.Invalid(
        "project.year_outside_window", field, null, ("year", year), ("firstYear", period.FirstYear), ("lastYear", period.LastYear));

    public static Error YearTwice(string field, int year) => Error.Invalid("project.year_twice", field, null, ("year", year));

    public static Error AmountNegative(string field) => Error.Invalid("project.amount_negative", field);

    public static Error AmountTooFine(string field) => Error.Invalid("project.amount_too_fine", field);

    public static Error AmountTooLarge(string field) =>
        Error.Invalid("project.amount_too_large", field, null, ("max", Project.MaxAmount));

    public static readonly Error StrategyNotFound = Error.Invalid("project.strategy_not_found", "strategyId");
    public static readonly Error TacticNotFound = Error.Invalid("project.tactic_not_found", "tacticId");
    public static readonly Error TacticOfOtherStrategy = Error.Invalid("project.tactic_of_other_strategy", "tacticId");
    public static readonly Error PlanClassNotFound = Error.Invalid("project.plan_class_not_found", "planClassId");
    public static readonly Error DivisionNotFound = Error.Invalid("project.division_not_found", "divisionId");
    public static readonly Error AuthorityItemNotFound = Error.Invalid("project.authority_item_not_found", "authority.authorityItemIds");
    public static readonly Error BeneficiaryNotFound = Error.Invalid("project.beneficiary_not_found", "authority.beneficiaryIds");
    public static readonly Error PlaceNotFound = Error.Invalid("project.place_not_found", "placeIds");
}
