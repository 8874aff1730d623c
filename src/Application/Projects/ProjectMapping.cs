using LocalPlan.Application.Places;
using LocalPlan.Domain.Calendar;
using LocalPlan.Domain.Projects;
using LocalPlan.Domain.RuleSets;

namespace LocalPlan.Application.Projects;

/// <summary>Projects to rows by hand: the fiscal years of the amounts come from the plan, which a mapping profile cannot know.</summary>
internal static class ProjectMapping
{
    public static ProjectRow ToRow(this Project project, PlanPeriod period, CheckRules rules, string? division) => new()
    {
        Id = project.Id,
        Position = project.Position,
        Form = project.Form,
        Name = project.Name,
        Objective = project.Objective,
        Target = project.Target,
        Indicator = project.Indicator,
        ExpectedResult = project.ExpectedResult,
        StrategyId = project.StrategyId,
        TacticId = project.TacticId,
        PlanClassId = project.PlanClassId,
        DivisionId = project.DivisionId,
        DivisionName = division,
        CoordinationAgency = project.CoordinationAgency,
        EquipmentCategory = project.EquipmentCategory,
        EquipmentType = project.EquipmentType,
        AmendmentLabel = project.AmendmentLabel,
        Budgets = project.Budget.ByYear(period),
        Total = project.Total,
        LineCount = project.LineCount,
        Problems = ProjectProblem.Of(project, rules),
        Version = project.Version,
    };

    public static ProjectDetails ToDetails(
        this Project project, PlanPeriod period, CheckRules rules, string? division, IReadOnlyList<PlaceDetails> places) => new()
        {
            Id = project.Id,
            PlanId = project.PlanId,
            Position = project.Position,
            Form = project.Form,
            Name = project.Name,
            Objective = project.Objective,
            Target = project.Target,
            Indicator = project.Indicator,
            ExpectedResult = project.ExpectedResult,
            StrategyId = project.StrategyId,
            TacticId = project.TacticId,
            PlanClassId = project.PlanClassId,
            DivisionId = project.DivisionId,
            DivisionName = division,
            SupportingAgency = project.SupportingAgency,
            CoordinationAgency = project.CoordinationAgency,
            EquipmentCategory = project.EquipmentCategory,
            EquipmentType = project.EquipmentType,
            Origin = project.Origin,
            FundingSource = project.FundingSource,
            PlaceText = project.PlaceText,
            PlaceIds = project.PlaceIds,
            Places = places,
            StartPoint = project.StartPoint,
            EndPoint = project.EndPoint,
            Book = project.Book,
            Authority = project.Authority,
            AmendmentLabel = project.AmendmentLabel,
            Budgets = project.Budget.ByYear(period),
            Ordinance = project.Ordinance.ByYear(period),
            Lines = project.Lines,
            Total = project.Total,
            LineCount = project.LineCount,
            Problems = ProjectProblem.Of(project, rules),
            CreatedAt = project.CreatedAt,
            UpdatedAt = project.UpdatedAt,
            Version = project.Version,
        };
}
