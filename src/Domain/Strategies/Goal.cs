using LocalPlan.Domain.Common;

namespace LocalPlan.Domain.Strategies;

/// <summary>A goal (เป้าประสงค์) of a strategy; KPIs measure it.</summary>
public sealed class Goal : IOrganizationScoped
{
    public const int MaxTextLength = 1000;

    private Goal() { }

    public Guid OrganizationId { get; private set; }

    public Guid Id { get; private set; }

    public Guid StrategyId { get; private set; }

    public int Order { get; private set; }

    public string Text { get; private set; } = "";

    internal static Goal Create(Strategy strategy, Guid id, int order, GoalDraft draft) =>
        new() { OrganizationId = strategy.OrganizationId, StrategyId = strategy.Id, Id = id, Order = order, Text = draft.Text.Trim() };

    internal void Revise(int order, GoalDraft draft) => (Order, Text) = (order, draft.Text.Trim());
}
