namespace LocalPlan.Domain.Calendar;

public static class Days
{
    /// <summary>Days that an office can have meant. A year of พ.ศ. where a Gregorian one belongs lies outside.</summary>
    public static readonly DateOnly Earliest = new(1900, 1, 1);

    public static readonly DateOnly Latest = new(2400, 12, 31);

    public static readonly TimeSpan Thailand = TimeSpan.FromHours(7);

    /// <summary>The day that it is in Thailand.</summary>
    public static DateOnly InThailand(DateTimeOffset at) => DateOnly.FromDateTime(at.ToOffset(Thailand).DateTime);

    /// <summary>Whether a day can only have been meant with a year of พ.ศ.</summary>
    public static bool IsOfBuddhistEra(DateOnly day) => day.Year >= Latest.Year && day.Year - FiscalYear.EraOffset < Latest.Year;

    /// <summary>The moment at which a day begins in Thailand.</summary>
    public static DateTimeOffset StartOf(DateOnly day) => new DateTimeOffset(day.ToDateTime(TimeOnly.MinValue), Thailand).ToUniversalTime();

    /// <summary>Whether a day is past or comes in so many days; any two days can be asked about.</summary>
    public static bool IsWithin(this DateOnly day, int days, DateOnly of) => day.DayNumber - of.DayNumber <= days;
}
