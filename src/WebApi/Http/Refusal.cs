using LocalPlan.Domain.Common;
using LocalPlan.WebApi.Localization;
using Microsoft.AspNetCore.Mvc;

namespace LocalPlan.WebApi.Http;

/// <summary>An expected failure as application/problem+json, in Thai and English.</summary>
public sealed class Refusal(Error error) : IResult
{
    public Task ExecuteAsync(HttpContext httpContext)
    {
        var problem = Problem.Of(error, httpContext.RequestServices.GetRequiredService<Messages>(), Languages.Of(httpContext));
        httpContext.Response.StatusCode = problem.Status!.Value;
        return httpContext.Response.WriteAsJsonAsync(problem, options: null, "application/problem+json", httpContext.RequestAborted);
    }
}

internal static class Problem
{
    public static ProblemDetails Of(Error error, Messages messages, string language)
    {
        var problem = new ProblemDetails
        {
            Status = StatusOf(error.Kind),
            Type = $"urn:localplan:problem:{error.Code}",
            Title = messages.Text(error, language),
        };
        problem.Extensions["code"] = error.Code;
        problem.Extensions["messages"] = messages.Both(error);
        Add(problem, "clause", error.Clause);
        Add(problem, "field", error.Field);
        Add(problem, "args", error.Args);
        if (error.Details.Count > 0 || error.Field is not null)
            AddDetails(problem, error.Details.Count > 0 ? error.Details : [error], messages, language);
        return problem;
    }

    private static void AddDetails(ProblemDetails problem, IReadOnlyList<Error> details, Messages messages, string language)
    {
        problem.Extensions["errors"] = details.GroupBy(d => d.Field ?? "")
            .ToDictionary(g => g.Key, g => g.Select(d => messages.Text(d, language)).ToArray());
        problem.Extensions["details"] = details.Select(d => FieldProblem.Of(d, messages)).ToArray();
    }

    private static void Add(ProblemDetails problem, string name, object? value)
    {
        if (value is not null)
            problem.Extensions[name] = value;
    }

    private static int StatusOf(ErrorKind kind) => kind switch
    {
        ErrorKind.Invalid => StatusCodes.Status400BadRequest,
        ErrorKind.Unauthenticated => StatusCodes.Status401Unauthorized,
        ErrorKind.Forbidden => StatusCodes.Status403Forbidden,
        ErrorKind.NotFound => StatusCodes.Status404NotFound,
        ErrorKind.Conflict => StatusCodes.Status409Conflict,
        ErrorKind.Stale => StatusCodes.Status412PreconditionFailed,
        ErrorKind.TooMany => StatusCodes.Status429TooManyRequests,
        ErrorKind.PreconditionRequired => StatusCodes.Status428PreconditionRequired,
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };
}

/// <summary>One fault of an input, beside its field.</summary>
public sealed record FieldProblem
{
    public string? Field { get; init; }

    public required string Code { get; init; }

    public required BilingualText Messages { get; init; }

    public string? Clause { get; init; }

    public IReadOnlyDictionary<string, object>? Args { get; init; }

    internal static FieldProblem Of(Error error, Messages messages) => new()
    {
        Field = error.Field,
        Code = error.Code,
        Messages = messages.Both(error),
        Clause = error.Clause,
        Args = error.Args,
    };
}
