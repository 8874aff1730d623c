using LocalPlan.Domain.Calendar;
using LocalPlan.Domain.Duplicates;

namespace LocalPlan.Domain.Projects;

public sealed partial class Project : IComparedSource
{
    ComparedSource IComparedSource.Source => ComparedSource.PlanProject;

    Guid IComparedSource.SourceParentId => PlanId;

    IReadOnlyList<Guid> IComparedSource.ComparedPlaceIds => PlaceIds;

    ComparedProject IComparedSource.Compared(int? firstYear) => new()
    {
        Name = Name,
        Target = Target,
        Place = PlaceText,
        Years = firstYear is { } first ? [.. Budget.ByYear(new PlanPeriod(first)).Where(b => b.Amount > 0).Select(b => b.FiscalYear)] : [],
        Amount = Total > 0 ? Total : null,
    };
}
