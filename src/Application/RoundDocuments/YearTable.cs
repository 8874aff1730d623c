using LocalPlan.Domain.Calendar;
using LocalPlan.Domain.CoordinationItems;
using static LocalPlan.Application.RoundDocuments.PaperParts;

namespace LocalPlan.Application.RoundDocuments;

/// <summary>A table with a row for each item, its baht by year between texts, and the sums below.</summary>
internal sealed record YearTable(string Title, PlanPeriod Period, IReadOnlyList<CoordinationItem> Items)
{
    private const double YearWidth = 13;

    public required IReadOnlyList<PaperColumn> Before { get; init; }

    /// <summary>Of the item, and of its place in the table from 1.</summary>
    public required Func<CoordinationItem, int, IReadOnlyList<PaperCell>> CellsBefore { get; init; }

    public required IReadOnlyList<PaperColumn> After { get; init; }

    public required Func<CoordinationItem, IReadOnlyList<PaperCell>> CellsAfter { get; init; }

    public PaperTable ToTable() => new(
        Title, [.. Before, .. Period.Years.Select(y => new PaperColumn($"{Number(y)}\n(บาท)", YearWidth, IsAmount: true)), new("รวม (บาท)", YearWidth, IsAmount: true), .. After],
        [.. Items.Select((item, i) => Row(item, i + 1)), Sum()]);

    private PaperRow Row(CoordinationItem item, int number) => new(
        [.. CellsBefore(item, number), .. Period.Years.Select(y => (PaperCell)InYear(item, y)), (decimal?)item.Amount, .. CellsAfter(item)]);

    private PaperRow Sum() => new(
        [
            null as string, $"รวม {Number(Items.Count)} โครงการ", .. Before.Skip(2).Select(_ => (PaperCell)(string?)null),
            .. Period.Years.Select(y => (PaperCell)Items.Sum(i => InYear(i, y))), (decimal?)SumOf(Items), .. After.Select(_ => (PaperCell)(string?)null),
        ], IsTotal: true);
}
