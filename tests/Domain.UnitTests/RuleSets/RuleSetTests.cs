using LocalPlan.Domain.Calendar;
using LocalPlan.Domain.Compliance;
using LocalPlan.Domain.Deadlines;
using LocalPlan.Domain.Organizations;
using LocalPlan.Domain.Procedures;
using LocalPlan.Domain.RuleSets;

namespace LocalPlan.Domain.UnitTests.RuleSets;

public sealed class RuleSetTests
{
    private static readonly Clause Any = new("ข้อ 1", "ก", "A", "ระเบียบ", Confidence.High);

    private static readonly RuleSetDraft Draft = new(
        "ชุด ก", new(2025, 10, 1), "ระเบียบ", [Any], [.. Enum.GetValues<RuleKey>().Select(k => new RuleNumber(k, 10, Any.Code, Confidence.High))], [], [], [], [], []);

    private static readonly StepRule Send = new(
        [ActKind.Correction], Stage.Drafting, StageAction.SendToExecutive, Stage.Approval, [], Any.Code, Confidence.High);

    private static readonly DeadlineRule Post = new(
        "D3a", "ปิดประกาศ", "Open", DeadlineSubject.Plan, [DeadlineAnchor.Announced], DeadlineAnchor.PostingOpened,
        new(LimitKind.WithinDays), Any.Code, Confidence.High, RuleKey.PublicWithinDays);

    [Fact]
    public void A_number_of_the_own_kind_goes_before_the_general_one()
    {
        var numbers = Draft.Numbers.Append(new RuleNumber(RuleKey.DeputyCount, 4, Any.Code, Confidence.High, [OrganizationKind.CityMunicipality])).ToList();
        var rules = RuleSet.Create(Guid.Empty, Draft with { Numbers = numbers }).Value;
        Assert.Equal(4, rules.Number(RuleKey.DeputyCount, OrganizationKind.CityMunicipality).Value);
        Assert.Equal(10, rules.Number(RuleKey.DeputyCount, OrganizationKind.Sao).Value);
    }

    [Fact]
    public void A_step_of_one_kind_of_organization_is_not_asked_of_another()
    {
        var rules = RuleSet.Create(Guid.Empty, Draft with { Steps = [Send with { Kinds = [OrganizationKind.Sao] }] }).Value;
        Assert.NotNull(rules.ProcedureOf(ActKind.Correction, OrganizationKind.Sao).Find(Stage.Drafting, StageAction.SendToExecutive));
        Assert.Empty(rules.ProcedureOf(ActKind.Correction, OrganizationKind.TownMunicipality).Steps);
        Assert.Empty(rules.ProcedureOf(ActKind.Addition, OrganizationKind.Sao).Steps);
    }

    [Fact]
    public void A_document_cites_the_clause_of_the_set_it_was_made_under()
    {
        var announce = Send with { From = Stage.Approval, Action = StageAction.Announce, To = Stage.Announced, Clause = "ข้อ 30" };
        var next = Draft with
        {
            Clauses = [Any, Any with { Code = "ข้อ 30" }, Any with { Code = "ข้อ 31" }],
            Steps = [announce, announce with { Acts = [ActKind.Addition], Clause = "ข้อ 31" }],
            Recipients = [new RecipientRule(NoticeRecipient.Council, "ข้อ 31", Confidence.High)],
        };
        var rules = RuleSet.Create(Guid.Empty, next).Value;
        Assert.Equal(("ข้อ 30", "ข้อ 31"), (rules.AnnouncingClause(ActKind.Correction), rules.AnnouncingClause(ActKind.Addition)));
        Assert.Equal("ข้อ 31", rules.NoticeClause(NoticeRecipient.Council));
    }

    [Fact]
    public void Every_threshold_needs_a_general_number()
    {
        var refused = RuleSet.Create(Guid.Empty, Draft with { Numbers = [.. Draft.Numbers.Where(n => n.Key != RuleKey.QuorumPercent)] });
        var fault = Assert.Single(refused.Error!.Details);
        Assert.Equal(("rule_set.number_missing", "QuorumPercent"), (fault.Code, fault.Args!["keys"]));
    }

    [Fact]
    public void A_rule_cites_a_clause_of_its_own_set()
    {
        var refused = RuleSet.Create(Guid.Empty, Draft with { Steps = [Send with { Clause = "ข้อ 99" }] });
        Assert.Equal("rule_set.clause_unknown", Assert.Single(refused.Error!.Details).Code);
    }

