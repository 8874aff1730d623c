using System.Security.Claims;
using LocalPlan.Application.Common.Security;

namespace LocalPlan.WebApi.Access;

/// <summary>The caller as the session cookie names them.</summary>
internal sealed class HttpCaller(IHttpContextAccessor accessor) : ICaller
{
    public const string IdempotencyHeader = "Idempotency-Key";

    private ClaimsPrincipal? User => accessor.HttpContext?.User;

    public bool IsSignedIn => User?.Identity?.IsAuthenticated == true;

    public Guid UserId => Id(ClaimTypes.NameIdentifier);

    public Guid OrganizationId => Id(AccountClaims.Organization);

    public Guid ProvinceId => Id(AccountClaims.Province);

    public Guid? DistrictId => User?.FindFirstValue(AccountClaims.District) is { } district ? Guid.Parse(district) : null;

    public Role Role => Enum.Parse<Role>(User!.FindFirstValue(AccountClaims.Role)!);

    public bool IsJob => false;

    public string? IdempotencyKey =>
        accessor.HttpContext?.Request.Headers[IdempotencyHeader].ToString() is { Length: > 0 } key ? key : null;

    public bool May(Capability capability) => IsSignedIn && RoleCapabilities.Of(Role).Contains(capability);

    private Guid Id(string claim) => Guid.Parse(User!.FindFirstValue(claim)!);
}
