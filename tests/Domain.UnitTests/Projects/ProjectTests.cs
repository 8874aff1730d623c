using LocalPlan.Domain.Forms;
using LocalPlan.Domain.Projects;

namespace LocalPlan.Domain.UnitTests.Projects;

public sealed class ProjectTests
{
    private static readonly string Long = new('ก', 4_001);

    [Fact]
    public void Money_in_a_year_outside_the_plan_is_refused_with_the_years_of_the_plan()
    {
        var result = Project.Create(A.Frame(), 1, A.Draft((2571, 500_000m)), A.Now);

        var fault = Assert.Single(result.Error!.Details);
        Assert.Equal("project.year_outside_window", fault.Code);
        Assert.Equal("budgets[0].fiscalYear", fault.Field);
        Assert.Equal((2571, 2566, 2570), (fault.Args!["year"], fault.Args["firstYear"], fault.Args["lastYear"]));
    }

    [Fact]
    public void A_blank_of_a_year_outside_the_plan_is_no_fault_and_is_not_kept()
    {
        var line = new ProjectLine { Name = "ช่วงที่ 2", Budgets = [new(2566, 100m), new(2571, null)] };
        var project = Project.Create(A.Frame(), 1, A.Draft((2566, 500m)) with { Lines = [line] }, A.Now).Value;
        Assert.Equal([new(2566, 100m)], Assert.Single(project.Lines).Budgets);
    }

    [Fact]
    public void Blank_is_not_the_dash_and_neither_is_money()
    {
        var project = Create((2566, null), (2567, 0m), (2568, 100.25m));

        Assert.Null(project.Budget.Y1);
        Assert.Equal(0m, project.Budget.Y2);
        Assert.Equal(100.25m, project.Total);
        Assert.Equal(1, project.Budget.Amounts.Count(a => a > 0));
    }

    [Theory]
    [InlineData(-1, "project.amount_negative")]
    [InlineData(0.005, "project.amount_too_fine")]
    [InlineData(100_000_000_000, "project.amount_too_large")]
    public void Amounts_are_baht_with_satang_from_zero_up(double amount, string code)
    {
        var result = Project.Create(A.Frame(), 1, A.Draft((2566, (decimal)amount)), A.Now);
        Assert.Equal(code, Assert.Single(result.Error!.Details).Code);
    }

    [Fact]
    public void Every_fault_of_a_draft_is_reported_at_once()
    {
        var draft = A.Draft((2571, -1m)) with { Name = " ", TacticId = Guid.CreateVersion7(A.Now) };
        var codes = Project.Create(A.Frame(), 1, draft, A.Now).Error!.Details.Select(d => d.Code);
        Assert.Equal(["project.name_required", "project.year_outside_window", "project.amount_negative", "project.tactic_not_found"], codes);
    }

    [Fact]
    public void A_refused_revision_leaves_the_project_as_it_was()
    {
        var project = Create((2566, 500m));
        var before = project.ToDraft(new(2566));
        Assert.False(project.Revise(A.Frame(), A.Draft((2599, 1m)) with { Name = "อื่น" }, A.Now).IsSuccess);
        Assert.Equivalent(before, project.ToDraft(new(2566)));
    }

    [Fact]
    public void A_tactic_brings_its_strategy()
    {
        var project = Project.Create(A.Frame(), 1, A.Draft((2566, 1m)) with { StrategyId = null }, A.Now).Value;
        Assert.Equal(A.Strategy, project.StrategyId);
    }

    [Fact]
    public void A_tactic_of_another_strategy_is_refused()
    {
        var result = Project.Create(A.Frame(), 1, A.Draft((2566, 1m)) with { StrategyId = A.OtherStrategy }, A.Now);
        Assert.Equal("project.tactic_of_other_strategy", Assert.Single(result.Error!.Details).Code);
    }

    [Fact]
    public void Money_of_continuation_rows_is_part_of_the_project_and_never_more()
    {
        var line = new ProjectLine { Target = "ช่วงที่ 2", Budgets = [new(2567, 300m)] };
        Assert.True(Project.Create(A.Frame(), 1, A.Draft((2567, 300m)) with { Lines = [line] }, A.Now).IsSuccess);

        var refused = Project.Create(A.Frame(), 1, A.Draft((2567, 299m)) with { Lines = [line] }, A.Now);
        Assert.Equal("project.lines_exceed_budget", Assert.Single(refused.Error!.Details).Code);
    }

