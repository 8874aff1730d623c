using LocalPlan.Application.Common.Security;
using LocalPlan.Infrastructure.Imports;
using LocalPlan.Infrastructure.RoundDocuments;

namespace LocalPlan.Infrastructure.Access;

/// <summary>The caller of a job's scope; empty in the scope of a request.</summary>
public sealed class JobContext
{
    public ICaller? Caller { get; set; }
}

/// <summary>A job acts for the person who started it, with no more than that person may do.</summary>
internal sealed class JobCaller : ICaller
{
    public bool IsSignedIn => true;

    public required Guid UserId { get; init; }

    public required Guid OrganizationId { get; init; }

    public required Guid ProvinceId { get; init; }

    public Guid? DistrictId => null;

    public required Role Role { get; init; }

    public bool IsJob => true;

    public string? IdempotencyKey => null;

    public bool May(Capability capability) => RoleCapabilities.Of(Role).Contains(capability);

    public static JobCaller Of(ImportJob job) =>
        new() { UserId = job.UserId, OrganizationId = job.OrganizationId, ProvinceId = job.ProvinceId, Role = job.Role };

    public static JobCaller Of(RoundBundleJob job) =>
        new() { UserId = job.UserId, OrganizationId = job.OrganizationId, ProvinceId = job.ProvinceId, Role = job.Role };
}
