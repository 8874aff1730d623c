using System.Globalization;
using System.Text;

namespace LocalPlan.Infrastructure.Calendars;

/// <summary>An entry of a calendar: at an hour, or a whole day when it has no times.</summary>
/// <param name="Uid">Stays the same as long as the entry does, so that programs update it instead of adding another.</param>
/// <param name="Sequence">Grows with each change.</param>
/// <param name="Stamp">When the entry last changed.</param>
/// <param name="Day">The day.</param>
/// <param name="Starts">The hour; null for a whole day.</param>
/// <param name="Ends">The hour it ends; null is an hour later.</param>
/// <param name="Title">What it is.</param>
/// <param name="Description">More about it.</param>
/// <param name="Place">Where it is.</param>
/// <param name="IsCancelled">True when it will not be.</param>
internal sealed record CalendarEntry(
    string Uid, uint Sequence, DateTimeOffset Stamp, DateOnly Day, TimeOnly? Starts, TimeOnly? Ends,
    string Title, string? Description = null, string? Place = null, bool IsCancelled = false);

/// <summary>Writes iCalendar files (RFC 5545). Hours are those of Thailand, which keeps UTC+7 all year, and are written in UTC.</summary>
internal static class CalendarFile
{
    public const string ContentType = "text/calendar; charset=utf-8";

    /// <summary>Longer lines are folded; the standard counts octets.</summary>
    private const int MaxOctets = 75;

    private static readonly TimeSpan Thailand = TimeSpan.FromHours(7);

    public static byte[] Write(string name, IEnumerable<CalendarEntry> entries)
    {
        var text = new StringBuilder();
        Line(text, "BEGIN:VCALENDAR");
        Line(text, "VERSION:2.0");
        Line(text, "PRODID:-//LocalPlan//LocalPlan//TH");
        Line(text, "CALSCALE:GREGORIAN");
        Line(text, $"X-WR-CALNAME:{Escape(name)}");
        foreach (var entry in entries)
            Add(text, entry);
        Line(text, "END:VCALENDAR");
        return Encoding.UTF8.GetBytes(text.ToString());
    }

    private static void Add(StringBuilder text, CalendarEntry entry)
    {
        Line(text, "BEGIN:VEVENT");
        Line(text, $"UID:{entry.Uid}");
        Line(text, string.Create(CultureInfo.InvariantCulture, $"SEQUENCE:{entry.Sequence}"));
        Line(text, $"DTSTAMP:{Utc(entry.Stamp)}");
        Line(text, entry.Starts is { } starts ? $"DTSTART:{At(entry.Day, starts)}" : $"DTSTART;VALUE=DATE:{Date(entry.Day)}");
        Line(text, End(entry));
        Line(text, $"SUMMARY:{Escape(entry.Title)}");
        if (entry.Description is { } description)
            Line(text, $"DESCRIPTION:{Escape(description)}");
        if (entry.Place is { } place)
            Line(text, $"LOCATION:{Escape(place)}");
        Line(text, entry.IsCancelled ? "STATUS:CANCELLED" : "STATUS:CONFIRMED");
        Line(text, "END:VEVENT");
    }

    /// <summary>A whole day ends where the next begins.</summary>
    private static string End(CalendarEntry entry) => entry.Starts is { } starts
        ? $"DTEND:{At(entry.Day, entry.Ends ?? starts.AddHours(1))}"
        : $"DTEND;VALUE=DATE:{Date(entry.Day.AddDays(1))}";

    private static string At(DateOnly day, TimeOnly time) => Utc(new DateTimeOffset(day.ToDateTime(time), Thailand));

    private static string Utc(DateTimeOffset moment) => moment.UtcDateTime.ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture);

    private static string Date(DateOnly day) => day.ToString("yyyyMMdd", CultureInfo.InvariantCulture);

    private static string Escape(string text) => text
        .Replace("\\", "\\\\", StringComparison.Ordinal).Replace(";", "\\;", StringComparison.Ordinal)
        .Replace(",", "\\,", StringComparison.Ordinal).Replace("\r", "", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal);

    private static void Line(StringBuilder text, string line)
    {
        var octets = 0;
        foreach (var rune in line.EnumerateRunes())
        {
            if (octets + rune.Utf8SequenceLength > MaxOctets)
            {
                text.Append("\r\n ");
                octets = 1;
            }
            text.Append(rune);
            octets += rune.Utf8SequenceLength;
        }
        text.Append("\r\n");
    }
}
