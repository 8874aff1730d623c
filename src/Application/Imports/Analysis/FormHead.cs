using LocalPlan.Domain.Forms;

namespace LocalPlan.Application.Imports.Analysis;

internal enum FormField
{
    Number,
    Name,
    Objective,
    Target,
    Indicator,
    ExpectedResult,
    Agency,
    PlanClass,
    EquipmentCategory,
    EquipmentType,
}

/// <summary>Which column of a form means what, read from its head.</summary>
internal sealed record FormHead
{
    /// <summary>Index of the last row of the head.</summary>
    public int LastRow { get; init; }

    /// <summary>ผ.03, which has no name column of its own.</summary>
    public bool IsEquipment { get; init; }

    /// <summary>The last column is the agency to be asked: the coordination account.</summary>
    public bool AsksAgency { get; init; }

    /// <summary>Column of each text.</summary>
    public required IReadOnlyDictionary<FormField, int> Fields { get; init; }

    /// <summary>Fiscal year of each budget column.</summary>
    public required IReadOnlyDictionary<int, int> Budget { get; init; }

    /// <summary>Fiscal year of each ordinance column of a working copy.</summary>
    public required IReadOnlyDictionary<int, int> Ordinance { get; init; }

    /// <summary>Columns that repeat a year of the budget or of the ordinances; nothing is read from them.</summary>
    public IReadOnlyList<RepeatedYear> Repeated { get; init; } = [];

    /// <summary>Cells whose year stood in the Common Era.</summary>
    public IReadOnlyList<YearColumn> CommonEra { get; init; } = [];

    /// <summary>The head, or a line above it, counts in thousands or millions of baht.</summary>
    public MoneyUnit? Unit { get; init; }

    /// <summary>The head names no years; those of the plan were taken in order.</summary>
    public bool YearsAssumed { get; init; }

    public FormKind? OwnForm => IsEquipment ? FormKind.Equipment : AsksAgency ? FormKind.Coordination : null;

    /// <summary>The fiscal year of a budget or ordinance column.</summary>
    public int? YearOf(int column) => Budget.TryGetValue(column, out var year) || Ordinance.TryGetValue(column, out year) ? year : null;

    /// <summary>Whether a column holds money, read or not.</summary>
    public bool IsMoney(int column) => YearOf(column) is not null || Repeated.Any(r => r.At.Column == column);

    /// <summary>Whether a column holds a text of projects.</summary>
    public bool IsText(int column) => Fields.Any(f => f.Value == column && f.Key != FormField.Number);

    public int? Column(FormField field) => Fields.TryGetValue(field, out var column) ? column : null;
}
