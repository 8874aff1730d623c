namespace LocalPlan.Domain.Organizations;

/// <summary>A subdistrict that an organization serves; one subdistrict may be shared by a municipality and an SAO.</summary>
public sealed class OrganizationArea
{
    private OrganizationArea() { }

    public Guid OrganizationId { get; private set; }

    public Guid SubdistrictId { get; private set; }

    /// <summary>True when no other organization of the lower tier serves a part of it.</summary>
    public bool Whole { get; private set; }

    internal static OrganizationArea Create(Guid organizationId, Guid subdistrictId, bool whole) =>
        new() { OrganizationId = organizationId, SubdistrictId = subdistrictId, Whole = whole };
}
