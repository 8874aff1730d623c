using LocalPlan.Domain.Kpis;
using LocalPlan.Domain.Plans;
using LocalPlan.Domain.Procedures;
using LocalPlan.Domain.Projects;
using LocalPlan.Domain.RuleSets;
using LocalPlan.Domain.Strategies;

namespace LocalPlan.Domain.UnitTests.Plans;

public sealed class PlanLifecycleTests
{
    private static readonly Procedure Way = new(
    [
        Step(Stage.Opened, StageAction.SendToCommittee, Stage.Committee),
        Step(Stage.Committee, StageAction.ReturnToDrafting, Stage.Drafting),
        Step(Stage.Committee, StageAction.CommitteeAgrees, Stage.Approval, Guard.CommitteeAgreed),
        Step(Stage.Approval, StageAction.Announce, Stage.Announced, Guard.AnnouncementSigned),
        Step(Stage.Announced, StageAction.Review, Stage.Announced),
    ]);

    private static readonly GuardFacts Facts = new()
    {
        Today = new(2026, 11, 24),
        Hash = new string('a', 64),
        Decisions = [new(DecidingBody.DevelopmentCommittee, "2/2570", new(2026, 11, 20), new string('a', 64))],
        Announcement = new("5/2570", new(2026, 11, 23), "ผู้ลงนาม", "นายก"),
    };

    [Fact]
    public void The_trace_keeps_who_when_and_by_which_document()
    {
        var plan = A.Plan();
        Take(plan, StageAction.SendToCommittee, StageAction.CommitteeAgrees);
        Assert.Equal([StageAction.Open, StageAction.SendToCommittee, StageAction.CommitteeAgrees], plan.Steps.Select(s => s.Action));
        var step = plan.Steps[^1];
        Assert.Equal(("2/2570", new DateOnly(2026, 11, 20), Facts.Hash), (step.DocumentNumber, step.DocumentDate, step.Hash));
        Assert.Equal((A.Planner.UserId, A.Planner.Title, A.Now), (step.By, step.ByTitle, step.At));
        Assert.Equal(new DateOnly(2026, 11, 20), plan.LastResolutionOn);
    }

    [Fact]
    public void The_version_that_was_sent_is_kept_until_it_comes_back()
    {
        var plan = A.Plan();
        Take(plan, StageAction.SendToCommittee);
        Assert.Equal(Facts.Hash, plan.SubmittedHash);
        Take(plan, StageAction.ReturnToDrafting);
        Assert.Null(plan.SubmittedHash);
        Assert.Null(plan.Frozen);
    }

    [Fact]
    public void Frozen_content_cannot_be_written_by_any_road()
    {
        var frame = A.Frame();
        var plan = frame.Plan;
        var strategy = Strategy.Create(plan, new(1, "ยุทธศาสตร์", [], []), A.Now).Value;
        var kpi = Kpi.Create(plan, new(Guid.Empty, "ก", "ร้อยละ", KpiDirection.Increase, null, []), A.Now).Value;
        var project = Project.Create(frame, 1, A.Draft(), A.Now).Value;
        Take(plan, StageAction.SendToCommittee);
        LocalPlan.Domain.Common.Error?[] refusals =
        [
            plan.Describe("อื่น", null, A.Now).Error,
            strategy.Revise(plan, new(1, "อื่น", [], []), A.Now).Error,
            Strategy.Create(plan, new(2, "อื่น", [], []), A.Now).Error,
            kpi.Revise(plan, new(Guid.Empty, "อื่น", "ร้อยละ", KpiDirection.Increase, null, []), A.Now).Error,
            Kpi.Create(plan, new(Guid.Empty, "อื่น", "ร้อยละ", KpiDirection.Increase, null, []), A.Now).Error,
            project.Revise(frame, A.Draft() with { Name = "อื่น" }, A.Now).Error!.Details[0],
            Project.Create(frame, 2, A.Draft(), A.Now).Error!.Details[0],
        ];
        Assert.All(refusals, r => Assert.Equal(("plan.frozen", "ข้อ 17(3)"), (r!.Code, r.Clause)));
        Assert.DoesNotContain("อื่น", new[] { plan.Title, strategy.Name, kpi.Name, project.Name });
    }

    [Fact]
    public void An_announced_plan_says_that_it_is_amended_instead()
    {
        var plan = Announced();
        Assert.Equal(("ข้อ 21–22/2", FrozenWay.Amend), (plan.Frozen!.Clause, plan.Frozen.Args!["way"]));
        Assert.Equal(("5/2570", new DateOnly(2026, 11, 23), "ผู้ลงนาม"), (plan.AnnouncementNumber, plan.AnnouncedOn, plan.SignatoryName));
    }

    [Fact]
    public void A_year_is_reviewed_once_and_lies_in_the_window()
    {
        var plan = Announced();
        Assert.Null(Review(plan, 2567, new(2026, 11, 24)));
        Assert.Equal(("plan.reviewed_already", "ข้อ 1"), Review(plan, 2567, new(2026, 11, 24)));
        Assert.Equal(("plan.review_year_outside_window", "ข้อ 1"), Review(plan, 2571, new(2026, 11, 24)));
        Assert.Equal(("step.date_in_future", "ข้อ 1"), Review(plan, 2568, new(2026, 11, 25)));
    }

    private static Plan Announced()
    {
        var plan = A.Plan();
        Take(plan, StageAction.SendToCommittee, StageAction.CommitteeAgrees, StageAction.Announce);
        return plan;
    }

    private static (string Code, string? Clause)? Review(Plan plan, int year, DateOnly day) =>
        plan.Take(StageAction.Review, Way, Facts, new StepRecord(A.Planner, A.Now) { FiscalYear = year, DocumentDate = day }).Error is { } error
            ? (error.Code, error.Clause)
            : null;

    private static void Take(Plan plan, params StageAction[] actions)
    {
        foreach (var action in actions)
            Assert.Null(plan.Take(action, Way, Facts with { SubmittedHash = plan.SubmittedHash }, new(A.Planner, A.Now)).Error);
    }

    private static StepRule Step(Stage from, StageAction action, Stage to, params Guard[] guards) =>
        new([ActKind.NewPlan], from, action, to, guards, "ข้อ 1", Confidence.High);
}
