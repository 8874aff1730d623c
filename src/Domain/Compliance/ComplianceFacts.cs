using LocalPlan.Domain.Organizations;

namespace LocalPlan.Domain.Compliance;

/// <summary>What is around the projects of a plan, gathered once for all of them.</summary>
public sealed record ComplianceFacts
{
    public static readonly ComplianceFacts None = new();

    public OrganizationKind Kind { get; init; } = OrganizationKind.Sao;

    /// <summary>The powers in force today for this kind of organization.</summary>
    public IReadOnlySet<Guid> OwnAuthority { get; init; } = new HashSet<Guid>();

    /// <summary>Registration codes of the places that projects name.</summary>
    public IReadOnlyDictionary<Guid, string> PlaceCodes { get; init; } = new Dictionary<Guid, string>();

    public ServiceArea Area { get; init; } = new([]);

    /// <summary>The plan classes that carry out each tactic.</summary>
    public IReadOnlyDictionary<Guid, IReadOnlySet<Guid>> ClassesOfTactic { get; init; } = new Dictionary<Guid, IReadOnlySet<Guid>>();

    /// <summary>The share of own income, in percent, that subsidies should not exceed.</summary>
    public decimal SubsidyPercent { get; init; }
}

/// <summary>
/// The area of an organization as codes: its subdistricts, wholly or partly served, or the whole province. A place lies in it when
/// one is part of the other: a district holds the subdistricts, and a village lies in one.
/// </summary>
public sealed class ServiceArea(IReadOnlyList<string> codes)
{
    public bool Covers(string place) => codes.Any(c => place.StartsWith(c, StringComparison.Ordinal) || c.StartsWith(place, StringComparison.Ordinal));
}
