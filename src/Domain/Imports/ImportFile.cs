using LocalPlan.Domain.Common;

namespace LocalPlan.Domain.Imports;

/// <summary>The bytes of an import, kept apart so that lists of imports stay light.</summary>
public sealed class ImportFile : IOrganizationScoped
{
    private ImportFile() { }

    public ImportFile(Guid organizationId, Guid importId, byte[] content) =>
        (OrganizationId, ImportId, Content) = (organizationId, importId, content);

    public Guid OrganizationId { get; private set; }

    public Guid ImportId { get; private set; }

    public byte[] Content { get; private set; } = [];
}
