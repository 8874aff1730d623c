using LocalPlan.Domain.Calendar;
using LocalPlan.Domain.Forms;
using LocalPlan.Domain.Projects;

namespace LocalPlan.Domain.UnitTests.Projects;

/// <summary>Random plans, the same in every run.</summary>
public sealed class BudgetPropertyTests
{
    private static readonly PlanPeriod Period = new(2566);

    [Fact]
    public void The_figures_of_the_summary_are_the_sums_over_the_projects_of_each_strategy_class_and_year()
    {
        var random = new Random(1);
        for (var run = 0; run < 60; run++)
        {
            var projects = Enumerable.Range(0, random.Next(1, 40)).Select(_ => (Project: Made(random), Strategy: random.Next(1, 4), Class: $"0031{random.Next(3)}")).ToList();
            var summary = PlanSummary.Of(Period, [.. projects.Select(p => Entry(p.Project, p.Strategy, p.Class))]);
            var cells = from account in summary.Accounts
                        from section in account.Sections
                        from row in section.Rows
                        from year in row.Figures.Years
                        select (Key: (account.Form, section.StrategyNumber, row.PlanClassCode, year.FiscalYear), year.Projects, year.Amount);
            foreach (var cell in cells)
            {
                var own = projects.Where(p => (p.Project.Form, p.Strategy, p.Class) == (cell.Key.Form, cell.Key.StrategyNumber, cell.Key.PlanClassCode)).ToList();
                var index = Period.IndexOf(cell.Key.FiscalYear);
                Assert.Equal(own.Sum(p => p.Project.Budget[index] ?? 0), cell.Amount);
                Assert.Equal(own.Count(p => (p.Project.CountedYears >> index & 1) == 1), cell.Projects);
            }
            Assert.Equal(projects.Sum(p => p.Project.Total), summary.Total.Amount);
            Assert.Equal(projects.Count(p => p.Project.CountedYears != 0), summary.Total.Distinct);
        }
    }

    [Fact]
    public void A_project_as_a_draft_and_back_is_the_same_project()
    {
        var (random, frame) = (new Random(2), A.Frame());
        for (var run = 0; run < 200; run++)
        {
            var project = Made(random);
            var (budget, total, years, problems) = (project.Budget, project.Total, project.CountedYears, project.Problems.ToList());
            Assert.True(project.Revise(frame, project.ToDraft(Period), A.Now).IsSuccess);
            Assert.Equal((budget, total, years), (project.Budget, project.Total, project.CountedYears));
            Assert.Equal(problems, project.Problems);
        }
    }

    [Fact]
    public void What_is_left_after_the_parts_and_the_parts_make_the_whole()
    {
        var random = new Random(3);
        for (var run = 0; run < 500; run++)
        {
            var (own, lines) = (Budget(random), Budget(random));
            var whole = own.Plus(lines);
            Assert.Equal(whole.Total, own.Total + lines.Total);
            Assert.Equal(whole.Total, whole.Less(lines).Plus(lines).Total);
            Assert.Equal(own.Plus(lines), lines.Plus(own));
            Assert.Equal(own, own.Plus(YearlyBudget.Blank));
            Assert.Equal(own, own.Less(YearlyBudget.Blank));
            Assert.Equal(whole.HasMoney, whole.YearsWithMoney != 0);
        }
    }

    [Fact]
    public void A_blank_year_stays_blank_and_a_dash_stays_a_dash()
    {
        var random = new Random(4);
        for (var run = 0; run < 200; run++)
        {
            var budget = Budget(random);
            var project = Project.Create(A.Frame(), 1, A.Draft([.. budget.ByYear(Period).Select(y => (y.FiscalYear, y.Amount))]), A.Now).Value;
            Assert.Equal(budget, project.Budget);
            Assert.Equal(budget.Amounts, project.ToDraft(Period).Budgets.Select(b => b.Amount));
        }
    }

    [Fact]
    public void Years_may_come_in_any_order()
    {
        var random = new Random(5);
        for (var run = 0; run < 100; run++)
        {
            var years = Budget(random).ByYear(Period).Select(y => (y.FiscalYear, y.Amount)).ToArray();
            var straight = Project.Create(A.Frame(), 1, A.Draft(years), A.Now).Value;
            random.Shuffle(years);
            Assert.Equal(straight.Budget, Project.Create(A.Frame(), 1, A.Draft(years), A.Now).Value.Budget);
        }
    }

    private static Project Made(Random random)
    {
        var lines = Enumerable.Range(0, random.Next(3)).Select(_ => Budget(random)).ToList();
        var whole = lines.Aggregate(Budget(random), (sum, l) => sum.Plus(l));
        var draft = A.Draft([.. whole.ByYear(Period).Select(y => (y.FiscalYear, y.Amount))]) with
        {
            Form = (FormKind)random.Next(1, 5),
            Objective = random.Next(2) == 0 ? null : "เพื่อประชาชน",
            Lines = [.. lines.Select(l => new ProjectLine { Target = "ช่วงต่อ", Budgets = l.ByYear(Period) })],
        };
        return Project.Create(A.Frame(), 1, draft, A.Now).Value;
    }

    private static YearlyBudget Budget(Random random) => YearlyBudget.Of(
        [.. Enumerable.Range(0, PlanPeriod.Length).Select(_ => random.Next(3) switch { 0 => (decimal?)null, 1 => 0m, _ => random.Next(1, 90_000_000) / 100m })]);

    private static SummaryEntry Entry(Project project, int strategy, string planClass) => new(
        project.Form, strategy, $"S{strategy}", null, null, planClass, planClass, [.. project.Budget.Amounts], project.CountedYears);
}
