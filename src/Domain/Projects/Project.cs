using LocalPlan.Domain.Calendar;
using LocalPlan.Domain.Common;
using LocalPlan.Domain.Compliance;
using LocalPlan.Domain.Forms;
using LocalPlan.Domain.ThaiText;

namespace LocalPlan.Domain.Projects;

/// <summary>A project (โครงการพัฒนา) or piece of equipment in one plan's accounts, with five yearly budgets.</summary>
public sealed partial class Project : AggregateRoot
{
    public const int MaxNameLength = 300;
    public const int MaxTextLength = 4000;

    /// <summary>Continuation rows of one project; real books have a few dozen.</summary>
    public const int MaxLines = 500;

    public const decimal MaxAmount = 99_999_999_999.99m;

    private List<ProjectLine> _lines = [];
    private List<Guid> _placeIds = [];
    private List<string> _problems = [];

    private Project() { }

    public Guid PlanId { get; private set; }

    /// <summary>Order in the book; gaps are fine.</summary>
    public int Position { get; private set; }

    public FormKind Form { get; private set; }

    public string Name { get; private set; } = "";

    public string? Objective { get; private set; }

    public string? Target { get; private set; }

    public string? Indicator { get; private set; }

    public string? ExpectedResult { get; private set; }

    public Guid? StrategyId { get; private set; }

    public Guid? TacticId { get; private set; }

    public Guid? PlanClassId { get; private set; }

    public Guid? DivisionId { get; private set; }

    public string? SupportingAgency { get; private set; }

    public string? CoordinationAgency { get; private set; }

    public string? EquipmentCategory { get; private set; }

    public string? EquipmentType { get; private set; }

    public string? Origin { get; private set; }

    public string? FundingSource { get; private set; }

    public string? PlaceText { get; private set; }

    public IReadOnlyList<Guid> PlaceIds => _placeIds;

    /// <summary>Where the project lies; for linear works, where they start.</summary>
    public GeoPoint? StartPoint { get; private set; }

    /// <summary>Where linear works end; never without a start.</summary>
    public GeoPoint? EndPoint { get; private set; }

    public BookReference Book { get; private set; } = BookReference.Blank;

    public string? AmendmentLabel { get; private set; }

    /// <summary>Baht per year, continuation lines included.</summary>
    public YearlyBudget Budget { get; private set; } = YearlyBudget.Blank;

    public decimal Total { get; private set; }

    /// <summary>
    /// The years in which the project is counted, as bits: those in which its numbered row itself carries money. Money of
    /// continuation rows is summed but not counted (docs/adr/0014).
    /// </summary>
    public int CountedYears { get; private set; }

    public YearlyBudget Ordinance { get; private set; } = YearlyBudget.Blank;

    /// <summary>Continuation rows printed below the project; their money is part of <see cref="Budget"/>.</summary>
    public IReadOnlyList<ProjectLine> Lines => _lines;

    public int LineCount { get; private set; }

    /// <summary>By which power it is done, and what that power asks to be shown.</summary>
    public ProjectAuthority Authority { get; private set; } = ProjectAuthority.None;

    /// <summary>Ids of the <see cref="Checks"/> that the project breaks by itself.</summary>
    public IReadOnlyList<string> Problems => _problems;

    public int ProblemCount { get; private set; }

    /// <summary>The name with its spelling repaired and digits Arabic.</summary>
    public string NameClean { get; private set; } = "";

    /// <summary>The name with abbreviations and variants in one form.</summary>
    public string NameCanonical { get; private set; } = "";

    /// <summary>The fold of the name, without tone marks.</summary>
    public string NameFold { get; private set; } = "";

    /// <summary>The folds of name, place and agencies without spaces: what search looks in.</summary>
    public string SearchKey { get; private set; } = "";

