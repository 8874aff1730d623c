using LocalPlan.Application.Common.Messaging;
using LocalPlan.Application.Common.Persistence;
using LocalPlan.Application.Common.Security;
using LocalPlan.Domain.Common;

namespace LocalPlan.Application.Common.Behaviors;

/// <summary>
/// Lets the loser of two racing requests with one Idempotency-Key start over: it then finds the winner's answer. Whichever
/// unique key or row version told that they race, a refusal that is not one of a race comes out again.
/// </summary>
internal sealed class RaceBehavior<TRequest, TResponse>(IUnitOfWork unit, ICaller caller) : PipelineBehavior<TRequest, TResponse>
    where TRequest : ICommandBase
    where TResponse : IOutcome<TResponse>
{
    protected override async Task<TResponse> Handle(TRequest request, Func<Task<TResponse>> next, CancellationToken ct)
    {
        var response = await next();
        if (response.Error?.Kind is not (ErrorKind.Conflict or ErrorKind.Stale) || caller.IdempotencyKey is null)
            return response;
        unit.Forget();
        return await next();
    }
}
