namespace LocalPlan.Domain.Organizations;

/// <summary>A code that some register gave the organization, from a day on. Never a key: an upgrade changes it.</summary>
public sealed class OrganizationCode
{
    /// <summary>The seven-digit code of the Department of Local Administration.</summary>
    public const string Dla = "dla";

    private OrganizationCode() { }

    public Guid Id { get; private set; }

    public Guid OrganizationId { get; private set; }

    public string System { get; private set; } = "";

    public string Code { get; private set; } = "";

    public DateOnly EffectiveFrom { get; private set; }

    internal static OrganizationCode Create(Guid organizationId, string code, DateOnly from, DateTimeOffset now) => new()
    {
        Id = Guid.CreateVersion7(now),
        OrganizationId = organizationId,
        System = Dla,
        Code = code,
        EffectiveFrom = from,
    };
}
