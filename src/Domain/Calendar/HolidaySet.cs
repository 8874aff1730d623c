namespace LocalPlan.Domain.Calendar;

/// <summary>What a day off is called.</summary>
public sealed record DayName(string Th, string En);

/// <summary>The public holidays that hold for somebody. Saturdays and Sundays are off without being listed.</summary>
public sealed class HolidaySet(IReadOnlyDictionary<DateOnly, DayName> days)
{
    public static readonly HolidaySet Empty = new(new Dictionary<DateOnly, DayName>());

    public DayName? NameOf(DateOnly day) => days.GetValueOrDefault(day);

    public bool IsWorkingDay(DateOnly day) =>
        day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday) && !days.ContainsKey(day);

    /// <summary>The day itself when it is worked, else the first worked day after it.</summary>
    public DateOnly WorkingDayFrom(DateOnly day)
    {
        while (!IsWorkingDay(day))
            day = day.AddDays(1);
        return day;
    }

    /// <summary>The working day that is the n-th after a day; the day itself is not counted.</summary>
    public DateOnly AddWorkingDays(DateOnly day, int count)
    {
        for (var left = count; left > 0; left--)
            day = WorkingDayFrom(day.AddDays(1));
        return day;
    }

    /// <summary>The working days from one day to another, both counted.</summary>
    public int WorkingDaysIn(DateOnly first, DateOnly last)
    {
        var count = 0;
        for (var day = first; day <= last; day = day.AddDays(1))
            count += IsWorkingDay(day) ? 1 : 0;
        return count;
    }
}
