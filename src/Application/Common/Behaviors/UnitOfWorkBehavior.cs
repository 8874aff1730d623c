using LocalPlan.Application.Common.Messaging;
using LocalPlan.Application.Common.Persistence;
using LocalPlan.Domain.Common;

namespace LocalPlan.Application.Common.Behaviors;

/// <summary>Saves once, after a command succeeded; a refused command leaves nothing behind.</summary>
internal sealed class UnitOfWorkBehavior<TRequest, TResponse>(IUnitOfWork unit) : PipelineBehavior<TRequest, TResponse>
    where TRequest : ICommandBase
    where TResponse : IOutcome<TResponse>
{
    protected override async Task<TResponse> Handle(TRequest request, Func<Task<TResponse>> next, CancellationToken ct)
    {
        var response = await next();
        if (response.Error is null && await unit.SaveAsync(ct) is { } error)
            response = TResponse.Fail(error);
        if (response.Error is not null)
            await unit.ReleaseAsync();
        return response;
    }
}
