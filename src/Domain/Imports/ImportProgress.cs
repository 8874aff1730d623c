using LocalPlan.Domain.Common;

namespace LocalPlan.Domain.Imports;

/// <summary>How far a running job is, kept apart so that telling it neither waits for nor disturbs the job's transaction.</summary>
public sealed class ImportProgress : IOrganizationScoped
{
    private ImportProgress() { }

    public Guid OrganizationId { get; private set; }

    public Guid ImportId { get; private set; }

    /// <summary>0 to 100.</summary>
    public int Percent { get; private set; }
}
