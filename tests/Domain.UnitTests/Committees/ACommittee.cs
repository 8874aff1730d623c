using LocalPlan.Domain.Committees;
using LocalPlan.Domain.Common;
using LocalPlan.Domain.Offices;
using LocalPlan.Domain.Organizations;
using LocalPlan.Domain.RuleSets;

namespace LocalPlan.Domain.UnitTests.Committees;

/// <summary>A municipality with offices, a small rule set, and committees under it.</summary>
internal static class ACommittee
{
    public const string Clause = "ข้อ 8";

    public static readonly Recorded Recorded = new(Guid.CreateVersion7(A.Now), A.Now);
    public static readonly DateOnly Order = new(2025, 6, 1);

    public static RuleSet Rules(params SeatRule[] seats) => RuleSet.Create(Guid.CreateVersion7(A.Now), new(
        "ชุด", new(2018, 10, 4), "ระเบียบ", [new(Clause, "ก", "A", "ระเบียบ", Confidence.High)],
        [.. Enum.GetValues<RuleKey>().Select(k => new RuleNumber(k, NumberOf(k), Clause, Confidence.High))], [], seats, [], [], [])).Value;

    public static SeatRule Seat(SeatKind seat, SeatOrigin origin, CommitteeRole role, int min, int? max, int? years = null, bool substitute = false) =>
        new(CommitteeKind.Development, seat, origin, role, min, max, years, Clause, Confidence.High, null, substitute);

    public static Office Office(OfficeKind kind, string name, int number = 1) => Domain.Offices.Office.Create(
        A.Organization, new(kind, number, null, $"{kind} {number}", new(name, new(2025, 1, 1), "ประกาศ")), Recorded).Value;

    public static AppointmentFrame Frame(IReadOnlyList<Office> offices, params SeatRule[] seats) =>
        new(A.Organization, OrganizationKind.SubdistrictMunicipality, Rules(seats), offices);

    public static SeatDraft Chosen(string name, CommitteeRole role = CommitteeRole.Member) =>
        new(SeatKind.Expert, role, SeatOrigin.ChosenByExecutive, null, name, "ผู้ทรงคุณวุฒิ", "คำสั่ง 1/2568", Order);

    public static CommitteeDraft Draft(params SeatDraft[] seats) => new(CommitteeKind.Development, "คณะกรรมการ", new("1/2568", Order), seats);

    private static decimal NumberOf(RuleKey key) => key switch
    {
        RuleKey.QuorumPercent or RuleKey.CouncilQuorumPercent => 50,
        RuleKey.TermWarningDays => 60,
        RuleKey.MeetingAttendancePercent => 70,
        RuleKey.CommunityAttendancePercent => 60,
        _ => 2,
    };
}
