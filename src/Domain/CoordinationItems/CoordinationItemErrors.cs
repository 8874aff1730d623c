using LocalPlan.Domain.Common;
using LocalPlan.Domain.CoordinationRounds;
using LocalPlan.Domain.Duplicates;

namespace LocalPlan.Domain.CoordinationItems;

/// <summary>Why an item is refused. Refusals of sending name the reason code that the PAO would give.</summary>
public static class CoordinationItemErrors
{
    public static readonly Error NotFound = Error.NotFound("coordination_item.not_found");
    public static readonly Error NotInOwnPlan = Error.Conflict("coordination_item.not_in_own_plan");
    public static readonly Error OtherAccount = Error.Conflict("coordination_item.other_account");
    public static readonly Error OwnRound = Error.Conflict("coordination_item.own_round");
    public static readonly Error SentAlready = Error.Conflict("coordination_item.sent_already");
    public static readonly Error Raced = Error.Conflict("coordination_item.raced");
    public static readonly Error OtherProject = Error.Conflict("coordination_item.other_project");
    public static readonly Error CriterionUnknown = Error.Invalid("coordination_item.criterion_unknown", "answers");
    public static readonly Error FailureUnexplained = Error.Invalid("coordination_item.failure_unexplained", "answers");
    public static readonly Error OverruleUnexplained = Error.Invalid("coordination_item.overrule_unexplained", "proposals");
    public static readonly Error ReasonMissing = Error.Invalid("coordination_item.reason_missing", "reason");
    public static readonly Error AgencyMissing = Error.Invalid("coordination_item.agency_missing", "agency");
    public static readonly Error ResolutionMissing = Error.Conflict("coordination_item.resolution_missing");
    public static readonly Error OtherOfficer = new(ErrorKind.Forbidden, "coordination_item.other_officer");
    public static readonly Error MergedWithItself = Error.Conflict("coordination_item.merged_with_itself");
    public static readonly Error NothingToSendOn = Error.Conflict("coordination_item.nothing_to_send_on");
    public static readonly Error NoDistrict = new(ErrorKind.Forbidden, "coordination_item.no_district");
    public static readonly Error CheckMissing = Error.Conflict("coordination_item.check_missing") with { Clause = DuplicateErrors.Clause };
    public static readonly Error CheckStale = Error.Conflict("coordination_item.check_stale") with { Clause = DuplicateErrors.Clause };

    /// <summary>Candidates marked the same wait for an officer's answer.</summary>
    public static Error CheckOpen(int count) => Error.Conflict("coordination_item.check_open", ("count", count)) with { Clause = DuplicateErrors.Clause };

    public static Error NotNow(ItemAction action, ItemStatus status) => Error.Conflict("coordination_item.not_now", ("action", action), ("status", status));

    public static Error NotInStage(ItemAction action, RoundStage stage) => Error.Conflict("coordination_item.not_in_stage", ("action", action), ("stage", stage));

    public static Error OtherPeriod(int firstYear) => Because(ReasonCode.OutOfFrame, "coordination_item.other_period", ("year", firstYear));

    public static Error OutOfFrame(string? planClass) => Because(ReasonCode.OutOfFrame, "coordination_item.out_of_frame", ("planClass", planClass ?? "-"));

    public static Error OverQuota(int quota) => Because(ReasonCode.OverCeiling, "coordination_item.over_quota", ("quota", quota));

    public static Error OverItemCeiling(decimal ceiling, decimal amount) =>
        Because(ReasonCode.OverCeiling, "coordination_item.over_item_ceiling", ("ceiling", ceiling), ("amount", amount));

    public static Error OverOrganizationCeiling(decimal ceiling, decimal amount) =>
        Because(ReasonCode.OverCeiling, "coordination_item.over_organization_ceiling", ("ceiling", ceiling), ("amount", amount));

    public static Error EvidenceMissing(IReadOnlyList<EvidenceKind> kinds) => Because(ReasonCode.Incomplete, "coordination_item.evidence_missing", ("kinds", kinds));

    public static Error AuthorityMissing(string? clause) =>
        Because(ReasonCode.NotPaoAuthority, "coordination_item.authority_missing") with { Clause = clause };

    public static Error NotYetOpen(DateOnly day) => Error.Conflict("coordination_item.not_yet_open", ("day", day));

    public static Error Late(DateOnly day) => Because(ReasonCode.Late, "coordination_item.late", ("day", day));

    public static Error RankTwice(int rank) => Error.Invalid("coordination_item.rank_twice", "ranks", null, ("rank", rank));

    public static Error RankOutside(int rank, int last) => Error.Invalid("coordination_item.rank_outside", "ranks", null, ("rank", rank), ("last", last));

    public static Error Unranked(int count) => Error.Conflict("coordination_item.unranked", ("count", count));

    public static Error ChecklistOpen(IReadOnlyList<string> criteria) => Error.Conflict("coordination_item.checklist_open", ("criteria", criteria));

    public static Error ProposalOpen(IReadOnlyList<ReasonCode> reasons) => Error.Conflict("coordination_item.proposal_open", ("reasons", reasons));

    public static Error Blocked(IReadOnlyList<string> blocks) => Error.Conflict("coordination_item.blocked", ("blocks", blocks));

    private static Error Because(ReasonCode reason, string code, params (string Name, object Value)[] args) =>
        Error.Conflict(code, [("reason", reason), .. args]);
}
