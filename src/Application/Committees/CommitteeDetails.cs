using LocalPlan.Application.Common.Mapping;
using LocalPlan.Application.Common.Persistence;
using LocalPlan.Domain.Committees;

namespace LocalPlan.Application.Committees;

/// <summary>A committee with its members.</summary>
public sealed record CommitteeDetails : IVersioned
{
    public required Guid Id { get; init; }

    public required CommitteeKind Kind { get; init; }

    public required string Name { get; init; }

    public required string OrderNumber { get; init; }

    public required DateOnly AppointedOn { get; init; }

    public required IReadOnlyList<CommitteeMemberDetails> Members { get; init; }

    public required uint Version { get; init; }

    private sealed class Mapping : MappingProfile
    {
        public Mapping()
        {
            CreateMap<Committee, CommitteeDetails>().ForMember(d => d.Members, m => m.MapFrom(c => c.Members.OrderBy(x => x.Order)));
            CreateMap<CommitteeMember, CommitteeMemberDetails>();
        }
    }
}

public sealed record CommitteeMemberDetails
{
    public required Guid Id { get; init; }

    public required string Name { get; init; }

    public required string Position { get; init; }

    public required CommitteeRole Role { get; init; }

    public required SeatOrigin Origin { get; init; }
}
