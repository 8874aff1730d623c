using LocalPlan.Domain.Compliance;
using LocalPlan.Domain.Organizations;
using LocalPlan.Domain.RuleSets;

namespace LocalPlan.Domain.UnitTests.Compliance;

public sealed class FirstSubmissionTests
{
    [Theory]
    [InlineData(45, 50, 90.0, true)]
    [InlineData(40, 50, 80.0, false)]
    [InlineData(41, 51, 80.4, true)]
    [InlineData(0, 0, 0.0, false)]
    public void Scenario_31_more_than_eighty_percent_must_be_correct_at_first(int correct, int items, double percent, bool passed)
    {
        var given = Enumerable.Range(0, items).Select(i => ACheck.Look(i < correct ? ACheck.Complete : ACheck.Complete with { Objective = null })).ToList();
        var submission = FirstSubmission.Create(
            (A.Organization, A.PlanClass, A.PlanClass), given, TheRules.Shipped.Number(RuleKey.FirstTimeCorrectPercent, OrganizationKind.Sao), A.Now);
        Assert.Equal((correct, items, (decimal)percent, passed), (submission.CorrectItems, submission.Items, decimal.Round(submission.Percent, 1), submission.Passed));
        Assert.Equal(items - correct, submission.FailingRules.Sum(r => r.Items));
        Assert.Equal("KM 7", submission.Clause);
    }

    [Fact]
    public void Warnings_do_not_make_an_item_incorrect()
    {
        var warned = ACheck.Look(ACheck.Complete with { TacticId = null, Indicator = "ประชาชนพอใจ" });
        var submission = FirstSubmission.Create((A.Organization, A.PlanClass, A.PlanClass), [warned], TheRules.Shipped.Number(RuleKey.FirstTimeCorrectPercent, OrganizationKind.Sao), A.Now);
        Assert.Equal((1, 0), (submission.CorrectItems, submission.FailingRules.Count));
    }
}
