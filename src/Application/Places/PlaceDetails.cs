using LocalPlan.Domain.Places;

namespace LocalPlan.Application.Places;

public sealed record PlaceDetails
{
    public required Guid Id { get; init; }

    public Guid? ParentId { get; init; }

    public required PlaceLevel Level { get; init; }

    public required string Code { get; init; }

    public required string Name { get; init; }

    public string? NameEn { get; init; }

    /// <summary>หมู่ที่, of a village.</summary>
    public int? Moo { get; init; }

    /// <summary>The subdistrict, district and province it lies in, the nearest first: names alone are not unique.</summary>
    public required IReadOnlyList<PlaceAbove> Within { get; init; }
}

public sealed record PlaceAbove
{
    public required PlaceLevel Level { get; init; }

    public required string Name { get; init; }

    public string? NameEn { get; init; }
}
