using System.Text.Json.Serialization;

namespace LocalPlan.Domain.Calendar;

/// <summary>How a time limit is reckoned.</summary>
public enum LimitKind
{
    /// <summary>ภายในเดือน: at the latest on the last day of a month.</summary>
    WithinMonth = 1,

    /// <summary>อย่างน้อยหนึ่งครั้งภายในเดือน: once between the first and the last day of a month.</summary>
    OnceInMonth = 2,

    /// <summary>ภายใน … วัน นับแต่วัน: the day counted from is not part of the days.</summary>
    WithinDays = 3,

    /// <summary>ไม่น้อยกว่า … วัน: so many full days must pass, and only then may it end.</summary>
    FullDays = 4,

    /// <summary>ก่อนวันที่: at the latest on the day before a fixed day.</summary>
    BeforeDay = 5,

    /// <summary>ระหว่างวันที่ … ถึงวันที่: from one fixed day to another.</summary>
    DayRange = 6,

    /// <summary>ภายในวันที่กำหนด: the very day that an act sets.</summary>
    OnDay = 7,
}

public enum DayUnit
{
    Calendar = 1,
    Working = 2,
}

/// <summary>What becomes of a limit whose last day is a day off.</summary>
public enum LimitRoll
{
    /// <summary>It ends on that day all the same.</summary>
    None = 1,

    /// <summary>It runs on to the next working day, where the law says so.</summary>
    NextWorkingDay = 2,
}

/// <summary>A time limit as the law words it.</summary>
/// <param name="Kind">How it is reckoned.</param>
/// <param name="Days">The number of days, when days are counted.</param>
/// <param name="Unit">Which days count.</param>
/// <param name="Month">1 to 12; with <paramref name="Day"/> the fixed day, alone the month.</param>
/// <param name="Day">The fixed day, or the last one of a range. In a month that is shorter, its last day.</param>
/// <param name="FromDay">The first day of a range, in the same month.</param>
/// <param name="YearOffset">Fiscal years to add to the one counted from: -1 is the fiscal year before.</param>
/// <param name="Roll">What happens when it ends on a day off.</param>
public sealed record TimeLimit(
    LimitKind Kind, int? Days = null, DayUnit Unit = DayUnit.Calendar, int? Month = null, int? Day = null, int? FromDay = null,
    int YearOffset = 0, LimitRoll Roll = LimitRoll.None)
{
    public const int MaxDays = 3660;

    /// <summary>True when the day that comes out is the first one allowed, not the last.</summary>
    [JsonIgnore]
    public bool IsFloor => Kind == LimitKind.FullDays;

    /// <summary>True when the limit hangs on a fiscal year, not on a day.</summary>
    [JsonIgnore]
    public bool CountsFromYear => Kind is not (LimitKind.WithinDays or LimitKind.FullDays or LimitKind.OnDay);

    /// <summary>Whether it says all that reckoning needs.</summary>
    [JsonIgnore]
    public bool IsWhole => Kind switch
    {
        LimitKind.WithinDays or LimitKind.FullDays => Days is >= 1 and <= MaxDays,
        LimitKind.OnDay => Days is null,
        LimitKind.WithinMonth or LimitKind.OnceInMonth => Month is >= 1 and <= 12,
        LimitKind.BeforeDay => Month is >= 1 and <= 12 && Day is >= 1 and <= 31,
        LimitKind.DayRange => Month is >= 1 and <= 12 && FromDay >= 1 && Day >= FromDay && Day <= 31,
        _ => false,
    } && YearOffset is >= -5 and <= 5;

    /// <summary>The date that follows from a day, with every step on the way.</summary>
    public LimitDate From(DateOnly anchor, HolidaySet holidays)
    {
        var date = Kind switch
        {
            LimitKind.WithinDays or LimitKind.FullDays => ByDays(anchor, holidays),
            LimitKind.BeforeDay => Before(anchor),
            LimitKind.OnDay => new(anchor, null, [new("limit.on_day", anchor)]),
            LimitKind.DayRange => Range(anchor),
            _ => ByMonth(anchor),
        };
        return LastDay.Settle(this, date, holidays);
    }

    private LimitDate ByDays(DateOnly anchor, HolidaySet holidays)
    {
        var count = Days!.Value;
        var due = Unit == DayUnit.Working ? holidays.AddWorkingDays(anchor, count) : anchor.AddDays(count);
        List<LimitStep> steps = [new("limit.anchor", anchor), IsFloor ? new("limit.first_full_day", anchor) : new("limit.first_day", anchor.AddDays(1))];
        if (Unit == DayUnit.Working)
            steps.Add(new("limit.days_off", due, due.DayNumber - anchor.DayNumber - count));
        steps.Add(new((IsFloor, Unit) switch
        {
            (true, DayUnit.Calendar) => "limit.full_days",
            (true, _) => "limit.full_working_days",
            (_, DayUnit.Calendar) => "limit.within_days",
            _ => "limit.within_working_days",
        }, due, count));
        return new(due, IsFloor ? due : null, steps);
    }

    private LimitDate ByMonth(DateOnly anchor)
    {
        var (counted, steps) = Year(anchor);
        var first = FirstOf(counted);
        var last = first.AddMonths(1).AddDays(-1);
        if (Kind == LimitKind.WithinMonth)
            return new(last, null, [.. steps, new("limit.within_month", last)]);
        return new(last, first, [.. steps, new("limit.month_opens", first), new("limit.once_in_month", last)]);
    }

    private LimitDate Before(DateOnly anchor)
    {
        var (counted, steps) = Year(anchor);
        var fixedDay = DayOf(counted, Day!.Value);
        return new(fixedDay.AddDays(-1), null, [.. steps, new("limit.fixed_day", fixedDay), new("limit.day_before", fixedDay.AddDays(-1))]);
    }

    private LimitDate Range(DateOnly anchor)
    {
        var (counted, steps) = Year(anchor);
        var (first, last) = (DayOf(counted, FromDay!.Value), DayOf(counted, Day!.Value));
        return new(last, first, [.. steps, new("limit.range_opens", first), new("limit.range_ends", last)]);
    }

    private (FiscalYear Counted, IReadOnlyList<LimitStep> Steps) Year(DateOnly anchor)
    {
        var year = FiscalYear.Of(anchor);
        var counted = new FiscalYear(year.BuddhistEra + YearOffset);
        var start = new LimitStep("limit.fiscal_year", year.FirstDay, FiscalYear: year.BuddhistEra);
        return (counted, counted == year ? [start] : [start, new("limit.counted_year", counted.FirstDay, FiscalYear: counted.BuddhistEra)]);
    }

    private DateOnly FirstOf(FiscalYear year) => new(year.FirstDay.Year + (Month >= year.FirstDay.Month ? 0 : 1), Month!.Value, 1);

    private DateOnly DayOf(FiscalYear year, int day)
    {
        var first = FirstOf(year);
        return first.AddDays(Math.Min(day, DateTime.DaysInMonth(first.Year, first.Month)) - 1);
    }
}
