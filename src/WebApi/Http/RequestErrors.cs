using System.Text.Json;
using LocalPlan.Domain.Common;

namespace LocalPlan.WebApi.Http;

/// <summary>Requests that cannot be read at all.</summary>
internal static class RequestErrors
{
    public static readonly Error NoSuchAddress = Error.NotFound("request.no_such_address");

    public static readonly Error TooLarge = Error.Invalid("request.too_large");

    public static readonly Error Unreadable = Error.Invalid("request.unreadable");

    /// <summary>Points at the JSON path when the body is JSON of the wrong shape.</summary>
    public static Error Of(BadHttpRequestException exception)
    {
        if (exception.StatusCode == StatusCodes.Status413PayloadTooLarge)
            return TooLarge;
        return exception.InnerException is JsonException { Path: { Length: > 1 } path }
            ? Error.Invalid("request.wrong_type", path.TrimStart('$', '.'))
            : Unreadable;
    }
}
