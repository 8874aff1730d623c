using LocalPlan.Application.Common.Persistence;
using LocalPlan.Domain.Organizations;

namespace LocalPlan.Application.Organizations;

public sealed record OrganizationDetails : IOfTheMoment
{
    public required Guid Id { get; init; }

    public required OrganizationKind Kind { get; init; }

    public required string Name { get; init; }

    public required string ShortName { get; init; }

    public string? NameEn { get; init; }

    public string? DlaCode { get; init; }

    public required Guid DistrictId { get; init; }

    public required Guid ProvinceId { get; init; }

    public required IReadOnlyList<IdentityEntry> Identities { get; init; }

    public required IReadOnlyList<CodeEntry> Codes { get; init; }

    public required IReadOnlyList<ServedSubdistrict> Subdistricts { get; init; }

    public required uint Version { get; init; }
}

public sealed record IdentityEntry(OrganizationKind Kind, string Name, string ShortName, DateOnly EffectiveFrom);

public sealed record CodeEntry(string System, string Code, DateOnly EffectiveFrom);

/// <param name="Id">The subdistrict.</param>
/// <param name="Name">Its name.</param>
/// <param name="Whole">True when no other organization of the lower tier serves a part of it.</param>
public sealed record ServedSubdistrict(Guid Id, string Name, bool Whole);
