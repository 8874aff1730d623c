namespace LocalPlan.Application.Imports.Reading;

/// <summary>Cells shown as one; what they hold stands in the first of them.</summary>
public readonly record struct MergedArea(int FirstRow, int LastRow, int FirstColumn, int LastColumn);

/// <summary>The merged cells of a sheet, found by place.</summary>
public sealed class MergedCells
{
    public static readonly MergedCells None = new([]);

    private readonly Dictionary<int, List<MergedArea>> _byColumn = [];

    public MergedCells(IEnumerable<MergedArea> areas)
    {
        foreach (var area in areas.OrderBy(a => a.FirstRow))
            for (var column = area.FirstColumn; column <= area.LastColumn; column++)
            {
                if (!_byColumn.TryGetValue(column, out var list))
                    _byColumn[column] = list = [];
                list.Add(area);
            }
    }

    public MergedArea? At(int row, int column)
    {
        if (!_byColumn.TryGetValue(column, out var areas))
            return null;
        var (low, high) = (0, areas.Count - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (areas[middle].FirstRow <= row)
                low = middle;
            else
                high = middle - 1;
        }
        return areas[low].FirstRow <= row && row <= areas[low].LastRow ? areas[low] : null;
    }
}
