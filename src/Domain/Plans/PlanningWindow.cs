using LocalPlan.Domain.Calendar;
using LocalPlan.Domain.Common;

namespace LocalPlan.Domain.Plans;

/// <summary>The five fiscal years that the Ministry of Interior set for local development plans, with the letter that set them.</summary>
public sealed class PlanningWindow : IReferenceData
{
    private PlanningWindow() { }

    public Guid Id { get; private set; }

    public int FirstYear { get; private set; }

    public int LastYear { get; private set; }

    /// <summary>The letter of the ministry, e.g. มท 0810.3/ว 7467; null while it is not confirmed.</summary>
    public string? Citation { get; private set; }

    public PlanPeriod Period => new(FirstYear);

    public static PlanningWindow Create(Guid id, int firstYear, string? citation) =>
        new() { Id = id, FirstYear = firstYear, LastYear = new PlanPeriod(firstYear).LastYear, Citation = citation };
}
