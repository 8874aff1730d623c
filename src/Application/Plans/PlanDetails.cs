using LocalPlan.Application.Common.Mapping;
using LocalPlan.Application.Common.Persistence;
using LocalPlan.Domain.Plans;

namespace LocalPlan.Application.Plans;

/// <summary>One five-year plan with the figures of its accounts.</summary>
public sealed record PlanDetails : IVersioned
{
    public required Guid Id { get; init; }

    public required Guid PlanningWindowId { get; init; }

    public required string Title { get; init; }

    /// <summary>First พ.ศ. fiscal year of the five.</summary>
    public required int FirstYear { get; init; }

    public required int LastYear { get; init; }

    public required PlanFormat Format { get; init; }

    public string? Vision { get; init; }

    /// <summary>Projects of all accounts.</summary>
    public int ProjectCount { get; init; }

    /// <summary>Baht of all accounts over the five years.</summary>
    public decimal TotalBudget { get; init; }

    /// <summary>Things that projects still lack.</summary>
    public int ProblemCount { get; init; }

    public required DateTimeOffset UpdatedAt { get; init; }

    public required uint Version { get; init; }

    private sealed class Mapping : MappingProfile
    {
        public Mapping() => CreateMap<Plan, PlanDetails>()
            .ForMember(d => d.LastYear, m => m.MapFrom(p => p.FirstYear + 4))
            .ForMember(d => d.ProjectCount, m => m.Ignore())
            .ForMember(d => d.TotalBudget, m => m.Ignore())
            .ForMember(d => d.ProblemCount, m => m.Ignore());
    }
}
