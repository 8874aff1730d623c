namespace LocalPlan.Domain.Organizations;

/// <summary>What an organization is and is called, from a day on. An upgrade from อบต. to เทศบาลตำบล adds a row; old documents keep the old one.</summary>
public sealed class OrganizationIdentity
{
    private OrganizationIdentity() { }

    public Guid Id { get; private set; }

    public Guid OrganizationId { get; private set; }

    public OrganizationKind Kind { get; private set; }

    public string Name { get; private set; } = "";

    public string ShortName { get; private set; } = "";

    public string? NameEn { get; private set; }

    public DateOnly EffectiveFrom { get; private set; }

    internal static OrganizationIdentity Create(Guid organizationId, OrganizationNames names, DateOnly from, DateTimeOffset now) => new()
    {
        Id = Guid.CreateVersion7(now),
        OrganizationId = organizationId,
        Kind = names.Kind,
        Name = names.Name,
        ShortName = names.ShortName,
        NameEn = names.NameEn,
        EffectiveFrom = from,
    };
}

/// <summary>The kind and the names that go with it.</summary>
public sealed record OrganizationNames(OrganizationKind Kind, string Name, string ShortName, string? NameEn);
