using LocalPlan.Domain.Organizations;
using LocalPlan.Domain.Plans;
using LocalPlan.Domain.Procedures;
using LocalPlan.Domain.RuleSets;
using LocalPlan.Infrastructure.Persistence.Seed;
using LocalPlan.Infrastructure.RuleSets;
using static LocalPlan.Domain.Procedures.ActKind;
using static LocalPlan.Domain.Procedures.Stage;
using static LocalPlan.Domain.Procedures.StageAction;

namespace LocalPlan.Infrastructure.Tests.RuleSets;

/// <summary>Every stage × action of the shipped rule set, for every kind of act and organization, against a table written by hand.</summary>
public sealed class ShippedStepsTests
{
    private static readonly RuleSet Rules = Read();

    private static readonly (Stage, StageAction, Stage)[] AfterApproval =
        [(Approval, ReturnToDrafting, Drafting), (Approval, Announce, Announced), (Announced, Post, Posted)];

    private static readonly (Stage, StageAction, Stage)[] OfNewPlan =
    [
        (Opened, SetDirection, Direction), (Direction, StartDrafting, Drafting), (Drafting, SendToCommittee, Committee),
        (Committee, ReturnToDrafting, Drafting), (Posted, EnterForce, InForce), (InForce, Review, InForce), (InForce, Close, Closed),
        (Opened, Withdraw, Withdrawn), (Direction, Withdraw, Withdrawn), (Drafting, Withdraw, Withdrawn), .. AfterApproval,
    ];

    private static readonly (Stage, StageAction, Stage)[] OfAmending =
        [(Drafting, SendToCommittee, Committee), (Committee, ReturnToDrafting, Drafting), (Drafting, Withdraw, Withdrawn), .. AfterApproval];

    private static readonly (Stage, StageAction, Stage)[] ByExecutive =
        [(Drafting, SendToExecutive, Approval), (Drafting, Withdraw, Withdrawn), .. AfterApproval];

    private static readonly (Stage, StageAction, Stage)[] WithCouncil =
        [(Committee, CommitteeAgrees, Council), (Council, CouncilAgrees, Approval), (Council, ReturnToDrafting, Drafting)];

    private static readonly (Stage, StageAction, Stage)[] WithoutCouncil = [(Committee, CommitteeAgrees, Approval)];

    /// <summary>Facts under which no guard has anything to say.</summary>
    private static readonly GuardFacts Satisfied = new()
    {
        Today = new(2030, 12, 1),
        Hash = new string('a', 64),
        SubmittedHash = new string('a', 64),
        HasContent = true,
        DirectionMeeting = new(DecidingBody.DevelopmentCommittee, "1/2570", new(2026, 11, 1), null),
        CommunityMeeting = new(DecidingBody.Community, "1/2570", new(2026, 10, 28), null),
        Decisions = [.. Enum.GetValues<DecidingBody>().Select(b => new Evidence(b, "2/2570", new(2026, 11, 20), new string('a', 64)))],
        HasSpecialGround = true,
        Announcement = new("1/2570", new(2026, 11, 30), "ผู้ลงนาม", "นายก"),
        LastResolutionOn = new(2026, 11, 20),
        IsPosted = true,
        WindowEndsOn = new(2027, 9, 30),
    };

    public static TheoryData<ActKind, OrganizationKind> Ways()
    {
        var ways = new TheoryData<ActKind, OrganizationKind>();
        foreach (var act in Enum.GetValues<ActKind>())
        {
            foreach (var kind in Enum.GetValues<OrganizationKind>())
                ways.Add(act, kind);
        }
        return ways;
    }

    [Theory]
    [MemberData(nameof(Ways))]
    public void Exactly_the_steps_of_the_law_are_possible(ActKind act, OrganizationKind kind)
    {
        var (procedure, expected) = (Rules.ProcedureOf(act, kind), Expected(act, kind));
        foreach (var stage in Enum.GetValues<Stage>())
        {
            foreach (var action in Enum.GetValues<StageAction>())
            {
                var tried = procedure.Try(stage, action, Satisfied);
                var step = expected.Where(s => (s.From, s.Action) == (stage, action)).Select(s => (Stage?)s.To).SingleOrDefault();
                Assert.Equal(step, tried.IsSuccess ? tried.Value.To : null);
                Assert.True(tried.IsSuccess || tried.Error!.Code is "step.not_possible" or "step.ended", $"{stage} {action}");
            }
        }
    }

