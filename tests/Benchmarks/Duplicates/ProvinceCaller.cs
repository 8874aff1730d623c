using LocalPlan.Application.Common.Security;

namespace LocalPlan.Benchmarks.Duplicates;

/// <summary>Somebody of an organization in a province.</summary>
internal sealed class ProvinceCaller(Guid organizationId, Guid provinceId) : ICaller
{
    public bool IsSignedIn => true;

    public Guid UserId => organizationId;

    public Guid OrganizationId => organizationId;

    public Guid ProvinceId => provinceId;

    public Guid? DistrictId => null;

    public Role Role => Role.Planner;

    public bool IsJob => false;

    public string? IdempotencyKey => null;

    public bool May(Capability capability) => true;
}
