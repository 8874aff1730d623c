using LocalPlan.Domain.Common;

namespace LocalPlan.Domain.Calendar;

public static class DayErrors
{
    /// <summary>A day with the year พ.ศ. where the year ค.ศ. belongs.</summary>
    public static Error BuddhistYear(string field, int year) =>
        Error.Invalid("day.buddhist_year", field, null, ("year", year), ("gregorian", year - FiscalYear.EraOffset));
}