    [Theory]
    [InlineData(OrganizationKind.Pao)]
    [InlineData(OrganizationKind.SubdistrictMunicipality)]
    [InlineData(OrganizationKind.Sao)]
    public void A_refused_action_names_what_is_possible_and_changes_nothing(OrganizationKind kind)
    {
        var procedure = Rules.ProcedureOf(NewPlan, kind);
        foreach (var stage in Enum.GetValues<Stage>().Where(s => s != Council || kind == OrganizationKind.Sao))
        {
            foreach (var action in Enum.GetValues<StageAction>().Where(a => procedure.Find(stage, a) is null))
            {
                var plan = PlanAt(stage, procedure);
                var (steps, updated, hash) = (plan.Steps.Count, plan.UpdatedAt, plan.SubmittedHash);
                var error = plan.Take(action, procedure, Satisfied, Record()).Error!;
                Assert.Equal(stage.IsEnd() ? "step.ended" : "step.not_possible", error.Code);
                Assert.Equal((stage, action), (error.Args!["stage"], error.Args["action"]));
                Assert.True(stage.IsEnd() || error.Clause is not null);
                Assert.Equal((stage, steps, updated, hash), (plan.Stage, plan.Steps.Count, plan.UpdatedAt, plan.SubmittedHash));
            }
        }
    }

    [Fact]
    public void The_straight_way_of_an_SAO_passes_its_council_and_that_of_others_does_not()
    {
        Stage[] common = [Direction, Drafting, Committee, Approval, Announced, Posted, InForce, Closed];
        Assert.Equal(common, Rules.ProcedureOf(NewPlan, OrganizationKind.Pao).Way(Opened).Select(s => s.To));
        Assert.Equal([.. common[..3], Council, .. common[3..]], Rules.ProcedureOf(NewPlan, OrganizationKind.Sao).Way(Opened).Select(s => s.To));
    }

    [Fact]
    public void A_lower_organization_also_tells_the_PAO()
    {
        Assert.Equal(4, Rules.RecipientsOf(OrganizationKind.Pao).Count);
        Assert.Contains(NoticeRecipient.Pao, Rules.RecipientsOf(OrganizationKind.Sao).Select(r => r.Recipient));
    }

    private static (Stage From, StageAction Action, Stage To)[] Expected(ActKind act, OrganizationKind kind) => act switch
    {
        NewPlan => [.. OfNewPlan, .. Deciding(kind)],
        Addition or Change => [.. OfAmending, .. Deciding(kind)],
        _ => ByExecutive,
    };

    private static (Stage, StageAction, Stage)[] Deciding(OrganizationKind kind) => kind == OrganizationKind.Sao ? WithCouncil : WithoutCouncil;

    /// <summary>A plan that was taken to a stage step by step.</summary>
    private static Plan PlanAt(Stage stage, Procedure procedure)
    {
        var opening = new PlanOpening(Guid.NewGuid(), OrganizationKind.Sao, PlanningWindow.Create(Guid.NewGuid(), 2566, null), Rules.Id, PlanFormat.StrategyBased, null, null);
        var plan = Plan.Create(opening, Record());
        if (stage == Withdrawn)
            Assert.True(plan.Take(Withdraw, procedure, Satisfied, Record()).IsSuccess);
        foreach (var step in procedure.Way(Opened).TakeWhile(_ => plan.Stage != stage && stage != Withdrawn))
            Assert.Null(plan.Take(step.Action, procedure, Satisfied, Record()).Error);
        Assert.Equal(stage, plan.Stage);
        return plan;
    }

    private static StepRecord Record() => new(new(Guid.Empty, "ปลัด"), new(2026, 11, 24, 3, 0, 0, TimeSpan.Zero));

    private static RuleSet Read()
    {
        using var file = SeedFiles.Open("rule-sets");
        var draft = RuleSetFile.ReadAsync(file, default).GetAwaiter().GetResult().Value[0];
        return RuleSet.Create(SeedId.RuleSet(draft.EffectiveFrom), draft).Value;
    }
}
