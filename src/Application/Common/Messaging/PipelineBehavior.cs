using MediatR;

namespace LocalPlan.Application.Common.Messaging;

/// <summary>Hides the parameter order of MediatR 5, which later versions turned round.</summary>
public abstract class PipelineBehavior<TRequest, TResponse> : IPipelineBehavior<TRequest, TResponse>
{
    Task<TResponse> IPipelineBehavior<TRequest, TResponse>.Handle(
        TRequest request, CancellationToken cancellationToken, RequestHandlerDelegate<TResponse> next) =>
        Handle(request, () => next(), cancellationToken);

    protected abstract Task<TResponse> Handle(TRequest request, Func<Task<TResponse>> next, CancellationToken ct);
}
