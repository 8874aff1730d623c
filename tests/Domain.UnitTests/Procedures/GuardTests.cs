using LocalPlan.Domain.Procedures;
using LocalPlan.Domain.RuleSets;

namespace LocalPlan.Domain.UnitTests.Procedures;

public sealed class GuardTests
{
    private const string Ours = "aaaaaaaaaaaaaaaaaaaa";

    private static readonly GuardFacts Nothing = new() { Today = new(2026, 11, 24), Hash = Ours };

    private static readonly Announcement Signed = new("5/2570", new(2026, 11, 24), "ผู้ลงนาม", "นายก");

    [Theory]
    [InlineData(Guard.DirectionMeeting, "step.direction_meeting_missing")]
    [InlineData(Guard.CommunityMet, "step.community_meeting_missing")]
    [InlineData(Guard.HasContent, "step.content_missing")]
    [InlineData(Guard.CommitteeAgreed, "step.committee_not_agreed")]
    [InlineData(Guard.CouncilAgreed, "step.council_not_agreed")]
    [InlineData(Guard.CommunityAgreed, "step.community_not_agreed")]
    [InlineData(Guard.SpecialGround, "step.special_ground_missing")]
    [InlineData(Guard.AnnouncementSigned, "step.announcement_unsigned")]
    [InlineData(Guard.PostingOpened, "step.posting_not_opened")]
    public void A_guard_that_nothing_satisfies_refuses_and_cites_the_clause(Guard guard, string code)
    {
        var error = Try(Nothing, guard).Error!;
        Assert.Equal((code, "ข้อ 1"), (error.Code, error.Clause));
    }

    [Fact]
    public void Failures_reasons_notices_and_the_window_are_counted_and_named()
    {
        Assert.Equal(3, Try(Nothing with { OpenFailures = 3 }, Guard.NoOpenFailures).Error!.Args!["count"]);
        Assert.Equal(2, Try(Nothing with { ReasonsMissing = 2 }, Guard.ReasonsGiven).Error!.Args!["count"]);
        Assert.Equal([NoticeRecipient.Pao], (IEnumerable<NoticeRecipient>)Try(Nothing with { NoticesMissing = [NoticeRecipient.Pao] }, Guard.NoticesSent).Error!.Args!["recipients"]);
        Assert.Equal(ActKind.Change, Try(Nothing with { FittingKind = ActKind.Change }, Guard.KindFitsChange).Error!.Args!["kind"]);
        Assert.Equal("step.window_not_ended", Try(Nothing with { WindowEndsOn = Nothing.Today }, Guard.WindowEnded).Error!.Code);
        Assert.True(Try(Nothing with { WindowEndsOn = Nothing.Today.AddDays(-1) }, Guard.WindowEnded).IsSuccess);
    }

    [Fact]
    public void An_agreement_counts_for_its_own_version_and_body_only()
    {
        var other = new Evidence(DecidingBody.DevelopmentCommittee, "1/2570", new(2026, 11, 20), "bbbbbbbbbbbbbbbbbbbb");
        var error = Try(Nothing with { Decisions = [other] }, Guard.CommitteeAgreed).Error!;
        Assert.Equal("step.other_version_agreed", error.Code);
        Assert.Equal(("1/2570", "bbbbbbbb", "aaaaaaaa"), (error.Args!["meeting"], error.Args["theirs"], error.Args["ours"]));
        var ours = Nothing with { Decisions = [other, other with { Hash = Ours }] };
        Assert.True(Try(ours, Guard.CommitteeAgreed).IsSuccess);
        Assert.Equal("step.council_not_agreed", Try(ours, Guard.CouncilAgreed).Error!.Code);
    }

    [Fact]
    public void The_last_word_of_a_body_on_a_version_counts()
    {
        var agreed = new Evidence(DecidingBody.DevelopmentCommittee, "1/2570", new(2026, 11, 20), Ours);
        var refused = agreed with { MeetingNumber = "2/2570", Agrees = false };
        var error = Try(Nothing with { Decisions = [agreed, refused] }, Guard.CommitteeAgreed).Error!;
        Assert.Equal(("step.body_refused", "2/2570"), (error.Code, error.Args!["meeting"]));
        Assert.True(Try(Nothing with { Decisions = [agreed, refused, agreed] }, Guard.CommitteeAgreed).IsSuccess);
        Assert.True(Try(Nothing with { Decisions = [agreed, refused with { Hash = "bbbb" }] }, Guard.CommitteeAgreed).IsSuccess);
        Assert.True(Try(Nothing with { Decisions = [agreed, refused with { Body = DecidingBody.Council }] }, Guard.CommitteeAgreed).IsSuccess);
    }

