namespace LocalPlan.Domain.Amendments;

/// <summary>The parts of a project that a change may touch, as people call them.</summary>
public enum ChangedField
{
    Name = 1,
    Objective,
    Target,
    Indicator,
    ExpectedResult,
    Budgets,
    Lines,
    Place,
    Strategy,
    Tactic,
    PlanClass,
    Division,
    SupportingAgency,
    CoordinationAgency,
    Equipment,
    Origin,
    FundingSource,
    Form,
    Project,
}

internal static class ChangedFields
{
    private static readonly Dictionary<string, ChangedField> ByName = new(StringComparer.Ordinal)
    {
        ["name"] = ChangedField.Name,
        ["objective"] = ChangedField.Objective,
        ["target"] = ChangedField.Target,
        ["indicator"] = ChangedField.Indicator,
        ["expectedResult"] = ChangedField.ExpectedResult,
        ["budgets"] = ChangedField.Budgets,
        ["lines"] = ChangedField.Lines,
        ["placeText"] = ChangedField.Place,
        ["placeIds"] = ChangedField.Place,
        ["strategy"] = ChangedField.Strategy,
        ["tactic"] = ChangedField.Tactic,
        ["planClass"] = ChangedField.PlanClass,
        ["division"] = ChangedField.Division,
        ["supportingAgency"] = ChangedField.SupportingAgency,
        ["coordinationAgency"] = ChangedField.CoordinationAgency,
        ["equipmentCategory"] = ChangedField.Equipment,
        ["equipmentType"] = ChangedField.Equipment,
        ["origin"] = ChangedField.Origin,
        ["fundingSource"] = ChangedField.FundingSource,
        ["form"] = ChangedField.Form,
    };

    /// <summary>The field that a path such as <c>budgets.2567</c> is part of.</summary>
    public static ChangedField Of(string path) => ByName.GetValueOrDefault(path.Split('.')[0], ChangedField.Project);
}
