using System.Text;
using LocalPlan.Application.Deadlines;
using LocalPlan.Infrastructure.Deadlines;

namespace LocalPlan.Infrastructure.Tests.Deadlines;

public sealed class CalendarWriterTests
{
    private static readonly DateTimeOffset At = new(2026, 11, 24, 3, 0, 0, TimeSpan.Zero);

    private static readonly CalendarDay Day = new(
        Guid.Parse("019ab000-0000-7000-8000-000000000001"), new(2026, 11, 30), new(2026, 11, 23),
        "จัดทำหรือทบทวนแผนพัฒนา อบจ. ให้แล้วเสร็จภายในเดือนพฤศจิกายนก่อนปีงบประมาณถัดไป (แผนพัฒนาท้องถิ่น; พ.ศ. 2571–2575, ร่าง)",
        "ปีงบประมาณ พ.ศ. 2571\nข้อ 18", At);

    [Fact]
    public void Lines_end_in_CRLF_and_are_no_longer_than_75_octets_of_whole_characters()
    {
        var text = Write(Day);
        Assert.EndsWith("\r\n", text, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', text.Replace("\r\n", "", StringComparison.Ordinal));
        Assert.All(text.Split("\r\n"), line => Assert.InRange(Encoding.UTF8.GetByteCount(line), 0, 75));
        Assert.DoesNotContain('\uFFFD', text);
    }

    [Fact]
    public void Unfolded_it_reads_as_it_was_written_with_commas_and_semicolons_escaped()
    {
        var lines = Unfolded(Write(Day));
        Assert.Contains("SUMMARY:" + Day.Title.Replace(";", @"\;", StringComparison.Ordinal).Replace(",", @"\,", StringComparison.Ordinal), lines);
        Assert.Contains(@"DESCRIPTION:ปีงบประมาณ พ.ศ. 2571\nข้อ 18", lines);
    }

    [Fact]
    public void A_deadline_is_a_whole_day_with_a_lasting_id_and_an_alarm_a_week_before()
    {
        var lines = Unfolded(Write(Day));
        Assert.Equal(("BEGIN:VCALENDAR", "END:VCALENDAR"), (lines[0], lines[^1]));
        foreach (var line in new[]
        {
            "VERSION:2.0", "METHOD:PUBLISH", "X-WR-CALNAME:ปฏิทิน", "DTSTART;VALUE=DATE:20261130", "DTEND;VALUE=DATE:20261201", "DTSTAMP:20261124T030000Z",
            "UID:019ab000-0000-7000-8000-000000000001@localplan", "BEGIN:VALARM", "ACTION:DISPLAY", "TRIGGER:-P7D",
        })
            Assert.Contains(line, lines);
    }

    [Fact]
    public void An_empty_calendar_is_a_calendar() => Assert.DoesNotContain("VEVENT", Write(), StringComparison.Ordinal);

    private static string Write(params CalendarDay[] days) => new CalendarWriter().Write(new("ปฏิทิน", days, At));

    private static List<string> Unfolded(string text) =>
        [.. text.Replace("\r\n ", "", StringComparison.Ordinal).Split("\r\n", StringSplitOptions.RemoveEmptyEntries)];
}
