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
/// <param name="LastRow">Index of the last row of the head.</param>
/// <param name="IsEquipment">ผ.03, which has no name column of its own.</param>
/// <param name="AsksAgency">The last column is the agency to be asked: the coordination account.</param>
/// <param name="Fields">Column of each text.</param>
/// <param name="Budget">Fiscal year of each budget column.</param>
/// <param name="Ordinance">Fiscal year of each ordinance column of a working copy.</param>
/// <param name="CommonEra">Years that stood in the head in the Common Era.</param>
internal sealed record FormHead(
    int LastRow, bool IsEquipment, bool AsksAgency, IReadOnlyDictionary<FormField, int> Fields,
    IReadOnlyDictionary<int, int> Budget, IReadOnlyDictionary<int, int> Ordinance, IReadOnlyList<int> CommonEra)
{
    public int? Column(FormField field) => Fields.TryGetValue(field, out var column) ? column : null;

    public FormKind? OwnForm => IsEquipment ? FormKind.Equipment : AsksAgency ? FormKind.Coordination : null;
}
