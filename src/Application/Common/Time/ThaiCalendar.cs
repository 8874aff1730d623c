using LocalPlan.Domain.Calendar;

namespace LocalPlan.Application.Common.Time;

/// <summary>Days as Thailand counts them. The country keeps UTC+7 all year, so no time zone data is needed.</summary>
public static class ThaiCalendar
{
    public static DateOnly TodayInThailand(this TimeProvider clock) => Days.InThailand(clock.GetUtcNow());

    /// <summary>The hour and minute while it is that day in Thailand; null on any other day.</summary>
    public static TimeOnly? MinuteOf(this TimeProvider clock, DateOnly day)
    {
        var now = clock.GetUtcNow().ToOffset(Days.Thailand);
        return DateOnly.FromDateTime(now.DateTime) == day ? new TimeOnly(now.Hour, now.Minute) : null;
    }
}
