using LocalPlan.Application.Common.Mapping;
using LocalPlan.Application.Common.Persistence;
using LocalPlan.Domain.Kpis;

namespace LocalPlan.Application.Kpis;

/// <summary>An indicator of a goal with its yearly targets.</summary>
public sealed record KpiDetails : IVersioned
{
    public required Guid Id { get; init; }

    public required Guid GoalId { get; init; }

    public required string Name { get; init; }

    public required string Unit { get; init; }

    public required KpiDirection Direction { get; init; }

    public decimal? Baseline { get; init; }

    public required IReadOnlyList<KpiTargetValue> Targets { get; init; }

    public required uint Version { get; init; }

    private sealed class Mapping : MappingProfile
    {
        public Mapping()
        {
            CreateMap<Kpi, KpiDetails>().ForMember(d => d.Targets, m => m.MapFrom(k => k.Targets.OrderBy(t => t.FiscalYear)));
            CreateMap<KpiTarget, KpiTargetValue>();
        }
    }
}

public sealed record KpiTargetValue
{
    /// <summary>พ.ศ. fiscal year.</summary>
    public required int FiscalYear { get; init; }

    public required decimal Value { get; init; }
}
