using LocalPlan.Application.Common.Documents;
using LocalPlan.Application.Common.Messaging;
using LocalPlan.Application.Common.Persistence;
using LocalPlan.Application.Common.Security;
using LocalPlan.Application.Forms;
using LocalPlan.Domain.Common;
using LocalPlan.Domain.Meetings;
using LocalPlan.Domain.Organizations;
using Microsoft.EntityFrameworkCore;

namespace LocalPlan.Application.Meetings;

/// <summary>A document of a meeting.</summary>
[Requires(Capability.ReadMeetings)]
public sealed record ExportMeeting(Guid Id, MeetingDocument Document, DigitStyle Digits) : IQuery<DocumentFile>;

internal sealed class ExportMeetingHandler(IReadDb db, MeetingReader reader, IMeetingDocuments documents, ICaller caller)
    : IQueryHandler<ExportMeeting, DocumentFile>
{
    public async Task<Result<DocumentFile>> Handle(ExportMeeting query, CancellationToken ct)
    {
        if (await db.Set<Meeting>().Whole().SingleOrDefaultAsync(m => m.Id == query.Id, ct) is not { } meeting)
            return MeetingErrors.NotFound;
        var organization = await db.Set<Organization>().Include(o => o.Identities).SingleAsync(o => o.Id == caller.OrganizationId, ct);
        var record = new MeetingRecord(
            await reader.DetailsAsync(meeting, ct), organization.IdentityOn(meeting.Date).Name, meeting.UpdatedAt, query.Digits);
        return documents.Write(query.Document, record);
    }
}
