using LocalPlan.Domain.Common;
using LocalPlan.Domain.CoordinationItems;
using LocalPlan.Domain.CoordinationRounds;
using LocalPlan.Domain.Editions;
using LocalPlan.Domain.Forms;
using LocalPlan.Domain.Projects;

namespace LocalPlan.Domain.UnitTests.CoordinationItems;

/// <summary>Rounds and items for tests, in whatever state.</summary>
internal static class AnItem
{
    public static readonly Guid Pao = Guid.Parse("019ab000-0000-7000-8000-0000000000a0");
    public static readonly Guid District = Guid.Parse("019ab000-0000-7000-8000-0000000000d0");
    public static readonly DateOnly Today = new(2026, 11, 24);
    public static readonly ResolutionRef Resolution = new(Guid.Parse("019ab000-0000-7000-8000-0000000000b0"), Guid.Parse("019ab000-0000-7000-8000-0000000000b1"), "1/2570", Today);

    /// <summary>Held against the lists of the province with nothing found.</summary>
    public static readonly ItemCheck Checked = new(Guid.Parse("019ab000-0000-7000-8000-0000000000c0"), A.Now, [], 0, 0, 0, IsStale: false, "", []);

    public static CoordinationRound Round(FrameDraft? frame = null, int firstYear = 2566)
    {
        var round = CoordinationRound.Create(
            new(Pao, Guid.CreateVersion7(), A.RuleSet, new(30, 30, 15)), new("รอบ", firstYear, Today.AddDays(-5), Today.AddDays(5)), new(A.Planner, A.Now)).Value;
        Assert.True(round.IssueFrame(frame ?? new(), RoundFrame.DefaultOf(TheRules.Shipped), new(A.Planner, A.Now)).IsSuccess);
        return round;
    }

    public static Submission Sent(decimal amount = 900_000, Func<ProjectDraft, ProjectDraft>? change = null, Guid? id = null)
    {
        var draft = A.Draft((2566, amount)) with { Form = FormKind.Coordination, Authority = new() { Grounds = [AuthorityGround.BeyondCapacity] } };
        var content = new ProjectContent { Id = id ?? Guid.CreateVersion7(), Position = 1, Draft = change?.Invoke(draft) ?? draft, Names = new(null, null, null, null, null, null, null) };
        return new(Guid.CreateVersion7(), 2566, content, []);
    }

    public static ItemRecord In(RoundStage stage) => new(A.Planner, A.Now, stage);

    public static CoordinationItem Submitted(CoordinationRound round, Guid? organization = null, Submission? sent = null) =>
        new SubmissionDesk(round, organization ?? Guid.CreateVersion7(), Today, []).Take(sent ?? Sent(), new(Guid.Empty, District), In(RoundStage.Filing)).Value;

    public static ScreeningDraft Passed(CoordinationRound round, ScreeningResult result = ScreeningResult.Forward, string? fails = null) => new(
        [.. round.Frame!.Criteria.Select(c => new CriterionAnswer(c.Code, c.Code == fails ? Verdict.Fail : Verdict.Pass, c.Code == fails ? "ไม่ผ่าน" : null))],
        [], result, result == ScreeningResult.Return ? [new(ReasonCode.Incomplete, "ไม่มีขนาด")] : null);

    /// <summary>The shortest way from being sent to a state.</summary>
    public static CoordinationItem Of(CoordinationRound round, ItemStatus status)
    {
        var item = Submitted(round);
        foreach (var action in WayTo(status))
            Assert.True(Do(item, action, round).IsSuccess, $"{status}: {action} from {item.Status}");
        Assert.Equal(status, item.Status);
        return item;
    }

    /// <summary>Takes an action in a stage of the round that allows it.</summary>
    public static Result Do(CoordinationItem item, ItemAction action, CoordinationRound round, RoundStage? stage = null)
    {
        var record = In(stage ?? Enum.GetValues<RoundStage>().First(s => action.IsOpenIn(s)));
        var decision = new DecisionDraft(DecisionOutcome.Accept, ReasonCode.OutOfFrame, "แขวงทางหลวง");
        return action switch
        {
            ItemAction.Place => item.Place(null, isComplete: false, record),
            ItemAction.Rank => item.Place(7, isComplete: true, record),
            ItemAction.PullBack => item.PullBack(record),
            ItemAction.SendOn => item.SendOn(Resolution, record),
            ItemAction.Screen => item.Screen(Passed(round, ScreeningResult.InProgress), round, null, record),
            ItemAction.Forward => item.Screen(Passed(round), round, null, record),
            ItemAction.Return when item.Status == ItemStatus.ProvinceReview => item.Decide(decision with { Outcome = DecisionOutcome.Return }, new(Resolution, round.Frame!, Checked), record with { Stage = RoundStage.ProvinceReview }),
            ItemAction.Return => item.Screen(Passed(round, ScreeningResult.Return), round, null, record),
            ItemAction.Resend => item.Resend(Sent(id: item.ProjectId), round, record),
            ItemAction.Accept => item.Decide(decision with { Outcome = DecisionOutcome.Accept }, new(Resolution, round.Frame!, Checked), record),
            ItemAction.Reject => item.Decide(decision with { Outcome = DecisionOutcome.Reject }, new(Resolution, round.Frame!, Checked), record),
            ItemAction.Refer => item.Decide(decision with { Outcome = DecisionOutcome.Refer }, new(Resolution, round.Frame!, Checked), record),
            ItemAction.Merge => Of(round, ItemStatus.PaoScreening).Absorb(item, record),
            ItemAction.Absorb => item.Absorb(Of(round, ItemStatus.PaoScreening), record),
            ItemAction.Include => item.Include(new(Guid.CreateVersion7(), null, Guid.CreateVersion7(), 2566, A.Now, "ก"), Checked, record),
            ItemAction.MarkBudgeted => item.Budget(true, record),
            ItemAction.MarkNotBudgeted => item.Budget(false, record),
            ItemAction.Lapse => item.Lapse(record),
            _ => throw new ArgumentOutOfRangeException(nameof(action)),
        };
    }

    private static IReadOnlyList<ItemAction> WayTo(ItemStatus status)
    {
        var ways = new Dictionary<ItemStatus, List<ItemAction>> { [ItemStatus.Submitted] = [] };
        var next = new Queue<ItemStatus>([ItemStatus.Submitted]);
        while (next.TryDequeue(out var from))
        {
            foreach (var (_, action, to) in ItemLifecycle.Table.Transitions.Where(t => t.From == from && !ways.ContainsKey(t.To)))
            {
                ways[to] = [.. ways[from], action];
                next.Enqueue(to);
            }
        }
        return ways[status];
    }
}