    [Fact]
    public void The_committee_agrees_to_a_draft_not_before_the_meeting_that_set_its_direction()
    {
        var agreed = new Evidence(DecidingBody.DevelopmentCommittee, "1/2570", new(2026, 11, 20), Ours);
        var facts = Nothing with { Decisions = [agreed], DirectionOn = new(2026, 11, 21) };
        var error = Try(facts, Guard.CommitteeAgreed).Error!;
        Assert.Equal(("step.committee_before_direction", "ข้อ 1", "1/2570"), (error.Code, error.Clause, error.Args!["meeting"]));
        Assert.Equal((agreed.Date, facts.DirectionOn.Value), (error.Args["date"], error.Args["direction"]));
        Assert.True(Try(facts with { DirectionOn = agreed.Date }, Guard.CommitteeAgreed).IsSuccess);
        Assert.True(Try(facts with { DirectionOn = null }, Guard.CommitteeAgreed).IsSuccess);
        Assert.True(Try(facts with { Decisions = [agreed, agreed with { MeetingNumber = "2/2570", Date = new(2026, 11, 22) }] }, Guard.CommitteeAgreed).IsSuccess);
    }

    [Fact]
    public void The_council_agrees_after_the_committee()
    {
        var committee = new Evidence(DecidingBody.DevelopmentCommittee, "1/2570", new(2026, 11, 20), Ours);
        var (refused, council) = (committee with { Agrees = false }, committee with { Body = DecidingBody.Council });
        string? Code(params Evidence[] decisions) => Try(Nothing with { Decisions = decisions }, Guard.CouncilAgreed).Error?.Code;
        Assert.Equal("step.council_before_committee", Code(council, committee));
        Assert.Equal("step.council_before_committee", Code(council));
        Assert.Equal("step.council_before_committee", Code(committee, council, refused, committee with { MeetingNumber = "3/2570" }));
        Assert.Null(Code(committee, council));
        Assert.Null(Code(council, committee, council with { MeetingNumber = "2/2570" }));
        Assert.Null(Code(committee, council, committee with { MeetingNumber = "3/2570" }));
        Assert.Equal("step.body_refused", Code(committee, council, council with { Agrees = false }));
    }

    [Fact]
    public void An_announcement_is_dated_between_the_resolution_and_today()
    {
        var facts = Nothing with { LastResolutionOn = new(2026, 11, 20), Announcement = Signed };
        Assert.True(Try(facts, Guard.AnnouncementSigned).IsSuccess);
        Assert.Equal("step.announced_in_future", Try(facts with { Announcement = Signed with { Date = new(2026, 11, 25) } }, Guard.AnnouncementSigned).Error!.Code);
        Assert.Equal("step.announced_before_resolution", Try(facts with { Announcement = Signed with { Date = new(2026, 11, 19) } }, Guard.AnnouncementSigned).Error!.Code);
        Assert.Equal("step.announcement_unsigned", Try(facts with { Announcement = Signed with { SignatoryName = " " } }, Guard.AnnouncementSigned).Error!.Code);
    }

    [Fact]
    public void Several_reasons_come_together()
    {
        var error = Try(Nothing, Guard.HasContent, Guard.CommitteeAgreed).Error!;
        Assert.Equal("step.refused", error.Code);
        Assert.Equal(["step.content_missing", "step.committee_not_agreed"], error.Details.Select(d => d.Code));
    }

    [Fact]
    public void What_was_sent_cannot_go_on_as_something_else()
    {
        var changed = Nothing with { SubmittedHash = "bbbb" };
        Assert.Equal("step.content_changed", Try(changed).Error!.Code);
        Assert.True(Way(Stage.Drafting).Try(Stage.Committee, StageAction.CommitteeAgrees, changed).IsSuccess);
    }

    [Fact]
    public void What_the_form_of_a_step_brings_is_not_missed_beforehand() =>
        Assert.Empty(Procedure.Outlook(Way(Stage.Announced, Guard.AnnouncementSigned).Steps[0], Nothing));

    private static LocalPlan.Domain.Common.Result<StepRule> Try(GuardFacts facts, params Guard[] guards) =>
        Way(Stage.Approval, guards).Try(Stage.Committee, StageAction.CommitteeAgrees, facts);

    private static Procedure Way(Stage to, params Guard[] guards) =>
        new([new([ActKind.NewPlan], Stage.Committee, StageAction.CommitteeAgrees, to, guards, "ข้อ 1", Confidence.High)]);
}
