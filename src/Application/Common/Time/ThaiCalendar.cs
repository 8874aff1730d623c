namespace LocalPlan.Application.Common.Time;

/// <summary>Days as Thailand counts them. The country keeps UTC+7 all year, so no time zone data is needed.</summary>
public static class ThaiCalendar
{
    private static readonly TimeSpan Offset = TimeSpan.FromHours(7);

    public static DateOnly TodayInThailand(this TimeProvider clock) => DateOnly.FromDateTime(clock.GetUtcNow().ToOffset(Offset).DateTime);

    /// <summary>The hour and minute while it is that day in Thailand; null on any other day.</summary>
    public static TimeOnly? MinuteOf(this TimeProvider clock, DateOnly day)
    {
        var now = clock.GetUtcNow().ToOffset(Offset);
        return DateOnly.FromDateTime(now.DateTime) == day ? new TimeOnly(now.Hour, now.Minute) : null;
    }
}
