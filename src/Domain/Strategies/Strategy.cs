using LocalPlan.Domain.Common;
using LocalPlan.Domain.Plans;

namespace LocalPlan.Domain.Strategies;

/// <summary>A strategy (ยุทธศาสตร์) of one plan, with its goals (เป้าประสงค์) and tactics (กลยุทธ์). It is edited and locked as a whole.</summary>
public sealed class Strategy : AggregateRoot
{
    public const int MaxNameLength = 500;
    public const int MaxNumber = 99;

    private readonly List<Goal> _goals = [];
    private readonly List<Tactic> _tactics = [];

    private Strategy() { }

    public Guid PlanId { get; private set; }

    /// <summary>The printed number, unique in the plan.</summary>
    public int Number { get; private set; }

    public string Name { get; private set; } = "";

    public IReadOnlyList<Goal> Goals => _goals;

    public IReadOnlyList<Tactic> Tactics => _tactics;

    public static Result<Strategy> Create(Plan plan, StrategyDraft draft, DateTimeOffset now)
    {
        var strategy = new Strategy { PlanId = plan.Id };
        strategy.Start(plan.OrganizationId, now);
        return strategy.Revise(plan, draft, now) is { Error: { } error } ? error : strategy;
    }

    /// <summary>Replaces the text, goals and tactics; an entry that carries a known id stays the same entry.</summary>
    public Result Revise(Plan plan, StrategyDraft draft, DateTimeOffset now)
    {
        if (plan.Frozen is { } frozen)
            return frozen;
        var checks = Check(draft);
        if (!checks.IsSuccess)
            return checks;
        (Number, Name, UpdatedAt) = (draft.Number, draft.Name.Trim(), now);
        Merge(_goals, draft.Goals, g => g.Id, d => d.Id, (d, id, order) => Goal.Create(this, id, order, d), (g, order, d) => g.Revise(order, d), now);
        Merge(_tactics, draft.Tactics, t => t.Id, d => d.Id, (d, id, order) => Tactic.Create(this, id, order, d), (t, order, d) => t.Revise(order, d), now);
        return Result.Success;
    }

    /// <summary>Adds a tactic that an import met, or returns the one of that code.</summary>
    public Tactic TacticOf(string code, string name, DateTimeOffset now)
    {
        if (_tactics.FirstOrDefault(t => t.Code == code) is { } known)
            return known;
        var tactic = Tactic.Create(this, Guid.CreateVersion7(now), _tactics.Count + 1, new TacticDraft(null, code, name, []));
        _tactics.Add(tactic);
        UpdatedAt = now;
        return tactic;
    }

    private static Result Check(StrategyDraft draft) => new Faults()
        .When(draft.Number is < 1 or > MaxNumber, () => StrategyErrors.NumberOutOfRange)
        .When(HasDoubles(draft.Tactics.Select(t => t.Code.Trim())), () => StrategyErrors.TacticCodeTwice)
        .ToResult();

    private static bool HasDoubles(IEnumerable<string> codes) => codes.GroupBy(c => c).Any(g => g.Count() > 1);

    private static void Merge<TItem, TDraft>(
        List<TItem> items, IReadOnlyList<TDraft> drafts, Func<TItem, Guid> idOf, Func<TDraft, Guid?> draftIdOf,
        Func<TDraft, Guid, int, TItem> create, Action<TItem, int, TDraft> revise, DateTimeOffset now)
    {
        items.RemoveAll(i => drafts.All(d => draftIdOf(d) != idOf(i)));
        for (var order = 1; order <= drafts.Count; order++)
        {
            var draft = drafts[order - 1];
            if (items.Find(i => idOf(i) == draftIdOf(draft)) is { } known)
                revise(known, order, draft);
            else
                items.Add(create(draft, Guid.CreateVersion7(now), order));
        }
    }
}

/// <summary>What a strategy should say; ids of kept goals and tactics, null for new ones.</summary>
public sealed record StrategyDraft(int Number, string Name, IReadOnlyList<GoalDraft> Goals, IReadOnlyList<TacticDraft> Tactics);

public sealed record GoalDraft(Guid? Id, string Text);

/// <param name="Id">The kept tactic, or null for a new one.</param>
/// <param name="Code">The printed code, e.g. 1.2.</param>
/// <param name="Name">The tactic in words.</param>
/// <param name="PlanClassIds">The plan classes that carry it out; a class may recur under many tactics.</param>
public sealed record TacticDraft(Guid? Id, string Code, string Name, IReadOnlyList<Guid> PlanClassIds);
