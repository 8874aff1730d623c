using LocalPlan.Application.Projects;
using LocalPlan.Domain.Projects;

namespace LocalPlan.Application.UnitTests.Projects;

public sealed class ProjectFieldsTests
{
    private static readonly Guid Strategy = Guid.CreateVersion7();
    private static readonly Guid Tactic = Guid.CreateVersion7();
    private static readonly Guid Other = Guid.CreateVersion7();

    private static readonly ProjectDraft Draft = new() { Name = "ก่อสร้างถนน", StrategyId = Strategy, TacticId = Tactic };

    [Fact]
    public void The_strategy_that_stands_there_already_leaves_the_tactic() =>
        Leads(new() { StrategyId = Strategy }, Strategy, Tactic);

    [Fact]
    public void Another_strategy_drops_the_tactic_of_the_old_one() =>
        Leads(new() { StrategyId = Other }, Other, null);

    [Fact]
    public void A_tactic_alone_leaves_its_strategy_to_be_found() =>
        Leads(new() { TacticId = Other }, null, Other);

    [Fact]
    public void Undoing_a_tactic_gives_the_strategy_of_before() =>
        Leads(new() { StrategyId = Other, Clear = ["tacticId"] }, Other, null);

    [Fact]
    public void A_cleared_tactic_leaves_the_strategy() =>
        Leads(new() { StrategyId = Strategy, Clear = ["tacticId"] }, Strategy, null);

    private static void Leads(ProjectFields change, Guid? strategy, Guid? tactic)
    {
        var draft = change.ApplyTo(Draft);
        Assert.Equal((strategy, tactic), (draft.StrategyId, draft.TacticId));
    }
}
