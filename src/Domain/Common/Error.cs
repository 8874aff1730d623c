namespace LocalPlan.Domain.Common;

/// <summary>What sort of refusal an error is; the edge turns it into a status once.</summary>
public enum ErrorKind { Invalid, NotFound, Conflict, Stale, PreconditionRequired, Forbidden, Unauthenticated, TooMany }

/// <summary>An expected failure as a value.</summary>
/// <param name="Kind">The sort of refusal.</param>
/// <param name="Code">Stable machine code such as <c>project.year_outside_window</c>; texts are looked up by it.</param>
/// <param name="Field">The camelCase path of the input at fault, when one is.</param>
/// <param name="Args">Values the text names, such as the years of the window.</param>
/// <param name="Clause">The clause of the regulation that asks for the rule, when one does.</param>
public sealed record Error(
    ErrorKind Kind, string Code, string? Field = null, IReadOnlyDictionary<string, object>? Args = null, string? Clause = null)
{
    /// <summary>Every fault of one input, when more than one was found.</summary>
    public IReadOnlyList<Error> Details { get; init; } = [];

    public static Error Invalid(string code, string? field = null, string? clause = null, params (string Name, object Value)[] args) =>
        new(ErrorKind.Invalid, code, field, ToArgs(args), clause);

    public static Error NotFound(string code) => new(ErrorKind.NotFound, code);

    public static Error Conflict(string code, params (string Name, object Value)[] args) =>
        new(ErrorKind.Conflict, code, Args: ToArgs(args));

    /// <summary>One error that carries all faults of an input; a single fault stays itself inside.</summary>
    public static Error All(IReadOnlyList<Error> details) =>
        new(details[0].Kind, "validation.failed") { Details = details };

    /// <summary>The same error about the same field of a nested input, e.g. row 3 of a batch.</summary>
    public Error Under(string prefix) => this with
    {
        Field = Field is null ? prefix : $"{prefix}.{Field}",
        Details = [.. Details.Select(d => d.Under(prefix))],
    };

    private static Dictionary<string, object>? ToArgs((string Name, object Value)[] args) =>
        args.Length == 0 ? null : args.ToDictionary(a => a.Name, a => a.Value);
}
