using LocalPlan.Domain.Common;
using LocalPlan.Domain.Procedures;

namespace LocalPlan.Domain.Amendments;

public static class AmendmentErrors
{
    private const string CorrectionClause = "ข้อ 21";
    private const string AdditionClause = "ข้อ 22";

    public static readonly Error NotFound = Error.NotFound("amendment.not_found");
    public static readonly Error ItemNotFound = Error.NotFound("amendment.item_not_found");
    public static readonly Error ProjectUnknown = Error.Invalid("amendment.project_unknown", "projectId");
    public static readonly Error ProjectTwice = Error.Conflict("amendment.project_twice") with { Field = "projectId" };
    public static readonly Error NothingChanged = Error.Invalid("amendment.nothing_changed");
    public static readonly Error GroundMissing = Error.Invalid("amendment.ground_missing", "ground", "ข้อ 22/2");
    public static readonly Error GroundUnasked = Error.Invalid("amendment.ground_unasked", "ground", "ข้อ 22/2");
    public static readonly Error PlanNotAmendable = Error.Conflict("amendment.plan_not_amendable") with { Clause = AdditionClause };

    /// <summary>The content lies before a body or was announced.</summary>
    public static Error Frozen(Stage stage) => Error.Conflict("amendment.frozen", ("stage", stage));

    /// <summary>แก้ไข may not touch objective or substance; the fields that do are named.</summary>
    public static Error ChangeOfSubstance(IReadOnlyList<ChangedField> fields) =>
        Error.Conflict("amendment.change_of_substance", ("fields", fields)) with { Clause = CorrectionClause, Field = "kind" };

    /// <summary>เปลี่ยนแปลง is about projects of the plan; those that are not in it are named.</summary>
    public static Error AdditionNeeded(IReadOnlyList<string> projects) =>
        Error.Conflict("amendment.addition_needed", ("projects", projects)) with { Clause = AdditionClause, Field = "kind" };

    /// <summary>เพิ่มเติม brings in at least one project that the plan does not have; the act that what is proposed needs is named.</summary>
    public static Error ChangeNeeded(ActKind needed, IReadOnlyList<string> projects, string clause) =>
        Error.Conflict("amendment.change_needed", ("kind", needed), ("projects", projects)) with { Clause = clause, Field = "kind" };

    /// <summary>Another edition has changed the project since it was drafted: เดิม is no longer what it was.</summary>
    public static Error Outdated(IReadOnlyList<string> projects) => Error.Conflict("amendment.outdated", ("projects", projects));

    public static Error AnnouncedBeforeEdition(string label, DateOnly day) =>
        Error.Conflict("amendment.announced_before_edition", ("label", label), ("day", day)) with { Field = "date" };
}
