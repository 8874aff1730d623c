namespace LocalPlan.Application.Imports.Analysis;

/// <summary>A column over which a year is printed, as it stands there.</summary>
internal readonly record struct YearColumn(int Row, int Column, int Year)
{
    public int FiscalYear => HeadWords.IsCommonEra(Year) ? Year + Domain.Calendar.FiscalYear.EraOffset : Year;
}

/// <summary>
/// The columns of one kind of money by year. A year has one column: where a book prints a second block of the same years, such as
/// what was paid out, the plan's own is taken, and the others are kept apart to be named.
/// </summary>
internal sealed class YearColumns
{
    private readonly Dictionary<int, int> _byColumn = [];

    /// <param name="columns">The columns, the likeliest first.</param>
    public YearColumns(IEnumerable<YearColumn> columns)
    {
        var taken = new Dictionary<int, int>();
        var others = new List<RepeatedYear>();
        foreach (var column in columns)
            if (taken.TryAdd(column.FiscalYear, column.Column))
                _byColumn[column.Column] = column.FiscalYear;
            else
                others.Add(new(column, taken[column.FiscalYear]));
        Repeated = others;
    }

    /// <summary>Fiscal year of each column, from left to right.</summary>
    public IReadOnlyDictionary<int, int> ByColumn => _byColumn.OrderBy(c => c.Key).ToDictionary();

    public IReadOnlyList<RepeatedYear> Repeated { get; }
}

/// <summary>A column of a year that another column has already, and which that is.</summary>
internal sealed record RepeatedYear(YearColumn At, int Kept);
