using LocalPlan.Domain.Common;

namespace LocalPlan.Domain.Strategies;

/// <summary>A tactic (กลยุทธ์) of a strategy. Plan classes recur under many tactics, so they are linked and not nested.</summary>
public sealed class Tactic : IOrganizationScoped
{
    public const int MaxCodeLength = 20;
    public const int MaxNameLength = 1000;

    private readonly List<TacticPlanClass> _planClasses = [];

    private Tactic() { }

    public Guid OrganizationId { get; private set; }

    public Guid Id { get; private set; }

    public Guid StrategyId { get; private set; }

    public int Order { get; private set; }

    public string Code { get; private set; } = "";

    public string Name { get; private set; } = "";

    public IReadOnlyList<TacticPlanClass> PlanClasses => _planClasses;

    internal static Tactic Create(Strategy strategy, Guid id, int order, TacticDraft draft)
    {
        var tactic = new Tactic { OrganizationId = strategy.OrganizationId, StrategyId = strategy.Id, Id = id };
        tactic.Revise(order, draft);
        return tactic;
    }

    /// <summary>Lets a plan class carry the tactic out; linking twice is linking once.</summary>
    public void Link(Guid planClassId)
    {
        if (_planClasses.All(c => c.PlanClassId != planClassId))
            _planClasses.Add(new TacticPlanClass(OrganizationId, Id, planClassId));
    }

    internal void Revise(int order, TacticDraft draft)
    {
        (Order, Code, Name) = (order, draft.Code.Trim(), draft.Name.Trim());
        _planClasses.RemoveAll(c => !draft.PlanClassIds.Contains(c.PlanClassId));
        foreach (var id in draft.PlanClassIds)
            Link(id);
    }
}

/// <summary>That a plan class carries out a tactic.</summary>
public sealed class TacticPlanClass : IOrganizationScoped
{
    private TacticPlanClass() { }

    internal TacticPlanClass(Guid organizationId, Guid tacticId, Guid planClassId) =>
        (OrganizationId, TacticId, PlanClassId) = (organizationId, tacticId, planClassId);

    public Guid OrganizationId { get; private set; }

    public Guid TacticId { get; private set; }

    public Guid PlanClassId { get; private set; }
}
