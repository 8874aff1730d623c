using LocalPlan.Domain.Common;
using LocalPlan.Domain.Projects;
using LocalPlan.Domain.RuleSets;

namespace LocalPlan.Domain.Compliance;

public enum CheckLevel
{
    Pass = 1,

    /// <summary>Worth a look; blocks nothing.</summary>
    Warn = 2,

    /// <summary>To be cured, or waived by an officer with a reason, before the plan is sent on.</summary>
    Fail = 3,
}

/// <summary>What a check has to know.</summary>
public enum CheckScope
{
    /// <summary>The project alone; its breaches are kept with it and shown beside its cells.</summary>
    Own = 1,

    /// <summary>The project and what is around it: catalogue, area, tactics. Looked up when asked.</summary>
    Surroundings = 2,

    /// <summary>The plan as a whole.</summary>
    Plan = 3,
}

/// <summary>A named check. Whether it is in force, and how strict, is a matter of the rule set.</summary>
/// <param name="Id">Stable id; the text of a breach is looked up by it.</param>
/// <param name="Asks">Code of the text that says what satisfies it.</param>
/// <param name="Scope">What it has to know.</param>
/// <param name="Fields">The camelCase fields it looks at; the first is where a breach is shown.</param>
public abstract record Check(string Id, string Asks, CheckScope Scope, IReadOnlyList<string> Fields)
{
    public string Field => Fields[0];
}

/// <summary>A check on one project, which finds a breach or null.</summary>
public sealed record ProjectCheck(string Id, string Asks, CheckScope Scope, IReadOnlyList<string> Fields, Func<CheckSubject, Breach?> Look)
    : Check(Id, Asks, Scope, Fields);

/// <summary>A check on the plan as a whole, which finds a breach or null.</summary>
public sealed record PlanCheck(string Id, string Asks, IReadOnlyList<string> Fields, Func<PlanSubject, Breach?> Look)
    : Check(Id, Asks, CheckScope.Plan, Fields);

/// <summary>A project under a rule, with the facts around it and what would be refused on saving.</summary>
public sealed record CheckSubject(ProjectDraft Draft, CheckRule Rule, ComplianceFacts Facts, IReadOnlyList<Error> Faults);

/// <summary>What the checks on a plan look at.</summary>
public sealed record PlanSubject(string? Vision, int Projects, IReadOnlyList<int> StrategiesWithoutGoal);

/// <summary>That a check is not satisfied.</summary>
/// <param name="Args">Values that the text names.</param>
/// <param name="Reason">The reason code of screening that it suggests, e.g. SINGLE_LAO_CAN_DO.</param>
public sealed record Breach(IReadOnlyDictionary<string, object>? Args = null, string? Reason = null)
{
    public static readonly Breach Plain = new();

    public static Breach? When(bool broken) => broken ? Plain : null;

    public static Breach With(params (string Name, object Value)[] args) => new(args.ToDictionary(a => a.Name, a => a.Value));
}

/// <summary>What a check said, under which rule.</summary>
public sealed record CheckResult(Check Check, CheckRule Rule, CheckLevel Level, Breach? Breach);
