using LocalPlan.Application.Common.Persistence;
using LocalPlan.Domain.Strategies;

namespace LocalPlan.Application.Strategies;

/// <summary>A strategy with its goals and tactics.</summary>
public sealed record StrategyDetails : IVersioned
{
    public required Guid Id { get; init; }

    public required int Number { get; init; }

    public required string Name { get; init; }

    public required IReadOnlyList<GoalDetails> Goals { get; init; }

    public required IReadOnlyList<TacticDetails> Tactics { get; init; }

    public required uint Version { get; init; }

    internal static StrategyDetails Of(Strategy strategy) => new()
    {
        Id = strategy.Id,
        Number = strategy.Number,
        Name = strategy.Name,
        Goals = [.. strategy.Goals.OrderBy(g => g.Order).Select(g => new GoalDetails(g.Id, g.Text))],
        Tactics = [.. strategy.Tactics.OrderBy(t => t.Order).Select(t => new TacticDetails(t.Id, t.Code, t.Name, [.. t.PlanClasses.Select(c => c.PlanClassId).Order()]))],
        Version = strategy.Version,
    };
}

public sealed record GoalDetails(Guid Id, string Text);

/// <param name="Id">The tactic.</param>
/// <param name="Code">Printed code, e.g. 1.2.</param>
/// <param name="Name">The tactic in words.</param>
/// <param name="PlanClassIds">Plan classes that carry it out.</param>
public sealed record TacticDetails(Guid Id, string Code, string Name, IReadOnlyList<Guid> PlanClassIds);
