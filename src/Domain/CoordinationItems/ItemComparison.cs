using LocalPlan.Domain.Duplicates;

namespace LocalPlan.Domain.CoordinationItems;

/// <summary>An item is compared by what was sent, whatever became of its project since.</summary>
public sealed partial class CoordinationItem : IComparedSource
{
    ComparedSource IComparedSource.Source => ComparedSource.CoordinationItem;

    Guid IComparedSource.SourceParentId => RoundId;

    IReadOnlyList<Guid> IComparedSource.ComparedPlaceIds => Current.Content.Draft.PlaceIds;

    ComparedProject IComparedSource.Compared(int? firstYear)
    {
        var draft = Current.Content.Draft;
        return new()
        {
            Name = draft.Name,
            Target = draft.Target,
            Place = draft.PlaceText,
            Years = [.. draft.Budgets.Where(b => b.Amount > 0).Select(b => b.FiscalYear).Order()],
            Amount = Amount > 0 ? Amount : null,
        };
    }
}
