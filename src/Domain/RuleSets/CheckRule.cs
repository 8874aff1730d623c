using LocalPlan.Domain.Compliance;
using LocalPlan.Domain.Forms;
using LocalPlan.Domain.Organizations;

namespace LocalPlan.Domain.RuleSets;

/// <summary>That a check is in force, how strict it is and where it comes from. Of several that fit, the first one holds.</summary>
/// <param name="Check">The id of the check.</param>
/// <param name="Level">What a breach means.</param>
/// <param name="Clause">Where it comes from.</param>
/// <param name="Confidence">How sure this is.</param>
/// <param name="Forms">The accounts it holds for; null means all.</param>
/// <param name="Kinds">The kinds of organization it holds for; null means all.</param>
/// <param name="Words">Words that raise the question, where the check looks for some.</param>
/// <param name="Answers">Words that answer it.</param>
/// <param name="Threshold">The number it compares with, where it does.</param>
public sealed record CheckRule(
    string Check, CheckLevel Level, string Clause, Confidence Confidence, IReadOnlyList<FormKind>? Forms = null,
    IReadOnlyList<OrganizationKind>? Kinds = null, IReadOnlyList<string>? Words = null, IReadOnlyList<string>? Answers = null,
    decimal? Threshold = null)
{
    /// <summary>What a breach means in the end: a rule that nobody confirmed may warn and never blocks.</summary>
    public CheckLevel LevelInForce() => Confidence == Confidence.Low ? CheckLevel.Warn : Level;

    internal bool Asks(string? text) => text is not null && Words?.Any(w => text.Contains(w, StringComparison.Ordinal)) == true;

    internal bool IsAnsweredBy(string? text) => text is not null && Answers?.Any(w => text.Contains(w, StringComparison.Ordinal)) == true;
}

/// <summary>The check rules of a rule set that hold for one kind of organization.</summary>
public sealed class CheckRules(OrganizationKind kind, IReadOnlyList<CheckRule> rules)
{
    private readonly ILookup<string, CheckRule> _byCheck =
        rules.Where(r => r.Kinds is null || r.Kinds.Contains(kind)).ToLookup(r => r.Check, StringComparer.Ordinal);

    public OrganizationKind Kind { get; } = kind;

    /// <summary>The rule of a check for an account, or null when it is not in force there.</summary>
    public CheckRule? Find(string check, FormKind form) => _byCheck[check].FirstOrDefault(r => r.Forms is null || r.Forms.Contains(form));

    /// <summary>The rule of a check on the plan as a whole.</summary>
    public CheckRule? Find(string check) => _byCheck[check].FirstOrDefault();
}
