using LocalPlan.Application.Forms;
using LocalPlan.Domain.Forms;
using LocalPlan.Domain.Projects;

namespace LocalPlan.Application.Imports.Analysis;

/// <summary>A project as the file has it, before its names are matched with what the plan knows.</summary>
internal sealed class RawProject
{
    public required string Sheet { get; init; }

    public required int Row { get; init; }

    public required FormKind Form { get; init; }

    public required Heading Heading { get; init; }

    public required Dictionary<FormField, string> Texts { get; init; }

    public required FormHead Head { get; init; }

    /// <summary>Where strategy, tactic and amendment stand.</summary>
    public HeadingPlaces Places { get; init; } = new();

    public RowParts Parts { get; set; }

    public Dictionary<int, decimal?> Budgets { get; } = [];

    /// <summary>Years in which the numbered row itself carries money: the years in which the project counts.</summary>
    public HashSet<int> CountedYears { get; } = [];

    public Dictionary<int, decimal?> Ordinance { get; } = [];

    public List<ProjectLine> Lines { get; } = [];

    /// <summary>Texts that only the CSV form carries, by its column.</summary>
    public Dictionary<string, string> More { get; } = [];

    /// <summary>Where the texts of <see cref="More"/> stand.</summary>
    public Dictionary<string, CellPlace> MorePlaces { get; } = [];

    public bool HasErrors { get; set; }

    /// <summary>No project but parts of one, above which there is none.</summary>
    public bool IsParts { get; init; }

    public string? this[FormField field] => Texts.GetValueOrDefault(field);

    public bool Has(FormField field) => Head.Column(field) is not null;

    public bool Has(RowParts part) => (Parts & part) == part;

    /// <summary>
    /// Whether the agency column names a division. On the printed coordination account it names who is asked; only a table with a
    /// column for that has room for both.
    /// </summary>
    public bool NamesDivision => Has(FormField.Agency) && (Form != FormKind.Coordination || More.ContainsKey(FormColumns.CoordinationAgency));

    /// <summary>Takes the money of the project's own row.</summary>
    public void OwnMoney(IReadOnlyDictionary<int, decimal?> amounts)
    {
        Add(Budgets, amounts);
        CountedYears.UnionWith(amounts.Where(a => a.Value > 0).Select(a => a.Key));
    }

    /// <summary>Adds what the ordinances gave for a row.</summary>
    public void AddOrdinance(IReadOnlyDictionary<int, decimal?> amounts) => Add(Ordinance, amounts);

    /// <summary>Adds a continuation row: its money counts with the project's, its texts stay its own.</summary>
    public void AddLine(IReadOnlyDictionary<FormField, string> texts, IReadOnlyDictionary<int, decimal?> amounts)
    {
        Add(Budgets, amounts);
        Lines.Add(new ProjectLine
        {
            Name = texts.GetValueOrDefault(FormField.Name),
            Objective = texts.GetValueOrDefault(FormField.Objective),
            Target = texts.GetValueOrDefault(FormField.Target),
            Indicator = texts.GetValueOrDefault(FormField.Indicator),
            ExpectedResult = texts.GetValueOrDefault(FormField.ExpectedResult),
            Agency = texts.GetValueOrDefault(FormField.Agency),
            Budgets = [.. amounts.Where(b => b.Value is not null).OrderBy(b => b.Key).Select(b => new YearAmount(b.Key, b.Value))],
        });
    }

    /// <summary>Appends what a row without number and money goes on saying.</summary>
    public void Continue(FormField field, string text) =>
        Texts[field] = Texts.TryGetValue(field, out var before) ? $"{before}\n{text}" : text;

    /// <summary>Blank and blank stay blank.</summary>
    private static void Add(Dictionary<int, decimal?> sums, IReadOnlyDictionary<int, decimal?> amounts)
    {
        foreach (var (year, amount) in amounts)
            sums[year] = sums.GetValueOrDefault(year) is null && amount is null ? null : (sums.GetValueOrDefault(year) ?? 0) + (amount ?? 0);
    }
}
