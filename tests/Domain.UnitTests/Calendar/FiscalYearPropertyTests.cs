using LocalPlan.Domain.Calendar;

namespace LocalPlan.Domain.UnitTests.Calendar;

public sealed class FiscalYearPropertyTests
{
    [Fact]
    public void Fiscal_years_follow_one_another_without_a_gap()
    {
        for (var year = 2500; year < 2700; year++)
        {
            var (one, next) = (new FiscalYear(year), new FiscalYear(year + 1));
            Assert.Equal(next.FirstDay, one.LastDay.AddDays(1));
            Assert.Equal((10, 1, 9, 30), (one.FirstDay.Month, one.FirstDay.Day, one.LastDay.Month, one.LastDay.Day));
            Assert.True(one < next && next > one && one <= next && next >= one && one.CompareTo(next) < 0);
        }
    }

    [Fact]
    public void A_fiscal_year_is_the_year_of_its_last_day_in_the_Buddhist_era()
    {
        var random = new Random(543);
        for (var run = 0; run < 2000; run++)
        {
            var day = new DateOnly(1990, 1, 1).AddDays(random.Next(36_500));
            var year = FiscalYear.Of(day);
            Assert.Equal(year.BuddhistEra, year.LastDay.Year + FiscalYear.EraOffset);
            Assert.Equal(year, FiscalYear.Of(year.FirstDay));
            Assert.Equal(year, FiscalYear.Of(year.LastDay));
            Assert.Equal(day.Month >= 10, day.Year + FiscalYear.EraOffset < year.BuddhistEra);
        }
    }

    [Fact]
    public void It_is_written_with_Arabic_digits_on_every_machine() => Assert.Equal("2570", new FiscalYear(2570).ToString());
}
