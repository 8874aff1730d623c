using LocalPlan.Domain.Calendar;

namespace LocalPlan.Domain.UnitTests.Calendar;

public sealed class FiscalYearTests
{
    [Theory]
    [InlineData("2020-11-15", 2564)]
    [InlineData("2020-09-30", 2563)]
    [InlineData("2020-10-01", 2564)]
    [InlineData("2024-02-29", 2567)]
    [InlineData("2026-12-31", 2570)]
    public void A_fiscal_year_begins_on_the_first_of_October_before(string day, int year) =>
        Assert.Equal(year, FiscalYear.Of(DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture)).BuddhistEra);

    [Fact]
    public void Fiscal_year_2570_is_October_2026_to_September_2027()
    {
        var year = new FiscalYear(2570);
        Assert.Equal(new DateOnly(2026, 10, 1), year.FirstDay);
        Assert.Equal(new DateOnly(2027, 9, 30), year.LastDay);
    }

    [Fact]
    public void A_year_of_the_Common_Era_is_not_taken() => Assert.Throws<ArgumentOutOfRangeException>(() => new FiscalYear(2026));

    [Fact]
    public void Every_day_lies_in_the_fiscal_year_that_it_belongs_to()
    {
        for (var day = new DateOnly(2020, 1, 1); day < new DateOnly(2029, 1, 1); day = day.AddDays(1))
        {
            var year = FiscalYear.Of(day);
            Assert.InRange(day, year.FirstDay, year.LastDay);
        }
    }
}
