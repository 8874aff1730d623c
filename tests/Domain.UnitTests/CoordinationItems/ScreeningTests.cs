using LocalPlan.Domain.CoordinationItems;
using LocalPlan.Domain.CoordinationRounds;
using LocalPlan.Domain.Projects;

namespace LocalPlan.Domain.UnitTests.CoordinationItems;

public sealed class ScreeningTests
{
    private static readonly CoordinationRound Round = AnItem.Round();

    [Theory]
    [InlineData(45, 50, true)]
    [InlineData(40, 50, false)]
    [InlineData(41, 50, true)]
    public void Scenario_31_exactly_eighty_percent_does_not_pass(int correct, int screened, bool passes)
    {
        var items = Enumerable.Range(0, screened).Select(i => ((bool?)(i < correct), (IReadOnlyList<string>)(i < correct ? [] : ["complete"]))).ToList();
        var result = Correctness.Of([.. items, (null, [])], 80);
        Assert.Equal((correct, screened, screened + 1, passes), (result.Correct, result.Screened, result.Submitted, result.Passed));
        Assert.Equal(screened - correct, Assert.Single(result.FailingRules).Items);
    }

    [Fact]
    public void A_warning_is_no_failure_and_a_blocking_failure_is()
    {
        var (warned, failed) = (AnItem.Of(Round, ItemStatus.PaoScreening), AnItem.Of(Round, ItemStatus.PaoScreening));
        warned.Screen(AnItem.Passed(Round, fails: "price"), Round, null, AnItem.In(RoundStage.Screening));
        failed.Screen(AnItem.Passed(Round, fails: "land"), Round, null, AnItem.In(RoundStage.Screening));
        Assert.Equal((true, false), (warned.FirstCorrect, failed.FirstCorrect));
        var accept = new DecisionDraft(DecisionOutcome.Accept);
        Assert.Null(warned.Decide(accept, new(AnItem.Resolution, Round.Frame!, AnItem.Checked), AnItem.In(RoundStage.ProvinceReview)).Error);
        Assert.Equal("coordination_item.blocked", failed.Decide(accept, new(AnItem.Resolution, Round.Frame!, AnItem.Checked), AnItem.In(RoundStage.ProvinceReview)).Error?.Code);
    }

    [Fact]
    public void A_corrected_version_keeps_the_place_and_the_first_result()
    {
        var item = AnItem.Of(Round, ItemStatus.Returned);
        Assert.Equal((7, false), (item.Rank, item.FirstCorrect));
        AnItem.Do(item, ItemAction.Resend, Round);
        AnItem.Do(item, ItemAction.Forward, Round);
        Assert.Equal((7, false, 2, 2), (item.Rank, item.FirstCorrect, item.Current.Number, item.Screenings.Count));
    }

    [Theory]
    [InlineData(1, false, true)]
    [InlineData(1, true, false)]
    [InlineData(2, false, false)]
    public void Scenario_7_one_beneficiary_without_another_ground_is_proposed(int beneficiaries, bool hasGround, bool proposed)
    {
        var sent = AnItem.Sent(change: d => d with
        {
            Authority = new() { BeneficiaryIds = [.. Enumerable.Range(0, beneficiaries).Select(_ => Guid.CreateVersion7())], Grounds = hasGround ? [AuthorityGround.ProvinceWide] : [] },
        });
        Assert.Equal(proposed, AnItem.Submitted(Round, sent: sent).Proposals(Round.Frame!, null).Contains(ReasonCode.SingleLaoCanDo));
    }
}
