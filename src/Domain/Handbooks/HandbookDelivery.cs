using LocalPlan.Domain.Common;

namespace LocalPlan.Domain.Handbooks;

public enum HandbookRecipientKind
{
    /// <summary>คณะกรรมการประสานแผนพัฒนาท้องถิ่นระดับอำเภอ</summary>
    District = 1,

    /// <summary>องค์กรปกครองส่วนท้องถิ่น</summary>
    Organization = 2,
}

/// <summary>Whom a version is delivered to.</summary>
/// <param name="DistrictId">The district, or the one that the organization lies in.</param>
/// <param name="OrganizationId">Null for the district itself.</param>
/// <param name="Name">As it is called on the day of publication.</param>
public sealed record HandbookRecipient(Guid DistrictId, Guid? OrganizationId, string Name);

/// <summary>A published version on its way to one district or organization, as they were on the day of publication.</summary>
public sealed class HandbookDelivery : IProvinceShared, IIdentified
{
    public const int MaxNameLength = 200;

    private HandbookDelivery() { }

    public Guid OrganizationId { get; private set; }

    public Guid Id { get; private set; }

    public Guid ProvinceId { get; private set; }

    public Guid HandbookId { get; private set; }

    public int Number { get; private set; }

    /// <summary>By districts, each before its organizations.</summary>
    public int Order { get; private set; }

    public HandbookRecipientKind Kind { get; private set; }

    public Guid DistrictId { get; private set; }

    /// <summary>The organization that receives it; null for a district.</summary>
    public Guid? RecipientId { get; private set; }

    public string Name { get; private set; } = "";

    internal static HandbookDelivery Create(HandbookVersion version, int order, HandbookRecipient recipient, DateTimeOffset now) => new()
    {
        OrganizationId = version.OrganizationId,
        Id = Guid.CreateVersion7(now),
        ProvinceId = version.ProvinceId,
        HandbookId = version.HandbookId,
        Number = version.Number,
        Order = order,
        Kind = recipient.OrganizationId is null ? HandbookRecipientKind.District : HandbookRecipientKind.Organization,
        DistrictId = recipient.DistrictId,
        RecipientId = recipient.OrganizationId,
        Name = recipient.Name,
    };
}
