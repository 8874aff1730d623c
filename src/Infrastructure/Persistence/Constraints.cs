using LocalPlan.Application.Common.Persistence;
using LocalPlan.Domain.Amendments;
using LocalPlan.Domain.Common;
using LocalPlan.Domain.ComparisonLists;
using LocalPlan.Domain.Compliance;
using LocalPlan.Domain.CoordinationItems;
using LocalPlan.Domain.Deadlines;
using LocalPlan.Domain.Editions;
using LocalPlan.Domain.Handbooks;
using LocalPlan.Domain.Holidays;
using LocalPlan.Domain.KnowledgePlans;
using LocalPlan.Domain.Meetings;
using LocalPlan.Domain.Offices;
using LocalPlan.Domain.Organizations;
using LocalPlan.Domain.Plans;
using LocalPlan.Domain.Postings;
using LocalPlan.Domain.RuleSets;
using LocalPlan.Domain.Strategies;
using Npgsql;

namespace LocalPlan.Infrastructure.Persistence;

/// <summary>Constraints whose breach is an expected outcome: the database decides between requests that race.</summary>
internal static class Constraints
{
    public const string IdempotencyKey = "pk_idempotency_records";
    public const string PlanTitle = "ux_plans_title";
    public const string StrategyNumber = "ux_strategies_number";
    public const string DivisionName = "ux_divisions_name";
    public const string EditionNumber = "ux_plan_editions_number";
    public const string AmendmentNumber = "ux_amendments_number";
    public const string AmendmentProject = "ux_amendment_items_project";
    public const string OpenPosting = "ux_postings_open";
    public const string RuleSetDay = "ux_rule_sets_effective_from";
    public const string WaiverOnce = "ux_check_waivers_once";
    public const string HolidayDate = "ux_holidays_date";
    public const string CalendarFeed = "ux_calendar_feeds_user";
    public const string Office = "ux_offices";
    public const string MeetingNumber = "ux_meetings_number";
    public const string ItemNumber = "ux_coordination_items_number";
    public const string ItemProject = "ux_coordination_items_project";
    public const string HandbookReceipt = "ux_handbook_receipts_delivery";
    public const string ComparisonListName = "ux_comparison_lists_name";
    public const string KnowledgePlanYear = "ux_knowledge_plans_year";

    /// <summary>Every village counts its own community meetings.</summary>
    public const string CommunityMeetingNumber = "ux_meetings_community_number";

    private static readonly Dictionary<string, Error> ByName = new(StringComparer.Ordinal)
    {
        [IdempotencyKey] = IdempotencyErrors.Raced,
        [PlanTitle] = PlanErrors.TitleTaken,
        [StrategyNumber] = StrategyErrors.NumberTaken,
        [DivisionName] = OrganizationErrors.DivisionExists,
        [WaiverOnce] = ComplianceErrors.AlreadyWaived,
        [EditionNumber] = EditionErrors.AnnouncedMeanwhile,
        [AmendmentNumber] = EditionErrors.AnnouncedMeanwhile,
        [AmendmentProject] = AmendmentErrors.ProjectTwice,
        [OpenPosting] = PostingErrors.OpenedMeanwhile,
        [RuleSetDay] = RuleSetErrors.EffectiveDateTaken,
        [HolidayDate] = HolidayErrors.DateTaken,
        [CalendarFeed] = CalendarFeedErrors.Exists,
        [Office] = OfficeErrors.Exists,
        [MeetingNumber] = MeetingErrors.NumberTaken,
        [CommunityMeetingNumber] = MeetingErrors.NumberTaken,
        [ItemNumber] = CoordinationItemErrors.Raced,
        [ItemProject] = CoordinationItemErrors.SentAlready,
        [HandbookReceipt] = HandbookErrors.ConfirmedMeanwhile,
        [ComparisonListName] = ComparisonListErrors.NameTaken,
        [KnowledgePlanYear] = KnowledgePlanErrors.YearTaken,
    };

    public static Error? ErrorOf(PostgresException refusal) => refusal.SqlState switch
    {
        PostgresErrorCodes.UniqueViolation => ByName.GetValueOrDefault(refusal.ConstraintName ?? "", CommonErrors.Taken),
        PostgresErrorCodes.ForeignKeyViolation => CommonErrors.InUse,
        _ => null,
    };
}