    [Fact]
    public void A_project_has_as_many_continuation_rows_as_a_book_needs_and_no_more()
    {
        ProjectDraft With(int lines) => A.Draft((2567, 300m)) with { Lines = [.. Enumerable.Range(1, lines).Select(i => new ProjectLine { Target = $"ช่วงที่ {i}" })] };
        Assert.Equal(500, Project.Create(A.Frame(), 1, With(500), A.Now).Value.LineCount);
        var refused = Assert.Single(Project.Create(A.Frame(), 1, With(501), A.Now).Error!.Details);
        Assert.Equal(("project.too_many_lines", "lines"), (refused.Code, refused.Field));
    }

    [Fact]
    public void Texts_of_continuation_rows_are_as_long_as_those_of_the_project_and_no_longer()
    {
        ProjectDraft With(ProjectLine line) => A.Draft((2567, 300m)) with { Lines = [new ProjectLine { Target = "ช่วงที่ 1" }, line] };
        Assert.True(Project.Create(A.Frame(), 1, With(new ProjectLine { Name = new('ก', 4_000) }), A.Now).IsSuccess);
        ProjectLine[] lines = [new() { Name = Long }, new() { Objective = Long }, new() { Target = Long }, new() { Indicator = Long }, new() { ExpectedResult = Long }, new() { Agency = Long }];
        Assert.Equal(
            ["lines[1].name", "lines[1].objective", "lines[1].target", "lines[1].indicator", "lines[1].expectedResult", "lines[1].agency"],
            lines.Select(l => Assert.Single(Project.Create(A.Frame(), 1, With(l), A.Now).Error!.Details, d => d.Code == "project.text_too_long").Field));
    }

    [Fact]
    public void A_project_counts_only_in_years_in_which_its_own_row_has_money()
    {
        var line = new ProjectLine { Target = "ช่วงที่ 2", Budgets = [new(2567, 300m), new(2568, 50m)] };
        var project = Project.Create(A.Frame(), 1, A.Draft((2567, 300m), (2568, 80m)) with { Lines = [line] }, A.Now).Value;
        Assert.Equal(0b00100, project.CountedYears);
        Assert.Equal(380m, project.Total);
    }

    [Fact]
    public void A_complete_project_has_no_problems() => Assert.Empty(Create((2566, 500_000m)).Problems);

    [Fact]
    public void A_name_alone_is_kept_as_a_draft_with_its_problems_listed()
    {
        var project = Project.Create(A.Frame(), 1, new ProjectDraft { Name = "ปรับปรุงภูมิทัศน์" }, A.Now).Value;
        Assert.Equal(
            [
                "project.objective_missing", "project.target_missing", "project.budget_missing", "project.indicator_missing",
                "project.result_missing", "project.agency_missing", "project.strategy_missing", "project.tactic_missing",
                "project.plan_class_missing",
            ],
            project.Problems);
    }

    [Fact]
    public void Construction_without_dimensions_and_unmeasurable_indicators_are_warned_of()
    {
        var draft = A.Draft((2566, 1m)) with { Target = "ถนนหนึ่งสาย", Indicator = "ประชาชนพอใจ", Objective = "พัฒนาถนน" };
        Assert.Equal(
            ["project.objective_form", "project.target_not_measurable", "project.indicator_not_measurable"],
            Project.Create(A.Frame(), 1, draft, A.Now).Value.Problems);
    }

    [Fact]
    public void The_coordination_account_asks_for_the_other_agency_and_not_for_a_division()
    {
        var draft = A.Draft((2566, 1m)) with { Form = FormKind.Coordination, DivisionId = null };
        Assert.Equal(["project.coordination_agency_missing"], Project.Create(A.Frame(), 1, draft, A.Now).Value.Problems);
    }

    [Fact]
    public void Equipment_asks_only_for_what_its_form_prints()
    {
        var draft = new ProjectDraft
        {
            Form = FormKind.Equipment,
            Name = "เครื่องคอมพิวเตอร์",
            Target = "2 เครื่อง",
            PlanClassId = A.PlanClass,
            DivisionId = A.Division,
            EquipmentType = "ครุภัณฑ์คอมพิวเตอร์หรืออิเล็กทรอนิกส์",
            Budgets = [new(2566, 48_000m)],
        };
        Assert.Empty(Project.Create(A.Frame(), 1, draft, A.Now).Value.Problems);
    }

    private static Project Create(params (int Year, decimal? Amount)[] budgets) =>
        Project.Create(A.Frame(), 1, A.Draft(budgets), A.Now).Value;
}
