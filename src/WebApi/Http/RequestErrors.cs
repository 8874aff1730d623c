using System.Text.Json;
using System.Text.RegularExpressions;
using LocalPlan.Domain.Common;

namespace LocalPlan.WebApi.Http;

/// <summary>Requests that cannot be read at all.</summary>
internal static partial class RequestErrors
{
    public static readonly Error NoSuchAddress = Error.NotFound("request.no_such_address");

    public static readonly Error TooLarge = Error.Invalid("request.too_large");

    public static readonly Error Unreadable = Error.Invalid("request.unreadable");

    /// <summary>Points at the JSON path when the body is JSON of the wrong shape.</summary>
    public static Error Of(BadHttpRequestException exception)
    {
        if (exception.StatusCode == StatusCodes.Status413PayloadTooLarge)
            return TooLarge;
        if (exception.InnerException is not JsonException json)
            return Unreadable;
        var path = json.Path?.TrimStart('$', '.') ?? "";
        return UnknownProperty().Match(json.Message) is { Success: true } unknown ? Unknown(path, unknown.Groups["name"].Value)
            : path.Length > 0 ? Error.Invalid("request.wrong_type", path)
            : Unreadable;
    }

    /// <summary>A misspelt field that is left out without a word would look as if it had been saved.</summary>
    private static Error Unknown(string path, string name) => Error.Invalid(
        "request.unknown_property", path == name || path.EndsWith($".{name}", StringComparison.Ordinal) ? path : $"{path}.{name}".TrimStart('.'), null, ("name", name));

    /// <summary>System.Text.Json tells the name in its message only.</summary>
    [GeneratedRegex("^The JSON property '(?<name>.*?)' could not be mapped")]
    private static partial Regex UnknownProperty();
}
