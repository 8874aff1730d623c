using LocalPlan.Application.CoordinationItems;
using LocalPlan.Domain.Committees;
using LocalPlan.Domain.CoordinationRounds;
using LocalPlan.Domain.Meetings;
using LocalPlan.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;

namespace LocalPlan.Infrastructure.CoordinationItems;

/// <summary>
/// Reads past the organization filter: the PAO keeps the coordination committees and their minutes, on which organizations of the whole
/// province act. Only decisions about a round that the caller may read are found; nothing else is read here.
/// </summary>
internal sealed class RoundResolutions(LocalPlanDbContext db) : IRoundResolutions
{
    private static readonly string[] Filters = [LocalPlanDbContext.OrganizationFilter];

    public async Task<IReadOnlyList<RoundResolution>> OfAsync(CoordinationRound round, CancellationToken ct) => await (
        from meeting in db.Set<Meeting>().AsNoTracking().IgnoreQueryFilters(Filters)
        where meeting.OrganizationId == round.OrganizationId && meeting.Status == MeetingStatus.Closed
        join committee in db.Set<Committee>().IgnoreQueryFilters(Filters)
            on new { meeting.OrganizationId, Id = meeting.CommitteeId } equals new { committee.OrganizationId, Id = (Guid?)committee.Id }
        where committee.ParentId == null
        from resolution in meeting.Resolutions
        where resolution.SubjectKind == SubjectKind.Round && resolution.SubjectId == round.Id && resolution.Outcome != ResolutionOutcome.Noted
        orderby meeting.Date, resolution.Id
        select new RoundResolution(
            resolution.Id, meeting.Id, committee.Kind, committee.DistrictId, meeting.Number, meeting.Date, resolution.Outcome, resolution.Text,
            resolution.Present, resolution.Members, resolution.QuorumNeeded)).ToListAsync(ct);
}