    [Theory]
    [InlineData("project.unheard_of", CheckLevel.Fail)]
    [InlineData("project.budget_missing", CheckLevel.Pass)]
    public void A_rule_for_an_unknown_check_or_one_that_always_passes_is_refused(string check, CheckLevel level)
    {
        var refused = RuleSet.Create(Guid.Empty, Draft with { Checks = [new CheckRule(check, level, Any.Code, Confidence.High)] });
        Assert.Equal("rule_set.check_unknown", Assert.Single(refused.Error!.Details).Code);
    }

    [Fact]
    public void An_unconfirmed_rule_warns_and_never_blocks()
    {
        var rule = new CheckRule("project.budget_missing", CheckLevel.Fail, Any.Code, Confidence.Low);
        Assert.Equal(CheckLevel.Warn, rule.LevelInForce());
        Assert.Equal(CheckLevel.Fail, (rule with { Confidence = Confidence.Medium }).LevelInForce());
    }

    [Fact]
    public void A_shipped_set_gains_the_sections_it_did_not_know_and_keeps_what_it_says()
    {
        var old = RuleSet.Create(Guid.Empty, Draft).Value;
        old.Complete(RuleSet.Create(Guid.Empty, Draft with { Name = "ชุด ข", Checks = [new CheckRule("project.budget_missing", CheckLevel.Fail, Any.Code, Confidence.High)] }).Value);
        Assert.Equal(("ชุด ก", 1), (old.Name, old.Checks.Count));
    }

    [Fact]
    public void An_action_leads_to_one_stage()
    {
        var refused = RuleSet.Create(Guid.Empty, Draft with { Steps = [Send, Send with { To = Stage.Committee }] });
        Assert.Equal("rule_set.step_twice", Assert.Single(refused.Error!.Details).Code);
        Assert.True(RuleSet.Create(Guid.Empty, Draft with
        {
            Steps = [Send with { Kinds = [OrganizationKind.Sao] }, Send with { To = Stage.Committee, Kinds = [OrganizationKind.Pao] }],
        }).IsSuccess);
    }

    [Fact]
    public void A_deadline_takes_its_days_from_the_number_it_names()
    {
        var rules = RuleSet.Create(Guid.Empty, Draft with { Deadlines = [Post] }).Value;
        Assert.Equal(10, Assert.Single(rules.DeadlinesOf(OrganizationKind.Sao)).Limit.Days);
        Assert.Equal("rule_set.deadline_twice", Refused(Post, Post));
        Assert.Null(Refused(Post with { Kinds = [OrganizationKind.Sao] }, Post with { Kinds = [OrganizationKind.Pao] }));
    }

    [Fact]
    public void A_set_of_an_earlier_edition_gains_the_sections_it_lacks_and_keeps_what_it_says()
    {
        var other = new Clause("ข้อ 2", "ข", "B", "ระเบียบ", Confidence.High);
        var shipped = RuleSet.Create(Guid.Empty, Draft with { Name = "ชุด ข", Clauses = [Any, other], Deadlines = [Post with { Clause = other.Code }] }).Value;
        var (older, own) = (RuleSet.Create(Guid.Empty, Draft).Value, RuleSet.Create(Guid.Empty, Draft with { Deadlines = [Post] }).Value);
        older.Complete(shipped);
        own.Complete(shipped);
        Assert.Equal(("ชุด ก", "ข้อ 2"), (older.Name, Assert.Single(older.Deadlines).Clause));
        Assert.NotNull(older.ClauseOf("ข้อ 2"));
        Assert.Equal(Any.Code, Assert.Single(own.Deadlines).Clause);
    }

    [Fact]
    public void A_deadline_says_all_that_its_date_needs()
    {
        Assert.Equal("rule_set.deadline_incomplete", Refused(Post with { Number = null }));
        Assert.Equal("rule_set.deadline_incomplete", Refused(Post with { Limit = Post.Limit with { Days = 15 } }));
        Assert.Equal("rule_set.deadline_incomplete", Refused(Post with { From = [] }));
        Assert.Equal("rule_set.deadline_incomplete", Refused(Post with { From = [DeadlineAnchor.FiscalYear] }));
        Assert.Equal("rule_set.deadline_incomplete", Refused(Post with { DoneBy = null }));
        Assert.Equal("rule_set.deadline_incomplete", Refused(Post with { From = [DeadlineAnchor.BudgetAnnounced] }));
        Assert.Equal("rule_set.clause_unknown", Refused(Post with { Clause = "ข้อ 99" }));
    }

    private static string? Refused(params DeadlineRule[] deadlines) =>
        RuleSet.Create(Guid.Empty, Draft with { Deadlines = deadlines }).Error?.Details[0].Code;
}
