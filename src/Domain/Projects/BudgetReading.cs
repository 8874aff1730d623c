using LocalPlan.Domain.Calendar;
using LocalPlan.Domain.Common;
using LocalPlan.Domain.RuleSets;

namespace LocalPlan.Domain.Projects;

/// <summary>The amounts of a draft set against the years of its plan.</summary>
internal sealed class BudgetReading
{
    private readonly PlanPeriod _period;
    private readonly CheckRules _rules;
    private readonly Faults _faults = new();

    public BudgetReading(PlanFrame frame, ProjectDraft draft)
    {
        (_period, _rules) = (frame.Plan.Period, frame.Checks);
        Budget = Read("budgets", draft.Budgets);
        Ordinance = Read("ordinance", draft.Ordinance);
        CheckLines(draft.Lines);
        Error = _faults.ToResult().Error;
    }

    public YearlyBudget Budget { get; }

    public YearlyBudget Ordinance { get; }

    /// <summary>The part of the budget that continuation rows carry.</summary>
    public YearlyBudget OfLines { get; private set; } = YearlyBudget.Blank;

    public Error? Error { get; }

    private YearlyBudget Read(string list, IReadOnlyList<YearAmount> amounts)
    {
        var years = new decimal?[PlanPeriod.Length];
        var seen = new HashSet<int>();
        for (var i = 0; i < amounts.Count; i++)
        {
            var (year, amount) = amounts[i];
            _faults.When(!seen.Add(year), () => ProjectErrors.YearTwice($"{list}[{i}].fiscalYear", year));
            if (_period.Contains(year))
                years[_period.IndexOf(year)] = amount;
            else if (amount is not null)
                _faults.Add(ProjectErrors.YearOutsideWindow($"{list}[{i}].fiscalYear", year, _period).By(_rules));
            CheckAmount($"{list}[{i}].amount", amount);
        }
        return YearlyBudget.Of(years);
    }

    private void CheckAmount(string field, decimal? amount) => _faults
        .When(amount < 0, () => ProjectErrors.AmountNegative(field))
        .When(amount is { } fine && decimal.Round(fine, 2) != fine, () => ProjectErrors.AmountTooFine(field))
        .When(amount > Project.MaxAmount, () => ProjectErrors.AmountTooLarge(field));

    private void CheckLines(IReadOnlyList<ProjectLine> lines)
    {
        var sum = YearlyBudget.Blank;
        for (var i = 0; i < lines.Count; i++)
            sum = sum.Plus(Read($"lines[{i}].budgets", lines[i].Budgets));
        OfLines = sum;
        _faults.When(sum.Amounts.Zip(Budget.Amounts).Any(y => y.First > (y.Second ?? 0)), () => ProjectErrors.LinesExceedBudget);
    }
}
