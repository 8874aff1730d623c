using LocalPlan.Application.Common.Mapping;
using LocalPlan.Application.Common.Persistence;
using LocalPlan.Domain.Organizations;

namespace LocalPlan.Application.Organizations;

/// <summary>A division of the caller's organization, with the spellings that mean it.</summary>
public sealed record DivisionDetails : IVersioned
{
    public required Guid Id { get; init; }

    public required string Name { get; init; }

    public required IReadOnlyList<string> Aliases { get; init; }

    public required uint Version { get; init; }

    private sealed class Mapping : MappingProfile
    {
        public Mapping() => CreateMap<Division, DivisionDetails>();
    }
}
