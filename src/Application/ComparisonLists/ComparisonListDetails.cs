using LocalPlan.Application.Common.Persistence;
using LocalPlan.Domain.ComparisonLists;

namespace LocalPlan.Application.ComparisonLists;

/// <summary>A list with its version now.</summary>
public sealed record ComparisonListDetails : IVersioned
{
    public required Guid Id { get; init; }

    public required ComparisonListKind Kind { get; init; }

    public required string Name { get; init; }

    public string? Agency { get; init; }

    /// <summary>The version that projects are held against; null before the first file.</summary>
    public ComparisonListVersion? Current { get; init; }

    public required uint Version { get; init; }

    internal static ComparisonListDetails Of(ComparisonList list) => new()
    {
        Id = list.Id,
        Kind = list.Kind,
        Name = list.Name,
        Agency = list.Agency,
        Current = list.Current,
        Version = list.Version,
    };
}
