using LocalPlan.Application.Common.Messaging;
using LocalPlan.Application.Common.Persistence;
using LocalPlan.Domain.Common;

namespace LocalPlan.Application.Common.Behaviors;

/// <summary>Lets the loser of two racing requests with one Idempotency-Key start over: it then finds the winner's answer.</summary>
internal sealed class RaceBehavior<TRequest, TResponse>(IUnitOfWork unit) : PipelineBehavior<TRequest, TResponse>
    where TRequest : ICommandBase
    where TResponse : IOutcome<TResponse>
{
    protected override async Task<TResponse> Handle(TRequest request, Func<Task<TResponse>> next, CancellationToken ct)
    {
        var response = await next();
        if (response.Error?.Code != IdempotencyErrors.Raced.Code)
            return response;
        unit.Forget();
        return await next();
    }
}
