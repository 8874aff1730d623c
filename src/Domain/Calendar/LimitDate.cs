namespace LocalPlan.Domain.Calendar;

/// <summary>The date that a time limit leads to.</summary>
/// <param name="Due">The last day; of a limit in full days, the first day on which it may end.</param>
/// <param name="Earliest">The first day of the window, when there is one.</param>
/// <param name="Steps">How the date came about, in order.</param>
public sealed record LimitDate(DateOnly Due, DateOnly? Earliest, IReadOnlyList<LimitStep> Steps);

/// <summary>One step on the way to a date. Its text is found by the code.</summary>
/// <param name="Code">What was done.</param>
/// <param name="Date">What came out.</param>
/// <param name="Count">Days that were counted or left out.</param>
/// <param name="FiscalYear">The fiscal year, พ.ศ.</param>
/// <param name="DayOff">The holiday that was met.</param>
public sealed record LimitStep(string Code, DateOnly Date, int? Count = null, int? FiscalYear = null, DayName? DayOff = null);

/// <summary>What becomes of a date that falls on a day off, and says so either way.</summary>
internal static class LastDay
{
    public static LimitDate Settle(TimeLimit limit, LimitDate date, HolidaySet holidays)
    {
        if (holidays.IsWorkingDay(date.Due))
            return date;
        var name = holidays.NameOf(date.Due);
        if (limit.Roll == LimitRoll.None)
            return date with { Steps = [.. date.Steps, new(name is null ? "limit.stays_on_weekend" : "limit.stays_on_holiday", date.Due, DayOff: name)] };
        var next = holidays.WorkingDayFrom(date.Due);
        return new(next, limit.IsFloor ? next : date.Earliest,
            [.. date.Steps, new(name is null ? "limit.carried_over_weekend" : "limit.carried_over_holiday", next, DayOff: name)]);
    }
}
