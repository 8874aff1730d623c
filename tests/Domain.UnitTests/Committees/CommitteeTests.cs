using LocalPlan.Domain.Committees;
using LocalPlan.Domain.Compliance;
using LocalPlan.Domain.Offices;
using LocalPlan.Domain.Organizations;
using LocalPlan.Domain.RuleSets;
using static LocalPlan.Domain.UnitTests.Committees.ACommittee;

namespace LocalPlan.Domain.UnitTests.Committees;

public sealed class CommitteeTests
{
    private static readonly SeatRule Experts = Seat(SeatKind.Expert, SeatOrigin.ChosenByExecutive, CommitteeRole.Member, 1, 3, years: 4);
    private static readonly SeatRule Clerk = Seat(SeatKind.Clerk, SeatOrigin.ExOfficio, CommitteeRole.MemberAndSecretary, 1, 1);
    private static readonly SeatRule Deputies = Seat(SeatKind.Deputy, SeatOrigin.ExOfficio, CommitteeRole.Member, 2, 4);

    [Theory]
    [InlineData("2029-04-01", SeatStatus.Held, false)]
    [InlineData("2029-04-02", SeatStatus.Held, true)]
    [InlineData("2029-06-01", SeatStatus.Held, true)]
    [InlineData("2029-06-02", SeatStatus.Expired, false)]
    public void A_term_warns_sixty_days_before_its_end_and_has_no_say_after(string day, SeatStatus status, bool warned)
    {
        var frame = Frame([], Experts);
        var committee = Committee.Appoint(frame, Draft(Chosen("นาย ก", CommitteeRole.Chair)) with { Order = new("1/2568", new(2025, 6, 2)) }, [], Recorded).Value;
        var on = DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture);
        Assert.Equal(status, Assert.Single(CommitteeRoll.On(committee, [], on).Seats).Status);
        var findings = Composition.Check(committee, frame, on);
        Assert.Equal(warned, findings.Any(f => f.Code == "committee.term_ending"));
        Assert.Equal(status == SeatStatus.Expired, findings.Any(f => f is { Code: "committee.term_ended", Level: CheckLevel.Fail }));
    }

    [Fact]
    public void A_seat_by_office_follows_whoever_takes_the_office()
    {
        var office = Office(OfficeKind.Clerk, "นายเก่า");
        var committee = Committee.Appoint(Frame([office], Clerk, Experts), Draft(
            Chosen("นาย ก", CommitteeRole.Chair), new(SeatKind.Clerk, CommitteeRole.MemberAndSecretary, SeatOrigin.ExOfficio, office.Id)), [], Recorded).Value;
        office.Take(new("นางใหม่", new(2026, 2, 1), "คำสั่ง"), Recorded);
        Assert.Equal(["นาย ก", "นายเก่า"], Names(committee, office, new(2026, 1, 31)));
        Assert.Equal(["นาย ก", "นางใหม่"], Names(committee, office, new(2026, 2, 1)));
        office.Vacate(new(2026, 3, 31), LeavingReason.Resigned, A.Now);
        Assert.Equal(1, CommitteeRoll.On(committee, [office], new(2026, 4, 1)).Members);
    }

    [Fact]
    public void A_seat_by_office_without_its_office_is_refused()
    {
        var refused = Committee.Appoint(Frame([], Clerk, Experts), Draft(
            Chosen("นาย ก", CommitteeRole.Chair), new(SeatKind.Clerk, CommitteeRole.MemberAndSecretary, SeatOrigin.ExOfficio, null, "นายปลัด")), [], Recorded);
        Assert.Equal("committee.office_missing", Assert.Single(refused.Error!.Details).Code);
    }

    [Fact]
    public void As_many_deputies_are_needed_as_the_law_gives_and_the_organization_has()
    {
        IReadOnlyList<Office> three = [.. Enumerable.Range(1, 3).Select(n => Office(OfficeKind.Deputy, $"รอง {n}", n))];
        foreach (var (have, listed, passes) in new[] { (2, 1, false), (2, 2, true), (3, 2, false), (3, 3, true), (1, 1, false) })
        {
            var frame = Frame([.. three.Take(have)], Deputies, Experts);
            var seats = three.Take(listed).Select(o => new SeatDraft(SeatKind.Deputy, CommitteeRole.Member, SeatOrigin.ExOfficio, o.Id));
            Assert.Equal(passes, Committee.Appoint(frame, Draft([Chosen("นาย ก", CommitteeRole.Chair), .. seats]), [], Recorded).IsSuccess);
        }
    }

    [Theory]
    [InlineData("นายสมมติ ทดสอบ", "นาย  สมมติ ทดสอบ", true)]
    [InlineData("นางสาวสมมติ ทดสอบ", "น.ส.สมมติทดสอบ", true)]
    [InlineData("ดร.สมมติ ทดสอบ", "สมมติ ทดสอบ", true)]
    [InlineData("นายสมมติ ทดสอบ", "นายสมมุติ ทดลอง", false)]
    public void A_person_is_known_whatever_the_title(string one, string other, bool same) =>
        Assert.Equal(same, PersonName.KeyOf(one) == PersonName.KeyOf(other));

    [Fact]
    public void An_order_that_ends_a_seat_stands_though_the_committee_is_then_too_small()
    {
        var frame = Frame([], Seat(SeatKind.Expert, SeatOrigin.ChosenByExecutive, CommitteeRole.Member, 2, 3, years: 4));
        var committee = Committee.Appoint(frame, Draft(Chosen("นาย ก", CommitteeRole.Chair), Chosen("นาง ข")), [], Recorded).Value;
        var left = committee.Seats[1];
        Assert.True(committee.Change(frame, new(new("2/2568", new(2025, 9, 1)), [new(left.Id, SeatEnd.Died)], []), [], Recorded).IsSuccess);
        Assert.Contains(Composition.Check(committee, frame, new(2025, 9, 1)), f => f is { Code: "committee.seats_too_few", Level: CheckLevel.Fail });
        Assert.Equal(2, CommitteeRoll.On(committee, [], new(2025, 8, 31)).Members);
        Assert.Equal("committee.seat_not_found", committee.Change(frame, new(new("3/2568", new(2025, 10, 1)), [new(left.Id, SeatEnd.Died)], []), [], Recorded).Error!.Code);
    }

    [Fact]
    public void Half_a_member_counts_as_one_more_for_the_quorum()
    {
        var rules = Rules();
        for (var members = 0; members <= 100; members++)
        {
            var needed = Quorum.Of(rules, OrganizationKind.Sao, members).Needed;
            Assert.True(needed * 2 >= members && (needed - 1) * 2 < members);
        }
    }

    [Fact]
    public void A_second_committee_of_a_kind_is_refused_while_the_first_stands()
    {
        var frame = Frame([], Experts);
        var draft = Draft(Chosen("นาย ก", CommitteeRole.Chair));
        var first = Committee.Appoint(frame, draft, [], Recorded).Value;
        LocalPlan.Domain.Common.Result<Committee> Second(CommitteeDraft second) => Committee.Appoint(frame, second, [first], Recorded);
        var error = Second(draft with { Order = new("9/2569", new(2026, 9, 1)) }).Error!;
        Assert.Equal(("committee.stands_already", LocalPlan.Domain.Common.ErrorKind.Conflict, ACommittee.Clause), (error.Code, error.Kind, error.Clause));
        Assert.Equal(("คณะกรรมการ", "1/2568", Order), (error.Args!["name"], error.Args["order"], error.Args["date"]));
        Assert.Equal("committee.stands_already", Second(draft with { Order = new("1/2560", new(2019, 1, 1)), Seats = [Chosen("นาย ข", CommitteeRole.Chair) with { ChosenOn = new(2018, 12, 1) }] }).Error!.Code);
        Assert.True(Second(draft with { Kind = CommitteeKind.Support }).Error?.Code != "committee.stands_already");
        Assert.True(Second(draft with { ParentId = first.Id }).IsSuccess);
    }

    [Fact]
    public void After_the_order_that_ends_every_seat_another_committee_may_be_appointed()
    {
        var frame = Frame([], Experts);
        var draft = Draft(Chosen("นาย ก", CommitteeRole.Chair));
        var first = Committee.Appoint(frame, draft, [], Recorded).Value;
        Assert.True(first.Change(frame, new(new("2/2569", new(2026, 9, 1)), [new(first.Seats[0].Id, SeatEnd.Removed)], []), [], Recorded).IsSuccess);
        Assert.Equal("committee.stands_already", Committee.Appoint(frame, draft with { Order = new("3/2569", new(2026, 8, 31)) }, [first], Recorded).Error!.Code);
        Assert.True(Committee.Appoint(frame, draft with { Order = new("3/2569", new(2026, 9, 1)) }, [first], Recorded).IsSuccess);
        Assert.Equal("committee.dissolved", first.Change(frame, new(new("4/2569", new(2026, 9, 2)), [], [Chosen("นาง ข", CommitteeRole.Chair)]), [], Recorded).Error!.Code);
    }

    [Fact]
    public void When_every_term_is_over_the_committee_stands_no_more()
    {
        var frame = Frame([], Experts);
        var draft = Draft(Chosen("นาย ก", CommitteeRole.Chair));
        var first = Committee.Appoint(frame, draft, [], Recorded).Value;
        Assert.Equal("committee.stands_already", Committee.Appoint(frame, draft with { Order = new("2/2572", new(2029, 5, 31)) }, [first], Recorded).Error!.Code);
        var second = Committee.Appoint(frame, draft with { Order = new("2/2572", new(2029, 6, 1)) }, [first], Recorded).Value;
        var refilled = first.Change(frame, new(new("3/2572", new(2029, 7, 1)), [], [Chosen("นาง ข", CommitteeRole.Chair)]), [first, second], Recorded);
        Assert.Equal(("committee.stands_already", "2/2572"), (refilled.Error!.Code, refilled.Error.Args!["order"]));
    }

    [Fact]
    public void An_order_that_neither_ends_nor_fills_a_seat_is_refused()
    {
        var frame = Frame([], Experts);
        var committee = Committee.Appoint(frame, Draft(Chosen("นาย ก", CommitteeRole.Chair)), [], Recorded).Value;
        var empty = committee.Change(frame, new(new("2/2568", new(2025, 9, 1)), [], []), [], Recorded).Error!;
        Assert.Equal(("committee.order_empty", ACommittee.Clause), (empty.Code, empty.Clause));
        var early = committee.Change(frame, new(new("2/2568", new(2025, 5, 1)), [], [Chosen("นาง ข")]), [], Recorded).Error!;
        Assert.Equal(("committee.order_before_latest", ACommittee.Clause), (early.Code, early.Clause));
    }

    [Fact]
    public void Nobody_is_appointed_before_being_chosen()
    {
        var late = Chosen("นาย ก", CommitteeRole.Chair) with { ChosenOn = Order.AddDays(1) };
        var committee = Committee.Draft(Frame([], Experts), Draft(late), Recorded);
        Assert.Contains(Composition.Check(committee, Frame([], Experts), Order), f => f is { Rule: "V2", Code: "committee.chosen_after_order", Level: CheckLevel.Fail });
    }

    [Fact]
    public void The_quorum_of_the_council_cites_its_own_standing_orders()
    {
        var quorum = Quorum.OfCouncil(TheRules.Shipped, OrganizationKind.Sao, 13);
        Assert.Equal((7, "ข้อบังคับการประชุมสภา", true), (quorum.Needed, quorum.Clause, quorum.IsOfCouncil));
    }

    private static IEnumerable<string> Names(Committee committee, Office office, DateOnly day) =>
        CommitteeRoll.On(committee, [office], day).Seats.Select(s => s.Name);
}
