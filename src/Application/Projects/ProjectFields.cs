using LocalPlan.Domain.Forms;
using LocalPlan.Domain.Projects;

namespace LocalPlan.Application.Projects;

/// <summary>
/// The fields of a project. In a change, a field that is not given stays as it is; fields named in <c>clear</c> become
/// blank. Budgets are baht with satang by พ.ศ. fiscal year: null is blank, 0 is "-", years not given stay.
/// </summary>
public record ProjectFields
{
    public FormKind? Form { get; init; }

    public string? Name { get; init; }

    public string? Objective { get; init; }

    public string? Target { get; init; }

    public string? Indicator { get; init; }

    public string? ExpectedResult { get; init; }

    public Guid? StrategyId { get; init; }

    public Guid? TacticId { get; init; }

    public Guid? PlanClassId { get; init; }

    public Guid? DivisionId { get; init; }

    public string? SupportingAgency { get; init; }

    public string? CoordinationAgency { get; init; }

    public string? EquipmentCategory { get; init; }

    public string? EquipmentType { get; init; }

    public string? Origin { get; init; }

    public string? FundingSource { get; init; }

    public string? PlaceText { get; init; }

    public IReadOnlyList<Guid>? PlaceIds { get; init; }

    /// <summary>Degrees within Thailand, both or none; for linear works, where they start.</summary>
    public Coordinates? StartPoint { get; init; }

    /// <summary>Where linear works end.</summary>
    public Coordinates? EndPoint { get; init; }

    /// <summary>Volume, page and item in the printed plan, all three together.</summary>
    public BookReference? Book { get; init; }

    /// <summary>The powers it rests on with their grounds; given as a whole.</summary>
    public ProjectAuthority? Authority { get; init; }

    public string? AmendmentLabel { get; init; }

    public IReadOnlyList<YearAmount>? Budgets { get; init; }

    public IReadOnlyList<YearAmount>? Ordinance { get; init; }

    public IReadOnlyList<ProjectLine>? Lines { get; init; }

    /// <summary>Names of fields to make blank, e.g. <c>tacticId</c>.</summary>
    public IReadOnlyList<string>? Clear { get; init; }

    /// <summary>Every field of a draft, to lay over an empty one.</summary>
    internal static ProjectFields Of(ProjectDraft draft) => new()
    {
        Form = draft.Form,
        Name = draft.Name,
        Objective = draft.Objective,
        Target = draft.Target,
        Indicator = draft.Indicator,
        ExpectedResult = draft.ExpectedResult,
        StrategyId = draft.StrategyId,
        TacticId = draft.TacticId,
        PlanClassId = draft.PlanClassId,
        DivisionId = draft.DivisionId,
        SupportingAgency = draft.SupportingAgency,
        CoordinationAgency = draft.CoordinationAgency,
        EquipmentCategory = draft.EquipmentCategory,
        EquipmentType = draft.EquipmentType,
        Origin = draft.Origin,
        FundingSource = draft.FundingSource,
        PlaceText = draft.PlaceText,
        PlaceIds = draft.PlaceIds,
        StartPoint = draft.StartPoint,
        EndPoint = draft.EndPoint,
        Book = draft.Book,
        Authority = draft.Authority,
        AmendmentLabel = draft.AmendmentLabel,
        Budgets = draft.Budgets,
        Ordinance = draft.Ordinance,
        Lines = draft.Lines,
    };

    internal ProjectDraft ToDraft() => ApplyTo(new ProjectDraft { Name = "" });

    internal ProjectDraft ApplyTo(ProjectDraft draft) => new()
    {
        Form = Form ?? draft.Form,
        Name = Name ?? draft.Name,
        Objective = Keep("objective", Objective, draft.Objective),
        Target = Keep("target", Target, draft.Target),
        Indicator = Keep("indicator", Indicator, draft.Indicator),
        ExpectedResult = Keep("expectedResult", ExpectedResult, draft.ExpectedResult),
        StrategyId = Keep("strategyId", StrategyId, TacticId is null ? draft.StrategyId : null),
        TacticId = Keep("tacticId", TacticId, StrategyId is null || StrategyId == draft.StrategyId ? draft.TacticId : null),
        PlanClassId = Keep("planClassId", PlanClassId, draft.PlanClassId),
        DivisionId = Keep("divisionId", DivisionId, draft.DivisionId),
        SupportingAgency = Keep("supportingAgency", SupportingAgency, draft.SupportingAgency),
        CoordinationAgency = Keep("coordinationAgency", CoordinationAgency, draft.CoordinationAgency),
        EquipmentCategory = Keep("equipmentCategory", EquipmentCategory, draft.EquipmentCategory),
        EquipmentType = Keep("equipmentType", EquipmentType, draft.EquipmentType),
        Origin = Keep("origin", Origin, draft.Origin),
        FundingSource = Keep("fundingSource", FundingSource, draft.FundingSource),
        PlaceText = Keep("placeText", PlaceText, draft.PlaceText),
        PlaceIds = PlaceIds ?? (Clears("placeIds") ? [] : draft.PlaceIds),
        StartPoint = Keep("startPoint", StartPoint, draft.StartPoint),
        EndPoint = Keep("endPoint", EndPoint, draft.EndPoint),
        Book = Keep("book", Book, draft.Book) ?? BookReference.Blank,
        Authority = Authority ?? (Clears("authority") ? ProjectAuthority.None : draft.Authority),
        AmendmentLabel = Keep("amendmentLabel", AmendmentLabel, draft.AmendmentLabel),
        Budgets = Merge(Budgets, draft.Budgets),
        Ordinance = Merge(Ordinance, draft.Ordinance),
        Lines = Lines ?? draft.Lines,
    };

    private bool Clears(string field) => Clear?.Contains(field, StringComparer.Ordinal) == true;

    private T? Keep<T>(string field, T? given, T? current) => given is not null ? given : Clears(field) ? default : current;

    private static IReadOnlyList<YearAmount> Merge(IReadOnlyList<YearAmount>? given, IReadOnlyList<YearAmount> current) =>
        given is null ? current : [.. given, .. current.Where(c => given.All(g => g.FiscalYear != c.FiscalYear))];
}
