using System.Reflection;
using LocalPlan.Application.Common.Messaging;
using LocalPlan.Application.Common.Security;
using LocalPlan.Domain.Common;

namespace LocalPlan.Application.Common.Behaviors;

internal sealed class AuthorizationBehavior<TRequest, TResponse>(ICaller caller) : PipelineBehavior<TRequest, TResponse>
    where TRequest : IRequestBase
    where TResponse : IOutcome<TResponse>
{
    private static readonly bool IsOfJobs = typeof(TRequest).IsDefined(typeof(JobAttribute), inherit: false);

    private static readonly Capability? Needed = typeof(TRequest).GetCustomAttribute<RequiresAttribute>()?.Capability;

    protected override Task<TResponse> Handle(TRequest request, Func<Task<TResponse>> next, CancellationToken ct)
    {
        if (IsOfJobs)
            return caller.IsJob ? next() : Task.FromResult(TResponse.Fail(AccessErrors.JobsOnly));
        if (Needed is not { } capability)
            return next();
        if (!caller.IsSignedIn)
            return Task.FromResult(TResponse.Fail(AccessErrors.SignInRequired));
        return caller.May(capability) ? next() : Task.FromResult(TResponse.Fail(AccessErrors.CapabilityMissing(capability)));
    }
}
