using LocalPlan.Application.Common.Messaging;
using LocalPlan.Application.Common.Security;
using LocalPlan.Domain.Common;
using Microsoft.Extensions.Logging;

namespace LocalPlan.Application.Common.Behaviors;

/// <summary>Names the request and the refusal, never their contents: names of people must not reach the log.</summary>
internal sealed class LoggingBehavior<TRequest, TResponse>(ILogger<TRequest> logger, ICaller caller)
    : PipelineBehavior<TRequest, TResponse>
    where TRequest : IRequestBase
    where TResponse : IOutcome<TResponse>
{
    protected override async Task<TResponse> Handle(TRequest request, Func<Task<TResponse>> next, CancellationToken ct)
    {
        var response = await next();
        if (response.Error is { } error && logger.IsEnabled(LogLevel.Information))
            logger.LogInformation("{Request} refused with {Code} for user {UserId}", typeof(TRequest).Name, error.Code,
                caller.IsSignedIn ? caller.UserId : Guid.Empty);
        return response;
    }
}
