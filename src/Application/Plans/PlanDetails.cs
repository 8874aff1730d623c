using LocalPlan.Application.Common.Mapping;
using LocalPlan.Application.Common.Persistence;
using LocalPlan.Domain.Plans;
using LocalPlan.Domain.Procedures;

namespace LocalPlan.Application.Plans;

/// <summary>One five-year plan with the figures of its accounts.</summary>
public record PlanDetails : IOfTheMoment
{
    public required Guid Id { get; init; }

    public required Guid PlanningWindowId { get; init; }

    public required string Title { get; init; }

    /// <summary>First พ.ศ. fiscal year of the five.</summary>
    public required int FirstYear { get; init; }

    public required int LastYear { get; init; }

    public required PlanFormat Format { get; init; }

    public string? Vision { get; init; }

    public required Stage Stage { get; init; }

    /// <summary>The rule set that the plan runs under.</summary>
    public required Guid RuleSetId { get; init; }

    /// <summary>SHA-256 of the content that was sent to the committee; what the bodies agree to and what is announced.</summary>
    public string? SubmittedHash { get; init; }

    public string? AnnouncementNumber { get; init; }

    public DateOnly? AnnouncedOn { get; init; }

    public string? SignatoryName { get; init; }

    public string? SignatoryPosition { get; init; }

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
