using LocalPlan.Domain.Common;
using LocalPlan.Domain.ThaiText;

namespace LocalPlan.Domain.Organizations;

/// <summary>A local administrative organization (อปท.). Kind, names and codes are histories with dates; the current ones stand beside them for lists.</summary>
public sealed class Organization : IReferenceData, ILocked
{
    public const int MaxNameLength = 200;
    public const int MaxCodeLength = 10;

    private readonly List<OrganizationIdentity> _identities = [];
    private readonly List<OrganizationCode> _codes = [];
    private readonly List<OrganizationArea> _areas = [];

    private Organization() { }

    public Guid Id { get; private set; }

    public uint Version { get; private set; }

    public DateTimeOffset UpdatedAt { get; private set; }

    public Guid ProvinceId { get; private set; }

    public Guid DistrictId { get; private set; }

    public OrganizationKind Kind { get; private set; }

    public string Name { get; private set; } = "";

    public string ShortName { get; private set; } = "";

    public string? DlaCode { get; private set; }

    /// <summary>The search key of full and short name, for search as people type it.</summary>
    public string SearchKey { get; private set; } = "";

    public IReadOnlyList<OrganizationIdentity> Identities => _identities;

    public IReadOnlyList<OrganizationCode> Codes => _codes;

    /// <summary>The subdistricts the organization serves, whole or in part.</summary>
    public IReadOnlyList<OrganizationArea> Areas => _areas;

    public static Organization Create(
        Guid id, Guid provinceId, Guid districtId, OrganizationNames names, string? dlaCode, DateOnly from, DateTimeOffset now)
    {
        var organization = new Organization { Id = id, ProvinceId = provinceId, DistrictId = districtId };
        organization.BecomeAt(names, dlaCode, from, now);
        return organization;
    }

    /// <summary>The kind and names that were in force on a day; before the first entry, the first one.</summary>
    public OrganizationIdentity IdentityOn(DateOnly day) =>
        _identities.Where(i => i.EffectiveFrom <= day).MaxBy(i => i.EffectiveFrom) ?? _identities.MinBy(i => i.EffectiveFrom)!;

    /// <summary>The code of a register in force on a day.</summary>
    public string? CodeOn(string system, DateOnly day) =>
        _codes.Where(c => c.System == system && c.EffectiveFrom <= day).MaxBy(c => c.EffectiveFrom)?.Code;

    /// <summary>
    /// Records that the organization is of another kind or name from a day on, e.g. an SAO upgraded to a municipality. It is recorded
    /// when the day has come, so that the current name is always the latest entry.
    /// </summary>
    public Result Become(OrganizationNames names, string? dlaCode, DateOnly from, DateTimeOffset now, DateOnly today)
    {
        var latest = _identities.Max(i => i.EffectiveFrom);
        var checks = new Faults()
            .When(from <= latest, () => OrganizationErrors.ChangeBeforeLatest(latest))
            .When(from > today, () => OrganizationErrors.ChangeInFuture(today))
            .When(names.Kind != Kind && !(names.Kind.CanBeUpgraded() && Kind.CanBeUpgraded()), () => OrganizationErrors.KindIsLasting)
            .ToResult();
        if (checks.IsSuccess)
            BecomeAt(names, dlaCode, from, now);
        return checks;
    }

    public void Serve(Guid subdistrictId, bool whole) => _areas.Add(OrganizationArea.Create(Id, subdistrictId, whole));

    private void BecomeAt(OrganizationNames names, string? dlaCode, DateOnly from, DateTimeOffset now)
    {
        _identities.Add(OrganizationIdentity.Create(Id, names, from, now));
        if (dlaCode is not null && dlaCode != DlaCode)
            _codes.Add(OrganizationCode.Create(Id, dlaCode, from, now));
        (Kind, Name, ShortName, UpdatedAt) = (names.Kind, names.Name, names.ShortName, now);
        DlaCode = dlaCode ?? DlaCode;
        SearchKey = ThaiSearch.KeyOf(Name, ShortName);
    }
}
