using Ical.Net;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using Ical.Net.Serialization;
using LocalPlan.Application.Deadlines;

namespace LocalPlan.Infrastructure.Deadlines;

/// <summary>RFC 5545: whole days, an alarm on the day of the reminder, ids that stay so that a date that moves moves in the reader's calendar.</summary>
internal sealed class CalendarWriter : ICalendarWriter
{
    private const string Product = "-//LocalPlan//Deadlines//TH";
    private const string Display = "DISPLAY";

    public string Write(CalendarFile file)
    {
        var calendar = new Calendar { Method = "PUBLISH", ProductId = Product };
        calendar.AddProperty("X-WR-CALNAME", file.Name);
        calendar.Events.AddRange(file.Days.Select(d => Of(d, file.At)));
        return new CalendarSerializer().SerializeToString(calendar)!;
    }

    private static CalendarEvent Of(CalendarDay day, DateTimeOffset at)
    {
        var entry = new CalendarEvent
        {
            Uid = $"{day.Id}@localplan",
            Summary = day.Title,
            Description = day.Description,
            Start = Whole(day.Date),
            End = Whole(day.Date.AddDays(1)),
            DtStamp = Instant(at),
            LastModified = Instant(day.ChangedAt),
            Transparency = TransparencyType.Transparent,
        };
        entry.Alarms.Add(new Alarm
        {
            Action = Display,
            Description = day.Title,
            Trigger = new Trigger(Duration.FromDays(day.RemindOn.DayNumber - day.Date.DayNumber)),
        });
        return entry;
    }

    private static CalDateTime Whole(DateOnly day) => new(day.Year, day.Month, day.Day);

    private static CalDateTime Instant(DateTimeOffset at) => new(at.UtcDateTime, CalDateTime.UtcTzId);
}
