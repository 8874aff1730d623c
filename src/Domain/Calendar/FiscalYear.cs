namespace LocalPlan.Domain.Calendar;

/// <summary>
/// A Thai fiscal year in the Buddhist Era (ปีงบประมาณ พ.ศ.): year N runs from 1 October N-1 to 30 September N.
/// FY2570 is 2026-10-01 to 2027-09-30.
/// </summary>
public readonly record struct FiscalYear : IComparable<FiscalYear>
{
    public const int EraOffset = 543;

    /// <summary>Below this a typed year is taken to be of the Common Era, and questioned.</summary>
    public const int EarliestBuddhistEra = 2400;

    public FiscalYear(int buddhistEra)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(buddhistEra, EarliestBuddhistEra);
        BuddhistEra = buddhistEra;
    }

    public int BuddhistEra { get; }

    public DateOnly FirstDay => new(BuddhistEra - EraOffset - 1, 10, 1);

    public DateOnly LastDay => new(BuddhistEra - EraOffset, 9, 30);

    public static FiscalYear Of(DateOnly day) => new(day.Year + EraOffset + (day.Month >= 10 ? 1 : 0));

    /// <summary>The calendar year พ.ศ. of a day.</summary>
    public static int CalendarYearOf(DateOnly day) => day.Year + EraOffset;

    public int CompareTo(FiscalYear other) => BuddhistEra.CompareTo(other.BuddhistEra);

    public override string ToString() => BuddhistEra.ToString(System.Globalization.CultureInfo.InvariantCulture);

    public static bool operator <(FiscalYear left, FiscalYear right) => left.CompareTo(right) < 0;

    public static bool operator >(FiscalYear left, FiscalYear right) => left.CompareTo(right) > 0;

    public static bool operator <=(FiscalYear left, FiscalYear right) => left.CompareTo(right) <= 0;

    public static bool operator >=(FiscalYear left, FiscalYear right) => left.CompareTo(right) >= 0;
}
