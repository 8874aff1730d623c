using LocalPlan.Application.Common.Documents;
using LocalPlan.Application.Forms;

namespace LocalPlan.Application.Meetings;

/// <summary>What can be taken out of a meeting as a file.</summary>
public enum MeetingDocument
{
    /// <summary>The letter that invites, as DOCX.</summary>
    Invitation = 1,

    /// <summary>The minutes, as DOCX.</summary>
    Minutes = 2,

    /// <summary>The meeting for a calendar, as iCalendar.</summary>
    Calendar = 3,
}

/// <summary>What a document of a meeting is made of. The name of the organization is the one it had on the day of the meeting.</summary>
public sealed record MeetingRecord(MeetingDetails Meeting, string Organization, DateTimeOffset UpdatedAt, DigitStyle Digits);

/// <summary>Writes documents of meetings. The same record gives the same bytes.</summary>
public interface IMeetingDocuments
{
    DocumentFile Write(MeetingDocument document, MeetingRecord record);
}
