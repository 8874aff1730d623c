using LocalPlan.Domain.Common;

namespace LocalPlan.Infrastructure.Persistence.Seed;

/// <summary>Which edition of the reference data the database holds.</summary>
public sealed class SeedState : IReferenceData
{
    public Guid Id { get; set; }

    public string Fingerprint { get; set; } = "";
}