    /// <param name="frame">What it may refer to.</param>
    /// <param name="position">Its place in the book.</param>
    /// <param name="draft">What it says.</param>
    /// <param name="now">The time of making.</param>
    /// <param name="id">The id under which it was drafted elsewhere; null for a fresh one.</param>
    public static Result<Project> Create(PlanFrame frame, int position, ProjectDraft draft, DateTimeOffset now, Guid? id = null)
    {
        var project = new Project { PlanId = frame.Plan.Id, Position = position };
        project.Start(frame.Plan.OrganizationId, now);
        project.Id = id ?? project.Id;
        return project.Revise(frame, draft, now) is { Error: { } error } ? error : project;
    }

    /// <summary>Takes over a whole draft, or none of it when the draft breaks a rule that even a draft must keep.</summary>
    public Result Revise(PlanFrame frame, ProjectDraft draft, DateTimeOffset now)
    {
        var budget = new BudgetReading(frame, draft);
        var faults = frame.Check(draft, DraftChecks.Of(draft).Add(budget.Error)).ToResult();
        if (!faults.IsSuccess)
            return faults;
        TakeTexts(draft);
        StrategyId = draft.StrategyId ?? frame.StrategyOf(draft.TacticId);
        SearchKey = ThaiSearch.KeyOf(Name, PlaceText, frame.DivisionName(DivisionId), CoordinationAgency, SupportingAgency);
        (Budget, Ordinance, Total) = (budget.Budget, budget.Ordinance, budget.Budget.Total);
        CountedYears = Budget.Less(budget.OfLines).YearsWithMoney;
        _lines = [.. draft.Lines.Select(l => l.Within(frame.Plan.Period))];
        LineCount = _lines.Count;
        _placeIds = [.. draft.PlaceIds.Distinct()];
        Authority = draft.Authority.Trimmed();
        _problems = Checks.Problems(frame.Checks, draft);
        ProblemCount = _problems.Count;
        UpdatedAt = now;
        return Result.Success;
    }

    /// <summary>The project as a draft, to change a part of it.</summary>
    public ProjectDraft ToDraft(PlanPeriod period) => new()
    {
        Form = Form,
        Name = Name,
        Objective = Objective,
        Target = Target,
        Indicator = Indicator,
        ExpectedResult = ExpectedResult,
        StrategyId = StrategyId,
        TacticId = TacticId,
        PlanClassId = PlanClassId,
        DivisionId = DivisionId,
        SupportingAgency = SupportingAgency,
        CoordinationAgency = CoordinationAgency,
        EquipmentCategory = EquipmentCategory,
        EquipmentType = EquipmentType,
        Origin = Origin,
        FundingSource = FundingSource,
        PlaceText = PlaceText,
        PlaceIds = PlaceIds,
        StartPoint = StartPoint?.ToCoordinates(),
        EndPoint = EndPoint?.ToCoordinates(),
        Book = Book,
        Authority = Authority,
        AmendmentLabel = AmendmentLabel,
        Budgets = Budget.ByYear(period),
        Ordinance = Ordinance.ByYear(period),
        Lines = Lines,
    };

    private void TakeTexts(ProjectDraft draft)
    {
        (Form, Name) = (draft.Form, draft.Name.Trim());
        (Objective, Target) = (Text(draft.Objective), Text(draft.Target));
        (Indicator, ExpectedResult) = (Text(draft.Indicator), Text(draft.ExpectedResult));
        (TacticId, PlanClassId, DivisionId) = (draft.TacticId, draft.PlanClassId, draft.DivisionId);
        (SupportingAgency, CoordinationAgency) = (Text(draft.SupportingAgency), Text(draft.CoordinationAgency));
        (EquipmentCategory, EquipmentType) = (Text(draft.EquipmentCategory), Text(draft.EquipmentType));
        (Origin, FundingSource) = (Text(draft.Origin), Text(draft.FundingSource));
        (PlaceText, AmendmentLabel) = (Text(draft.PlaceText), Text(draft.AmendmentLabel));
        (StartPoint, EndPoint, Book) = (GeoPoint.Of(draft.StartPoint), GeoPoint.Of(draft.EndPoint), draft.Book.Trimmed());
        NameClean = ThaiNormalizer.Clean(Name);
        NameCanonical = ThaiNormalizer.Canonical(Name);
        NameFold = ThaiNormalizer.Fold(Name);
    }

    private static string? Text(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
