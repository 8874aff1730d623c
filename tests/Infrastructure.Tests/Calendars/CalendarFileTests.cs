using System.Text;
using LocalPlan.Infrastructure.Calendars;

namespace LocalPlan.Infrastructure.Tests.Calendars;

public sealed class CalendarFileTests
{
    private static readonly CalendarEntry Meeting = new(
        "1@localplan", 3, new(2026, 11, 1, 2, 0, 0, TimeSpan.Zero), new(2026, 11, 16), new(9, 30), new(12, 0),
        "ประชุมคณะกรรมการพัฒนาท้องถิ่น ครั้งที่ 1/2570; วาระ 1, 2", "บรรทัดหนึ่ง\nบรรทัดสอง", "ห้องประชุม");

    [Fact]
    public void An_hour_of_Thailand_is_written_in_UTC()
    {
        var lines = Unfolded(Meeting).Split("\r\n");
        Assert.Contains("DTSTART:20261116T023000Z", lines);
        Assert.Contains("DTEND:20261116T050000Z", lines);
        Assert.Contains("DTSTAMP:20261101T020000Z", lines);
        Assert.Contains("SEQUENCE:3", lines);
    }

    [Fact]
    public void A_whole_day_ends_where_the_next_begins()
    {
        var lines = Unfolded(Meeting with { Starts = null, Ends = null, Day = new(2026, 12, 31) }).Split("\r\n");
        Assert.Contains("DTSTART;VALUE=DATE:20261231", lines);
        Assert.Contains("DTEND;VALUE=DATE:20270101", lines);
    }

    [Fact]
    public void Commas_semicolons_and_new_lines_are_escaped()
    {
        var text = Unfolded(Meeting);
        Assert.Contains(@"SUMMARY:ประชุมคณะกรรมการพัฒนาท้องถิ่น ครั้งที่ 1/2570\; วาระ 1\, 2", text, StringComparison.Ordinal);
        Assert.Contains(@"DESCRIPTION:บรรทัดหนึ่ง\nบรรทัดสอง", text, StringComparison.Ordinal);
    }

    [Fact]
    public void No_line_is_longer_than_75_octets_and_no_letter_is_cut()
    {
        var text = Encoding.UTF8.GetString(CalendarFile.Write("ปฏิทิน", [Meeting]));
        Assert.All(text.Split("\r\n"), line => Assert.True(Encoding.UTF8.GetByteCount(line) <= 75, line));
        Assert.DoesNotContain('\uFFFD', text);
    }

    private static string Unfolded(CalendarEntry entry) =>
        Encoding.UTF8.GetString(CalendarFile.Write("ปฏิทิน", [entry])).Replace("\r\n ", "", StringComparison.Ordinal);
}
