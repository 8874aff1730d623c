using LocalPlan.Application.Common.Messaging;
using LocalPlan.Application.Common.Persistence;
using LocalPlan.Application.Common.Security;
using LocalPlan.Domain.Common;
using LocalPlan.Domain.Meetings;
using Microsoft.EntityFrameworkCore;

namespace LocalPlan.Application.Meetings;

/// <summary>One meeting with everything that a person in the room needs.</summary>
[Requires(Capability.ReadMeetings)]
public sealed record GetMeeting(Guid Id) : IQuery<MeetingDetails>;

internal sealed class GetMeetingHandler(IReadDb db, MeetingReader reader) : IQueryHandler<GetMeeting, MeetingDetails>
{
    public async Task<Result<MeetingDetails>> Handle(GetMeeting query, CancellationToken ct) =>
        await db.Set<Meeting>().Whole().SingleOrDefaultAsync(m => m.Id == query.Id, ct) is { } meeting
            ? await reader.DetailsAsync(meeting, ct)
            : MeetingErrors.NotFound;
}
