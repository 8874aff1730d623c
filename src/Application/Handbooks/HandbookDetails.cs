using LocalPlan.Application.Common.Persistence;
using LocalPlan.Domain.Handbooks;

namespace LocalPlan.Application.Handbooks;

/// <summary>A handbook with its versions, and what the caller's organization received of the latest.</summary>
public sealed record HandbookDetails : IOfTheMoment
{
    public required Guid Id { get; init; }

    public required string Title { get; init; }

    /// <summary>The highest number first. A draft is shown to its own organization alone.</summary>
    public required IReadOnlyList<HandbookVersionDetails> Versions { get; init; }

    /// <summary>Whether it belongs to the caller's organization.</summary>
    public required bool IsOwn { get; init; }

    /// <summary>The latest version as it was delivered to the caller's organization; null where nothing was.</summary>
    public DeliveryItem? Delivered { get; init; }

    public required uint Version { get; init; }
}

public sealed record HandbookVersionDetails
{
    public required int Number { get; init; }

    public required string Title { get; init; }

    public HandbookFormat? Format { get; init; }

    public string? FileName { get; init; }

    public long? Size { get; init; }

    public string? Sha256 { get; init; }

    public string? Link { get; init; }

    /// <summary>Null while it is a draft.</summary>
    public DateOnly? PublishedOn { get; init; }

    public string? PublishedBy { get; init; }

    internal static HandbookVersionDetails Of(HandbookVersion version, string title) => new()
    {
        Number = version.Number,
        Title = version.Title ?? title,
        Format = version.Format,
        FileName = version.FileName,
        Size = version.Size,
        Sha256 = version.Sha256,
        Link = version.Link,
        PublishedOn = version.PublishedOn,
        PublishedBy = version.PublishedBy,
    };
}
