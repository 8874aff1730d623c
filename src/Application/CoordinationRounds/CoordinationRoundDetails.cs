using LocalPlan.Application.Common.Mapping;
using LocalPlan.Application.Common.Persistence;
using LocalPlan.Domain.CoordinationRounds;

namespace LocalPlan.Application.CoordinationRounds;

/// <summary>A coordination round, readable by every organization of the province.</summary>
public sealed record CoordinationRoundDetails : IVersioned
{
    public required Guid Id { get; init; }

    public required string Name { get; init; }

    /// <summary>First พ.ศ. fiscal year of the plan that the round coordinates.</summary>
    public required int FirstYear { get; init; }

    public required int LastYear { get; init; }

    public required DateOnly OpensOn { get; init; }

    /// <summary>The last day for filing, inclusive.</summary>
    public required DateOnly ClosesOn { get; init; }

    public required uint Version { get; init; }

    private sealed class Mapping : MappingProfile
    {
        public Mapping() => CreateMap<CoordinationRound, CoordinationRoundDetails>()
            .ForMember(d => d.LastYear, m => m.MapFrom(r => r.FirstYear + 4));
    }
}
