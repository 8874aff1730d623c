using LocalPlan.Domain.Calendar;
using LocalPlan.Domain.Common;
using LocalPlan.Domain.Meetings;
using LocalPlan.Domain.RuleSets;

namespace LocalPlan.Domain.KnowledgePlans;

/// <summary>
/// The knowledge plan (แผนการจัดการความรู้) of a PAO for one fiscal year. Its activities and targets are rules; what it adds is which
/// meetings were held for them.
/// </summary>
public sealed class KnowledgePlan : AggregateRoot
{
    public const int LatestYear = 2700;
    public const int MaxMeetings = 50;

    private readonly List<ActivityMeeting> _meetings = [];

    private KnowledgePlan() { }

    /// <summary>พ.ศ.</summary>
    public int FiscalYear { get; private set; }

    /// <summary>The rule set in force when the year begins.</summary>
    public Guid RuleSetId { get; private set; }

    public IReadOnlyList<ActivityMeeting> Meetings => _meetings;

    public FiscalYear Year => new(FiscalYear);

    public static KnowledgePlan Open(Guid organizationId, FiscalYear year, Guid ruleSetId, DateTimeOffset now)
    {
        var plan = new KnowledgePlan { FiscalYear = year.BuddhistEra, RuleSetId = ruleSetId };
        plan.Start(organizationId, now);
        return plan;
    }

    /// <summary>Says which meetings were held for which activity, in place of what was said before.</summary>
    public Result SetMeetings(IReadOnlyList<(KnowledgeActivity Activity, Meeting Meeting)> meetings, DateTimeOffset now)
    {
        if (meetings.FirstOrDefault(m => m.Activity.Measure != KnowledgeMeasure.Attendance) is { Activity: { } uncounted })
            return KnowledgePlanErrors.NotByMeeting(uncounted.Number);
        if (meetings.FirstOrDefault(m => Calendar.FiscalYear.Of(m.Meeting.Date) != Year) is { Meeting: { } outside })
            return KnowledgePlanErrors.MeetingOutsideYear(outside.Date, FiscalYear);
        var wanted = meetings.Select(m => (m.Activity.Number, m.Meeting.Id)).ToHashSet();
        _meetings.RemoveAll(m => !wanted.Contains((m.Activity, m.MeetingId)));
        _meetings.AddRange(wanted.Where(w => !_meetings.Exists(m => (m.Activity, m.MeetingId) == w)).Select(w => ActivityMeeting.Create(this, w.Number, w.Id)));
        UpdatedAt = now;
        return Result.Success;
    }
}

/// <summary>A meeting that was held for an activity.</summary>
public sealed class ActivityMeeting : IOrganizationScoped
{
    private ActivityMeeting() { }

    public Guid OrganizationId { get; private set; }

    public Guid KnowledgePlanId { get; private set; }

    public int Activity { get; private set; }

    public Guid MeetingId { get; private set; }

    internal static ActivityMeeting Create(KnowledgePlan plan, int activity, Guid meetingId) => new()
    {
        OrganizationId = plan.OrganizationId,
        KnowledgePlanId = plan.Id,
        Activity = activity,
        MeetingId = meetingId,
    };
}
