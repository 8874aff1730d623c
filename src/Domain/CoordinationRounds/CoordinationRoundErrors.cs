using LocalPlan.Domain.Common;

namespace LocalPlan.Domain.CoordinationRounds;

public static class CoordinationRoundErrors
{
    private const int MostNamed = 20;

    public static readonly Error NotFound = Error.NotFound("coordination_round.not_found");
    public static readonly Error ClosesBeforeOpening = Error.Invalid("coordination_round.closes_before_opening", "closesOn");
    public static readonly Error OnlyPao = new(ErrorKind.Forbidden, "coordination_round.only_pao");
    public static readonly Error ReasonRequired = Error.Invalid("coordination_round.reason_required", "reason");
    public static readonly Error CriterionTwice = Error.Invalid("coordination_round.criterion_twice", "criteria");
    public static readonly Error DistrictTwice = Error.Invalid("coordination_round.district_twice", "officers");
    public static readonly Error PlanClassUnknown = Error.Invalid("coordination_round.plan_class_unknown", "planClassIds");
    public static readonly Error OrganizationUnknown = Error.Invalid("coordination_round.organization_unknown", "organizationId");
    public static readonly Error OfficerUnknown = Error.Invalid("coordination_round.officer_unknown", "officers");
    public static readonly Error FrameMissing = Error.Conflict("coordination_round.frame_missing");

    public static readonly Error RuleMissing = Error.Conflict("coordination_round.rule_missing");

    public static Error NotNow(RoundAction action, RoundStage stage) =>
        Error.Conflict("coordination_round.not_now", ("action", action), ("stage", stage));

    public static Error NotLater(DateOnly day) => Error.Invalid("coordination_round.not_later", "closesOn", null, ("day", day));

    /// <summary>The items stand in the details, each with its id.</summary>
    public static Error Pending(IReadOnlyList<PendingItem> pending) =>
        Error.Conflict("coordination_round.pending", ("count", pending.Count)) with { Details = [.. pending.Take(MostNamed).Select(Named)] };

    private static Error Named(PendingItem item) =>
        Error.Conflict("coordination_round.pending_item", ("id", item.Id), ("name", item.Name), ("organization", item.Organization));
}
