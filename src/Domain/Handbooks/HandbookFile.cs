using LocalPlan.Domain.Common;

namespace LocalPlan.Domain.Handbooks;

/// <summary>The bytes of a version, kept apart so that lists of handbooks stay light.</summary>
public sealed class HandbookFile : IProvinceShared
{
    private HandbookFile() { }

    public HandbookFile(HandbookVersion version, byte[] content) =>
        (OrganizationId, ProvinceId, HandbookId, Number, Content) = (version.OrganizationId, version.ProvinceId, version.HandbookId, version.Number, content);

    public Guid OrganizationId { get; private set; }

    public Guid ProvinceId { get; private set; }

    public Guid HandbookId { get; private set; }

    public int Number { get; private set; }

    public byte[] Content { get; private set; } = [];

    /// <summary>Other bytes for a draft.</summary>
    public void Replace(byte[] content) => Content = content;
}
