using LocalPlan.Domain.Common;
using LocalPlan.Domain.Compliance;

namespace LocalPlan.Domain.Committees;

/// <summary>What one named check found.</summary>
/// <param name="Rule">The check, e.g. V1.</param>
/// <param name="Level">How it went.</param>
/// <param name="Code">The text, which says what would satisfy the rule.</param>
/// <param name="Clause">Where the rule comes from.</param>
/// <param name="Args">Values the text names.</param>
public sealed record RuleFinding(string Rule, CheckLevel Level, string Code, string? Clause, IReadOnlyDictionary<string, object>? Args = null)
{
    public static RuleFinding Of(string rule, CheckLevel level, string code, string? clause, params (string Name, object Value)[] args) =>
        new(rule, level, code, clause, args.Length == 0 ? null : args.ToDictionary(a => a.Name, a => a.Value));

    /// <summary>The finding as the reason of a refusal.</summary>
    public Error ToError(string field) => new(ErrorKind.Invalid, Code, field, Args, Clause);
}
