using AutoMapper;
using AutoMapper.QueryableExtensions;
using LocalPlan.Application.Common.Mapping;
using LocalPlan.Application.Common.Messaging;
using LocalPlan.Application.Common.Persistence;
using LocalPlan.Application.Common.Security;
using LocalPlan.Domain.Common;
using LocalPlan.Domain.Holidays;
using Microsoft.EntityFrameworkCore;

namespace LocalPlan.Application.Holidays;

/// <summary>A day that the caller's organization has set.</summary>
[Requires(Capability.ReadReference)]
public sealed record GetHoliday(Guid Id) : IQuery<HolidayDetails>;

public sealed record HolidayDetails : IVersioned
{
    public required Guid Id { get; init; }

    public required DateOnly Date { get; init; }

    public required string NameTh { get; init; }

    public string? NameEn { get; init; }

    public required bool IsDayOff { get; init; }

    public required bool ForProvince { get; init; }

    public required uint Version { get; init; }

    private sealed class Mapping : MappingProfile
    {
        public Mapping() => CreateMap<Holiday, HolidayDetails>();
    }
}

internal sealed class GetHolidayHandler(IReadDb db, ICaller caller, IConfigurationProvider mapping) : IQueryHandler<GetHoliday, HolidayDetails>
{
    public async Task<Result<HolidayDetails>> Handle(GetHoliday query, CancellationToken ct) =>
        await db.Set<Holiday>().Where(h => h.Id == query.Id && h.OrganizationId == caller.OrganizationId)
            .ProjectTo<HolidayDetails>(mapping).SingleOrDefaultAsync(ct) is { } holiday ? holiday : HolidayErrors.NotFound;
}
