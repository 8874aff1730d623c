using LocalPlan.Domain.Editions;

namespace LocalPlan.Domain.Amendments;

/// <summary>
/// Proposes whether a change of a project is แก้ไข, เพิ่มเติม or เปลี่ยนแปลง, by what really differs. In doubt it says เปลี่ยนแปลง: a
/// correction that went the longer way does no harm, a change of substance that went the shorter way is unlawful.
/// </summary>
public static class ChangeClassifier
{
    private const string WholeProject = "project";

    /// <summary>What belongs to the working of the book, not to what it says.</summary>
    private static readonly HashSet<string> Unseen = ["id", "position", "amendmentLabel"];

    private static readonly HashSet<string> Filings = ["planClass", "division", "equipmentCategory", "equipmentType"];

    public static ChangeVerdict Of(ProjectContent? before, ProjectContent? after)
    {
        if (before is null || after is null)
            return new(Whole(before, after));
        var fields = new ProjectChange(after.Id, before, after).Fields().Where(f => IsSeen(f.Field)).ToList();
        return new(Settle([.. fields.Select(f => Of(f, before, after))]));
    }

    public static bool IsSeen(string field) => !Unseen.Contains(field) && !field.StartsWith("ordinance.", StringComparison.Ordinal);

    private static IReadOnlyList<Difference> Whole(ProjectContent? before, ProjectContent? after) => (before, after) switch
    {
        (null, not null) => [new(WholeProject, DifferenceSort.Added, null, after.Draft.Name, [])],
        (not null, null) => [new(WholeProject, DifferenceSort.Removed, before.Draft.Name, null, [])],
        _ => [],
    };

    private static Difference Of(FieldChange change, ProjectContent before, ProjectContent after)
    {
        var (sort, parts) = change.Field switch
        {
            "form" => (DifferenceSort.Account, []),
            "origin" => (DifferenceSort.Note, []),
            "placeIds" => (PlaceSort(change, before, after), []),
            "strategy" or "tactic" => Renamed(change, DifferenceSort.Strategy),
            _ when Filings.Contains(change.Field) => Renamed(change, DifferenceSort.Filing),
            _ when MoneyChange.IsMoney(change.Field) => (MoneyChange.SortOf(change, before, after), []),
            _ => TextComparison.Of(change.Before, change.After),
        };
        return new(change.Field, sort, change.Before, change.After, parts);
    }

    /// <summary>A name may have been spelled anew; otherwise the project went elsewhere.</summary>
    private static (DifferenceSort, IReadOnlyList<TextPart>) Renamed(FieldChange change, DifferenceSort moved)
    {
        var (sort, parts) = TextComparison.Of(change.Before, change.After);
        return sort < DifferenceSort.Quantity ? (sort, parts) : (moved, []);
    }

    private static DifferenceSort PlaceSort(FieldChange change, ProjectContent before, ProjectContent after) =>
        change.Before is null && before.Draft.PlaceText == after.Draft.PlaceText ? DifferenceSort.PlaceFound : DifferenceSort.Place;

    /// <summary>A project filed wrongly is an error; filed elsewhere together with anything but slips of the pen, it is a change.</summary>
    private static IReadOnlyList<Difference> Settle(IReadOnlyList<Difference> differences)
    {
        var filed = differences.Count(d => d.Sort == DifferenceSort.Filing);
        return filed == 0 || (filed == 1 && differences.All(d => d.Sort < DifferenceSort.Quantity))
            ? differences
            : [.. differences.Select(d => d.Sort == DifferenceSort.Filing ? d with { Sort = DifferenceSort.FilingWithMore } : d)];
    }
}
