using LocalPlan.Domain.Common;

namespace LocalPlan.Domain.Committees;

/// <summary>The committees that the plan regulation and the coordination handbook know.</summary>
public enum CommitteeKind
{
    /// <summary>คณะกรรมการสนับสนุนการจัดทำแผนพัฒนาท้องถิ่น (ข้อ 9)</summary>
    Support = 1,

    /// <summary>คณะกรรมการพัฒนาท้องถิ่น (ข้อ 8)</summary>
    Development = 2,

    /// <summary>คณะกรรมการติดตามและประเมินผลแผนพัฒนาท้องถิ่น (ข้อ 28)</summary>
    MonitoringAndEvaluation = 3,

    /// <summary>คณะกรรมการประสานแผนพัฒนาท้องถิ่นระดับอำเภอ</summary>
    DistrictCoordination = 4,

    /// <summary>คณะกรรมการประสานแผนพัฒนาท้องถิ่นระดับจังหวัด</summary>
    ProvinceCoordination = 5,
}

/// <summary>A committee as it was appointed by one order.</summary>
public sealed class Committee : AggregateRoot
{
    public const int MaxNameLength = 200;
    public const int MaxOrderLength = 100;

    private readonly List<CommitteeMember> _members = [];

    private Committee() { }

    public CommitteeKind Kind { get; private set; }

    public string Name { get; private set; } = "";

    /// <summary>The appointment order, e.g. คำสั่งที่ 12/2570.</summary>
    public string OrderNumber { get; private set; } = "";

    public DateOnly AppointedOn { get; private set; }

    public IReadOnlyList<CommitteeMember> Members => _members;

    public static Result<Committee> Create(Guid organizationId, CommitteeDraft draft, DateTimeOffset now)
    {
        if (draft.Members.GroupBy(m => m.Name.Trim()).FirstOrDefault(g => g.Count() > 1) is { } twice)
            return CommitteeErrors.PersonTwice(twice.Key);
        var committee = new Committee { Kind = draft.Kind, Name = draft.Name.Trim(), OrderNumber = draft.OrderNumber.Trim(), AppointedOn = draft.AppointedOn };
        committee.Start(organizationId, now);
        committee._members.AddRange(draft.Members.Select((m, i) => CommitteeMember.Create(committee, i + 1, m)));
        return committee;
    }
}

public sealed record CommitteeDraft(
    CommitteeKind Kind, string Name, string OrderNumber, DateOnly AppointedOn, IReadOnlyList<CommitteeMemberDraft> Members);
