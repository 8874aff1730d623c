using LocalPlan.Domain.Common;

namespace LocalPlan.Domain.Committees;

public enum CommitteeRole
{
    Chair = 1,
    Member = 2,
    MemberAndSecretary = 3,
    AssistantSecretary = 4,
}

/// <summary>How the seat is filled; the regulation fixes it for each kind of seat.</summary>
public enum SeatOrigin
{
    ExOfficio = 1,
    ChosenByCouncil = 2,
    ChosenByCommunity = 3,
    ChosenByExecutive = 4,
    ChosenByMembers = 5,
}

/// <summary>A seat of a committee and who holds it. Names are personal data: they never reach open data or logs.</summary>
public sealed class CommitteeMember : IOrganizationScoped
{
    public const int MaxNameLength = 200;

    private CommitteeMember() { }

    public Guid OrganizationId { get; private set; }

    public Guid Id { get; private set; }

    public Guid CommitteeId { get; private set; }

    public int Order { get; private set; }

    public string Name { get; private set; } = "";

    /// <summary>The office or group the member stands for, e.g. ปลัดเทศบาล or ผู้แทนประชาคม.</summary>
    public string Position { get; private set; } = "";

    public CommitteeRole Role { get; private set; }

    public SeatOrigin Origin { get; private set; }

    internal static CommitteeMember Create(Committee committee, int order, CommitteeMemberDraft draft) => new()
    {
        OrganizationId = committee.OrganizationId,
        CommitteeId = committee.Id,
        Id = Guid.CreateVersion7(committee.CreatedAt),
        Order = order,
        Name = draft.Name.Trim(),
        Position = draft.Position.Trim(),
        Role = draft.Role,
        Origin = draft.Origin,
    };
}

public sealed record CommitteeMemberDraft(string Name, string Position, CommitteeRole Role, SeatOrigin Origin);
