using LocalPlan.Domain.Common;

namespace LocalPlan.Domain.KnowledgePlans;

public static class KnowledgePlanErrors
{
    public static readonly Error NotFound = Error.NotFound("knowledge_plan.not_found");
    public static readonly Error OnlyPao = new(ErrorKind.Forbidden, "knowledge_plan.only_pao");
    public static readonly Error YearTaken = Error.Conflict("knowledge_plan.year_taken");
    public static readonly Error MeetingNotFound = Error.Invalid("knowledge_plan.meeting_not_found", "meetings");

    public static Error ActivityUnknown(int number) => Error.Invalid("knowledge_plan.activity_unknown", "meetings", null, ("number", number));

    /// <summary>The indicator of the activity counts something else than attendance.</summary>
    public static Error NotByMeeting(int number) => Error.Invalid("knowledge_plan.not_by_meeting", "meetings", null, ("number", number));

    public static Error MeetingOutsideYear(DateOnly date, int year) =>
        Error.Invalid("knowledge_plan.meeting_outside_year", "meetings", null, ("date", date), ("year", year));
}
