using System.Globalization;
using FluentValidation;
using FluentValidation.Results;
using LocalPlan.Application.Common.Messaging;
using LocalPlan.Domain.Common;

namespace LocalPlan.Application.Common.Behaviors;

/// <summary>Checks the shape of a request; the codes of FluentValidation become codes of ours.</summary>
internal sealed class ValidationBehavior<TRequest, TResponse>(IEnumerable<IValidator<TRequest>> validators)
    : PipelineBehavior<TRequest, TResponse>
    where TRequest : IRequestBase
    where TResponse : IOutcome<TResponse>
{
    protected override async Task<TResponse> Handle(TRequest request, Func<Task<TResponse>> next, CancellationToken ct)
    {
        if (TypedYears.In(request).ToList() is { Count: > 0 } days)
            return TResponse.Fail(Error.All(days));
        var failures = new List<ValidationFailure>();
        foreach (var validator in validators)
            failures.AddRange((await validator.ValidateAsync(request, ct)).Errors);
        return failures.Count == 0 ? await next() : TResponse.Fail(Error.All([.. failures.Select(ToError)]));
    }

    private static Error ToError(ValidationFailure failure) => Error.Invalid(
        Codes.GetValueOrDefault(failure.ErrorCode, failure.ErrorCode), CamelCase(failure.PropertyName)) with
    { Args = ArgsOf(failure) };

    private static Dictionary<string, object> ArgsOf(ValidationFailure failure) => failure.FormattedMessagePlaceholderValues
        .Where(p => p.Value is not null && Names.ContainsKey(p.Key))
        .ToDictionary(p => Names[p.Key], p => p.Value);

    private static string CamelCase(string path) => string.Join('.', path.Split('.').Select(
        p => p.Length == 0 ? p : p[..1].ToLower(CultureInfo.InvariantCulture) + p[1..]));

    private static readonly Dictionary<string, string> Codes = new(StringComparer.Ordinal)
    {
        ["NotEmptyValidator"] = "validation.required",
        ["NotNullValidator"] = "validation.required",
        ["MaximumLengthValidator"] = "validation.too_long",
        ["InclusiveBetweenValidator"] = "validation.out_of_range",
        ["GreaterThanOrEqualValidator"] = "validation.too_small",
        ["LessThanOrEqualValidator"] = "validation.too_large",
        ["EnumValidator"] = "validation.unknown_value",
    };

    private static readonly Dictionary<string, string> Names = new(StringComparer.Ordinal)
    {
        ["MaxLength"] = "max",
        ["From"] = "from",
        ["To"] = "to",
        ["ComparisonValue"] = "limit",
        ["TotalLength"] = "length",
    };
}
