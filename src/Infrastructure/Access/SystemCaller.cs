using LocalPlan.Application.Common.Security;

namespace LocalPlan.Infrastructure.Access;

/// <summary>The system doing its own work for one organization: it may run jobs and nothing that a person may.</summary>
internal sealed class SystemCaller(Guid organizationId, Guid provinceId) : ICaller
{
    public bool IsSignedIn => true;

    /// <summary>Nobody.</summary>
    public Guid UserId => Guid.Empty;

    public Guid OrganizationId => organizationId;

    public Guid ProvinceId => provinceId;

    public Guid? DistrictId => null;

    public Role Role => throw new InvalidOperationException("The system holds no office.");

    public string? IdempotencyKey => null;

    public bool IsJob => true;

    public bool May(Capability capability) => false;
}
