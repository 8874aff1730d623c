using LocalPlan.Application.Committees;
using LocalPlan.Application.Common.Messaging;
using LocalPlan.Application.Common.Persistence;
using LocalPlan.Application.Common.Security;
using LocalPlan.Domain.Committees;
using LocalPlan.Domain.Common;
using LocalPlan.Domain.Meetings;
using Microsoft.EntityFrameworkCore;

namespace LocalPlan.Application.Meetings;

/// <summary>V7, V8 and V10 of a meeting.</summary>
[Requires(Capability.ReadMeetings)]
public sealed record GetMeetingChecks(Guid Id) : IQuery<IReadOnlyList<RuleFinding>>;

internal sealed class GetMeetingChecksHandler(IReadDb db, AppointmentFrames frames) : IQueryHandler<GetMeetingChecks, IReadOnlyList<RuleFinding>>
{
    public async Task<Result<IReadOnlyList<RuleFinding>>> Handle(GetMeetingChecks query, CancellationToken ct)
    {
        if (await db.Set<Meeting>().Whole().SingleOrDefaultAsync(m => m.Id == query.Id, ct) is not { } meeting)
            return MeetingErrors.NotFound;
        var frame = await frames.UnderAsync(meeting.RuleSetId, meeting.Date, ct);
        return Result.Of(MeetingChecks.Check(meeting, frame.Rules, frame.Kind));
    }
}
