using System.Reflection;
using LocalPlan.Application.Common.Messaging;
using LocalPlan.Application.Common.Persistence;
using LocalPlan.Application.Common.Security;
using LocalPlan.Domain.Common;
using LocalPlan.Domain.Organizations;
using Microsoft.EntityFrameworkCore;

namespace LocalPlan.Application.Common.Behaviors;

internal sealed class AuthorizationBehavior<TRequest, TResponse>(ICaller caller, IReadDb db) : PipelineBehavior<TRequest, TResponse>
    where TRequest : IRequestBase
    where TResponse : IOutcome<TResponse>
{
    private static readonly bool IsOfJobs = typeof(TRequest).IsDefined(typeof(JobAttribute), inherit: false);

    private static readonly Capability? Needed = typeof(TRequest).GetCustomAttribute<RequiresAttribute>()?.Capability;

    protected override async Task<TResponse> Handle(TRequest request, Func<Task<TResponse>> next, CancellationToken ct)
    {
        if (IsOfJobs)
            return caller.IsJob ? await next() : TResponse.Fail(AccessErrors.JobsOnly);
        if (Needed is not { } capability)
            return await next();
        if (!caller.IsSignedIn)
            return TResponse.Fail(AccessErrors.SignInRequired);
        return caller.May(capability) ? await next() : TResponse.Fail(AccessErrors.CapabilityMissing(capability, await OfficesAsync(capability, ct)));
    }

    /// <summary>Whom to turn to in the caller's organization.</summary>
    private async Task<IReadOnlyList<Role>> OfficesAsync(Capability capability, CancellationToken ct) => RoleCapabilities.With(
        capability, await db.Set<Organization>().Where(o => o.Id == caller.OrganizationId).Select(o => o.Kind).SingleAsync(ct));
}
