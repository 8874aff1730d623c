using LocalPlan.Application.Common.Time;
using LocalPlan.Application.Committees;
using LocalPlan.Domain.Common;
using LocalPlan.Domain.Meetings;
using LocalPlan.Domain.RuleSets;

namespace LocalPlan.Application.Meetings;

/// <summary>Finds the rules under which a meeting on a day is planned.</summary>
public sealed class MeetingFrames(AppointmentFrames frames, TimeProvider clock)
{
    /// <summary>The rule set in force on the day, unless the day cannot have been meant.</summary>
    public async Task<Result<Guid>> RulesForAsync(MeetingSchedule schedule, CancellationToken ct)
    {
        var frame = await frames.OnAsync(schedule.Date, ct);
        return schedule.FarAhead(frame.Rules.Number(RuleKey.MeetingYearsAhead, frame.Kind), clock.TodayInThailand()) is { } error ? error : frame.Rules.Id;
    }
}
