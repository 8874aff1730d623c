using LocalPlan.Domain.Common;
using LocalPlan.WebApi.Localization;
using Microsoft.AspNetCore.Diagnostics;

namespace LocalPlan.WebApi.Http;

/// <summary>Bugs answer 500 with a trace id and nothing else, and stand in the log by it; an unreadable body is the caller's fault and says so.</summary>
internal sealed class ExceptionHandler(Messages messages, ILogger<ExceptionHandler> logger) : IExceptionHandler
{
    private static readonly Error Unexpected = new(ErrorKind.Conflict, "unexpected");

    public async ValueTask<bool> TryHandleAsync(HttpContext httpContext, Exception exception, CancellationToken cancellationToken)
    {
        if (exception is OperationCanceledException && httpContext.RequestAborted.IsCancellationRequested)
            return true;
        if (exception is BadHttpRequestException bad)
        {
            await new Refusal(RequestErrors.Of(bad)).ExecuteAsync(httpContext);
            return true;
        }
        logger.LogError(exception, "Unexpected failure, trace {TraceId}", httpContext.TraceIdentifier);
        var problem = Problem.Of(Unexpected, messages, Languages.Of(httpContext));
        problem.Status = StatusCodes.Status500InternalServerError;
        problem.Extensions["traceId"] = httpContext.TraceIdentifier;
        httpContext.Response.StatusCode = StatusCodes.Status500InternalServerError;
        await httpContext.Response.WriteAsJsonAsync(problem, options: null, "application/problem+json", cancellationToken);
        return true;
    }
}
