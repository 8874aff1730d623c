using LocalPlan.Domain.Common;
using LocalPlan.Domain.Plans;

namespace LocalPlan.Domain.Kpis;

public enum KpiDirection
{
    Increase = 1,
    Decrease = 2,
    Maintain = 3,
}

/// <summary>An indicator (ตัวชี้วัด) of a goal, with baseline, unit and a target for each fiscal year of the plan.</summary>
public sealed class Kpi : AggregateRoot
{
    public const int MaxNameLength = 500;
    public const int MaxUnitLength = 60;
    public const int Decimals = 4;
    public const decimal MaxValue = 99_999_999_999_999m;

    private readonly List<KpiTarget> _targets = [];

    private Kpi() { }

    public Guid PlanId { get; private set; }

    public Guid GoalId { get; private set; }

    public string Name { get; private set; } = "";

    /// <summary>What is counted, e.g. ร้อยละ or กิโลเมตร.</summary>
    public string Unit { get; private set; } = "";

    public KpiDirection Direction { get; private set; }

    /// <summary>The value before the plan began, when it is known.</summary>
    public decimal? Baseline { get; private set; }

    public IReadOnlyList<KpiTarget> Targets => _targets;

    public static Result<Kpi> Create(Plan plan, KpiDraft draft, DateTimeOffset now)
    {
        var kpi = new Kpi { PlanId = plan.Id };
        kpi.Start(plan.OrganizationId, now);
        return kpi.Revise(plan, draft, now) is { Error: { } error } ? error : kpi;
    }

    public Result Revise(Plan plan, KpiDraft draft, DateTimeOffset now)
    {
        if (plan.Frozen is { } frozen)
            return frozen;
        var (faults, period) = (new Faults(), plan.Period);
        CheckValue(faults, "baseline", draft.Baseline);
        for (var i = 0; i < draft.Targets.Count; i++)
        {
            faults.When(!period.Contains(draft.Targets[i].FiscalYear), () => KpiErrors.YearOutsideWindow(i, draft.Targets[i].FiscalYear, period));
            CheckValue(faults, $"targets[{i}].value", draft.Targets[i].Value);
        }
        faults.When(draft.Targets.GroupBy(t => t.FiscalYear).Any(g => g.Count() > 1), () => KpiErrors.YearTwice);
        if (faults.ToResult() is { IsSuccess: false } refused)
            return refused;
        (GoalId, Name, Unit) = (draft.GoalId, draft.Name.Trim(), draft.Unit.Trim());
        (Direction, Baseline, UpdatedAt) = (draft.Direction, draft.Baseline, now);
        _targets.RemoveAll(t => draft.Targets.All(d => d.FiscalYear != t.FiscalYear));
        foreach (var target in draft.Targets)
            Aim(target.FiscalYear, target.Value);
        return Result.Success;
    }

    private static void CheckValue(Faults faults, string field, decimal? value) => faults
        .When(value is { } large && Math.Abs(large) > MaxValue, () => KpiErrors.ValueTooLarge(field))
        .When(value is { } fine && decimal.Round(fine, Decimals) != fine, () => KpiErrors.ValueTooFine(field));

    private void Aim(int fiscalYear, decimal value)
    {
        if (_targets.Find(t => t.FiscalYear == fiscalYear) is { } known)
            known.Revise(value);
        else
            _targets.Add(new KpiTarget(OrganizationId, Id, fiscalYear, value));
    }
}

/// <summary>What an indicator should say.</summary>
public sealed record KpiDraft(
    Guid GoalId, string Name, string Unit, KpiDirection Direction, decimal? Baseline, IReadOnlyList<(int FiscalYear, decimal Value)> Targets);

/// <summary>The value to be reached at the end of one fiscal year.</summary>
public sealed class KpiTarget : IOrganizationScoped
{
    private KpiTarget() { }

    internal KpiTarget(Guid organizationId, Guid kpiId, int fiscalYear, decimal value) =>
        (OrganizationId, KpiId, FiscalYear, Value) = (organizationId, kpiId, fiscalYear, value);

    public Guid OrganizationId { get; private set; }

    public Guid KpiId { get; private set; }

    public int FiscalYear { get; private set; }

    public decimal Value { get; private set; }

    internal void Revise(decimal value) => Value = value;
}
