namespace LocalPlan.Domain.Calendar;

/// <summary>The five fiscal years of a local development plan, e.g. พ.ศ. 2566–2570.</summary>
public readonly record struct PlanPeriod(int FirstYear)
{
    public const int Length = 5;

    public int LastYear => FirstYear + Length - 1;

    public IEnumerable<int> Years => Enumerable.Range(FirstYear, Length);

    public bool Contains(int fiscalYear) => fiscalYear >= FirstYear && fiscalYear <= LastYear;

    /// <summary>0 for the first year … 4 for the last.</summary>
    public int IndexOf(int fiscalYear) => fiscalYear - FirstYear;
}
