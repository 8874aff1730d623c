using LocalPlan.Application.Common.Messaging;
using LocalPlan.Application.Common.Persistence;
using LocalPlan.Application.Common.Security;
using LocalPlan.Domain.Common;
using LocalPlan.Domain.RoundDocuments;
using Microsoft.EntityFrameworkCore;

namespace LocalPlan.Application.RoundDocuments;

/// <summary>How far a bundle is.</summary>
[Requires(Capability.ReadCoordinationItems)]
public sealed record GetRoundBundle(Guid RoundId, Guid Id) : IQuery<RoundBundleDetails>;

public sealed record RoundBundleDetails : IVersioned
{
    public required Guid Id { get; init; }

    public required Guid RoundId { get; init; }

    public required IReadOnlyList<RoundDocumentKind> Kinds { get; init; }

    public required RoundBundleStatus Status { get; init; }

    /// <summary>0 to 100; 100 when the file can be fetched.</summary>
    public required int Percent { get; init; }

    /// <summary>Files written so far.</summary>
    public required int Done { get; init; }

    /// <summary>Files in all; 0 before they are counted.</summary>
    public required int Total { get; init; }

    /// <summary>Why it could not be made.</summary>
    public string? FailureCode { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    public required uint Version { get; init; }

    internal static RoundBundleDetails Of(RoundBundle bundle) => new()
    {
        Id = bundle.Id,
        RoundId = bundle.RoundId,
        Kinds = bundle.Kinds,
        Status = bundle.Status,
        Percent = bundle.Percent,
        Done = bundle.Done,
        Total = bundle.Total,
        FailureCode = bundle.FailureCode,
        CreatedAt = bundle.CreatedAt,
        Version = bundle.Version,
    };
}

internal sealed class GetRoundBundleHandler(IReadDb db) : IQueryHandler<GetRoundBundle, RoundBundleDetails>
{
    public async Task<Result<RoundBundleDetails>> Handle(GetRoundBundle query, CancellationToken ct) =>
        await db.Set<RoundBundle>().SingleOrDefaultAsync(b => b.RoundId == query.RoundId && b.Id == query.Id, ct) is { } bundle ? RoundBundleDetails.Of(bundle) : RoundDocumentErrors.BundleNotFound;
}
