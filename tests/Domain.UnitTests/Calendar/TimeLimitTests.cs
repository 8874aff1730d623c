using System.Globalization;
using System.Text.Json;
using LocalPlan.Domain.Calendar;

namespace LocalPlan.Domain.UnitTests.Calendar;

/// <summary>Dates in limit-vectors.csv were reckoned by other means than the code they test.</summary>
public sealed class TimeLimitTests
{
    private static readonly string Root = FindRoot();

    private static readonly HolidaySet Holidays = ReadHolidays();

    public static TheoryData<string> Vectors() =>
        [.. File.ReadLines(Path.Combine(Root, "tests/Domain.UnitTests/Calendar/limit-vectors.csv")).Skip(1)];

    [Theory]
    [MemberData(nameof(Vectors))]
    public void A_date_is_what_was_reckoned_apart(string line)
    {
        var cells = line.Split(',');
        var limit = new TimeLimit(
            Enum.Parse<LimitKind>(cells[1]), Number(cells[2]), Enum.Parse<DayUnit>(cells[3]), Number(cells[4]), Number(cells[5]), Number(cells[6]),
            Number(cells[7])!.Value, Enum.Parse<LimitRoll>(cells[8]));
        Assert.True(limit.IsWhole);
        var date = limit.From(Day(cells[9]), Holidays);
        Assert.Equal((cells[10], cells[11]), (Text(date.Due), date.Earliest is { } earliest ? Text(earliest) : ""));
    }

    [Fact]
    public void There_are_more_than_two_hundred_of_them() => Assert.True(Vectors().Count > 200);

    [Fact]
    public void Every_date_comes_with_steps_that_lead_to_it()
    {
        foreach (var limit in Samples())
        {
            for (var day = new DateOnly(2024, 1, 1); day.Year == 2024; day = day.AddDays(1))
            {
                var date = limit.From(day, Holidays);
                Assert.Equal(date.Due, date.Steps[^1].Date);
                Assert.All(date.Steps, s => Assert.StartsWith("limit.", s.Code, StringComparison.Ordinal));
            }
        }
    }

    [Fact]
    public void After_n_full_days_at_least_n_days_have_passed()
    {
        var random = new Random(30);
        for (var i = 0; i < 2000; i++)
        {
            var opened = new DateOnly(2021, 1, 1).AddDays(random.Next(2300));
            var limit = new TimeLimit(
                LimitKind.FullDays, random.Next(1, 60), random.Next(2) == 0 ? DayUnit.Calendar : DayUnit.Working,
                Roll: random.Next(2) == 0 ? LimitRoll.None : LimitRoll.NextWorkingDay);
            var date = limit.From(opened, Holidays);
            Assert.True(date.Due.DayNumber - opened.DayNumber >= limit.Days);
            Assert.Equal(date.Due, date.Earliest);
        }
    }

    [Fact]
    public void The_day_of_opening_is_the_first_full_day_and_the_day_of_an_event_is_none_of_the_days_after_it()
    {
        var opened = new DateOnly(2021, 10, 25);
        var posting = new TimeLimit(LimitKind.FullDays, 30).From(opened, Holidays);
        Assert.Equal(
            [("limit.anchor", opened), ("limit.first_full_day", opened), ("limit.full_days", new(2021, 11, 24))],
            posting.Steps.Take(3).Select(s => (s.Code, s.Date)));
        Assert.Equal(("limit.first_day", opened.AddDays(1)), new TimeLimit(LimitKind.WithinDays, 15).From(opened, Holidays).Steps.Select(s => (s.Code, s.Date)).ElementAt(1));
    }

    [Fact]
    public void So_many_working_days_lie_in_a_limit_of_working_days_and_its_last_day_is_worked()
    {
        var random = new Random(15);
        for (var i = 0; i < 2000; i++)
        {
            var (from, count) = (new DateOnly(2021, 1, 1).AddDays(random.Next(2300)), random.Next(1, 60));
            var due = new TimeLimit(LimitKind.WithinDays, count, DayUnit.Working).From(from, Holidays).Due;
            Assert.Equal(count, Holidays.WorkingDaysIn(from.AddDays(1), due));
            Assert.True(Holidays.IsWorkingDay(due));
        }
    }

    [Fact]
    public void A_limit_that_carries_over_ends_on_a_working_day_and_is_never_shorter()
    {
        for (var day = new DateOnly(2021, 1, 1); day.Year < 2027; day = day.AddDays(1))
        {
            var stays = new TimeLimit(LimitKind.WithinDays, 15).From(day, Holidays).Due;
            var rolls = new TimeLimit(LimitKind.WithinDays, 15, Roll: LimitRoll.NextWorkingDay).From(day, Holidays).Due;
            Assert.True(rolls >= stays && Holidays.IsWorkingDay(rolls) && (rolls == stays || !Holidays.IsWorkingDay(stays)));
        }
    }

    [Fact]
    public void A_last_day_in_Songkran_says_so_and_stays()
    {
        var date = new TimeLimit(LimitKind.WithinDays, 15).From(new(2024, 3, 31), Holidays);
        Assert.Equal(new DateOnly(2024, 4, 15), date.Due);
        Assert.Equal(("limit.stays_on_holiday", "วันสงกรานต์"), (date.Steps[^1].Code, date.Steps[^1].DayOff?.Th));
    }

    [Theory]
    [InlineData(LimitKind.WithinDays, null, null, null, null)]
    [InlineData(LimitKind.FullDays, 0, null, null, null)]
    [InlineData(LimitKind.WithinMonth, null, 13, null, null)]
    [InlineData(LimitKind.BeforeDay, null, 8, null, null)]
    [InlineData(LimitKind.DayRange, null, 11, 15, 16)]
    public void A_limit_that_leaves_something_out_is_not_whole(LimitKind kind, int? days, int? month, int? day, int? fromDay) =>
        Assert.False(new TimeLimit(kind, days, Month: month, Day: day, FromDay: fromDay).IsWhole);

    private static TimeLimit[] Samples() =>
    [
        new(LimitKind.WithinDays, 15), new(LimitKind.WithinDays, 7, DayUnit.Working), new(LimitKind.FullDays, 30),
        new(LimitKind.WithinMonth, Month: 10, YearOffset: -1), new(LimitKind.OnceInMonth, Month: 12, YearOffset: 1),
        new(LimitKind.BeforeDay, Month: 8, Day: 15, Roll: LimitRoll.NextWorkingDay), new(LimitKind.DayRange, Month: 11, FromDay: 16, Day: 30),
    ];

    private static HolidaySet ReadHolidays()
    {
        using var json = JsonDocument.Parse(File.ReadAllText(Path.Combine(Root, "src/Infrastructure/Persistence/Seed/holidays.json")));
        return new(json.RootElement.EnumerateArray().ToDictionary(
            h => Day(h.GetProperty("date").GetString()!), h => new DayName(h.GetProperty("th").GetString()!, h.GetProperty("en").GetString()!)));
    }

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder!.FullName, "LocalPlan.sln")))
            folder = folder.Parent;
        return folder.FullName;
    }

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "O", CultureInfo.InvariantCulture);

    private static string Text(DateOnly day) => day.ToString("O", CultureInfo.InvariantCulture);

    private static int? Number(string text) => text.Length == 0 ? null : int.Parse(text, CultureInfo.InvariantCulture);
}
