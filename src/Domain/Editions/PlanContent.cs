using System.Globalization;
using System.Security.Cryptography;
using LocalPlan.Domain.Kpis;

namespace LocalPlan.Domain.Editions;

/// <summary>What a plan says at one time: the whole book, as it is decided on, announced and hashed.</summary>
public sealed record PlanContent
{
    public required PlanHead Head { get; init; }

    /// <summary>In the order of the book.</summary>
    public required IReadOnlyList<ProjectContent> Projects { get; init; }

    /// <summary>SHA-256 of the canonical JSON, in lower-case hexadecimal: the same book gives the same hash on every machine.</summary>
    public string Hash => Convert.ToHexStringLower(SHA256.HashData(CanonicalJson.Of(this)));

    public ProjectContent? Find(Guid projectId) => Projects.FirstOrDefault(p => p.Id == projectId);

    public static PlanContent Of(PlanHead head, IEnumerable<ProjectContent> projects) =>
        new() { Head = head, Projects = [.. projects.OrderBy(p => p.Position).ThenBy(p => p.Id)] };
}

/// <summary>The parts of a book that are not projects.</summary>
public sealed record PlanHead
{
    public required Guid PlanId { get; init; }

    public required string Title { get; init; }

    public required int FirstYear { get; init; }

    public string? Vision { get; init; }

    public required IReadOnlyList<StrategyContent> Strategies { get; init; }

    internal IEnumerable<(string Name, string? Text)> Fields() =>
    [
        ("planId", PlanId.ToString()), ("title", Title), ("firstYear", FirstYear.ToString(CultureInfo.InvariantCulture)), ("vision", Vision),
        .. Strategies.SelectMany((s, i) => s.Fields($"strategies.{i.ToString(CultureInfo.InvariantCulture)}")),
    ];
}

/// <summary>A strategy with its goals, their indicators and its tactics as the book prints them.</summary>
public sealed record StrategyContent(int Number, string Name, IReadOnlyList<string> Goals, IReadOnlyList<TacticContent> Tactics)
{
    /// <summary>The indicators of the goals, goal by goal.</summary>
    public IReadOnlyList<KpiContent> Kpis { get; init; } = [];

    internal IEnumerable<(string Name, string? Text)> Fields(string at) =>
    [
        ($"{at}.number", Number.ToString(CultureInfo.InvariantCulture)), ($"{at}.name", Name),
        .. Goals.Select((g, i) => ($"{at}.goals.{i.ToString(CultureInfo.InvariantCulture)}", (string?)g)),
        .. Tactics.Select((t, i) => ($"{at}.tactics.{i.ToString(CultureInfo.InvariantCulture)}", (string?)$"{t.Code} {t.Name} {string.Join(' ', t.PlanClasses)}")),
        .. Kpis.SelectMany((k, i) => k.Fields($"{at}.kpis.{i.ToString(CultureInfo.InvariantCulture)}")),
    ];
}

/// <summary>An indicator of a goal: what is measured, from where, and what each year should reach.</summary>
/// <param name="Goal">Which goal of the strategy, counted from 1.</param>
/// <param name="Name">What is measured.</param>
/// <param name="Unit">What is counted.</param>
/// <param name="Direction">Whether more or less is better.</param>
/// <param name="Baseline">The value before the plan began, when it is known.</param>
/// <param name="Targets">By fiscal year.</param>
public sealed record KpiContent(
    int Goal, string Name, string Unit, KpiDirection Direction, decimal? Baseline, IReadOnlyList<KpiTargetContent> Targets)
{
    /// <summary>Values without the zeros that a database adds, so that 80 and 80.0000 are the same.</summary>
    internal IEnumerable<(string Name, string? Text)> Fields(string at) =>
    [
        ($"{at}.goal", Goal.ToString(CultureInfo.InvariantCulture)), ($"{at}.name", Name), ($"{at}.unit", Unit),
        ($"{at}.direction", Direction.ToString()), ($"{at}.baseline", Baseline?.ToString("0.####", CultureInfo.InvariantCulture)),
        .. Targets.Select(t => ($"{at}.targets.{t.FiscalYear.ToString(CultureInfo.InvariantCulture)}", (string?)t.Value.ToString("0.####", CultureInfo.InvariantCulture))),
    ];
}

public sealed record KpiTargetContent(int FiscalYear, decimal Value);

/// <param name="Code">The printed code, e.g. 1.2.</param>
/// <param name="Name">The tactic in words.</param>
/// <param name="PlanClasses">Codes of the plan classes that carry it out.</param>
public sealed record TacticContent(string Code, string Name, IReadOnlyList<string> PlanClasses);
