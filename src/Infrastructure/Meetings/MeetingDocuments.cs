using LocalPlan.Application.Common.Documents;
using LocalPlan.Application.Meetings;
using LocalPlan.Domain.Meetings;
using LocalPlan.Infrastructure.Calendars;
using LocalPlan.Infrastructure.Documents;

namespace LocalPlan.Infrastructure.Meetings;

internal sealed class MeetingDocuments : IMeetingDocuments
{
    public DocumentFile Write(MeetingDocument document, MeetingRecord record) => document switch
    {
        MeetingDocument.Invitation => new(NameOf(record, "invitation", "docx"), WordDocument.ContentType, InvitationLetter.Write(record)),
        MeetingDocument.Minutes => new(NameOf(record, "minutes", "docx"), WordDocument.ContentType, MinutesDocument.Write(record)),
        _ => new(NameOf(record, "meeting", "ics"), CalendarFile.ContentType, Calendar(record)),
    };

    private static string NameOf(MeetingRecord record, string document, string kind) => $"{document}-{record.Meeting.Number.Replace('/', '-')}.{kind}";

    private static byte[] Calendar(MeetingRecord record)
    {
        var meeting = record.Meeting;
        return CalendarFile.Write(meeting.Title,
        [
            new CalendarEntry(
                $"meeting-{meeting.Id}@localplan", meeting.Version, record.UpdatedAt, meeting.Date, meeting.StartsAt, meeting.EndsAt,
                $"{meeting.Title} ครั้งที่ {meeting.Number}", string.Join('\n', meeting.Agenda.Select((a, i) => $"{i + 1}. {a.Title}")),
                meeting.Place, meeting.Status == MeetingStatus.Cancelled),
        ]);
    }
}
