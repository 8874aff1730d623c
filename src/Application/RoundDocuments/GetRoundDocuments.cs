using LocalPlan.Application.Common.Messaging;
using LocalPlan.Application.Common.Persistence;
using LocalPlan.Application.Common.Security;
using LocalPlan.Domain.Common;
using LocalPlan.Domain.CoordinationRounds;
using LocalPlan.Domain.RoundDocuments;
using Microsoft.EntityFrameworkCore;

namespace LocalPlan.Application.RoundDocuments;

/// <summary>The documents of a round that the caller may read and that have something in them.</summary>
[Requires(Capability.ReadCoordinationItems)]
public sealed record GetRoundDocuments(Guid RoundId) : IQuery<RoundDocuments>;

public sealed record RoundDocuments
{
    public required RoundStage Stage { get; init; }

    public required IReadOnlyList<RoundDocumentEntry> Documents { get; init; }

    /// <summary>The file of all documents that the PAO ordered last.</summary>
    public RoundBundleDetails? LatestBundle { get; init; }
}

/// <param name="Kind">What it is.</param>
/// <param name="SubjectId">The organization or district that it is of.</param>
/// <param name="Agency">The agency that it goes to.</param>
/// <param name="Name">Of whom or to whom it is.</param>
/// <param name="Items">Items in it.</param>
/// <param name="Baht">Their baht.</param>
/// <param name="IsReady">Whether it can be fetched; letters only when the round is answered.</param>
public sealed record RoundDocumentEntry(RoundDocumentKind Kind, Guid? SubjectId, string? Agency, string Name, int Items, decimal Baht, bool IsReady);

internal sealed class GetRoundDocumentsHandler(IReadDb db, RoundPapers papers) : IQueryHandler<GetRoundDocuments, RoundDocuments>
{
    public async Task<Result<RoundDocuments>> Handle(GetRoundDocuments query, CancellationToken ct)
    {
        if (!(await papers.OpenAsync(query.RoundId, ct)).TryGet(out var file, out var error))
            return error;
        var latest = await db.Set<RoundBundle>().Where(b => b.RoundId == query.RoundId).OrderByDescending(b => b.Id).FirstOrDefaultAsync(ct);
        return new RoundDocuments
        {
            Stage = file.Round.Stage,
            Documents = [.. papers.Documents(file, Enum.GetValues<RoundDocumentKind>()).Select(d => Of(file, d))],
            LatestBundle = latest is null ? null : RoundBundleDetails.Of(latest),
        };
    }

    private static RoundDocumentEntry Of(RoundFile file, RoundDocumentRef which)
    {
        var items = file.Of(which).ToList();
        return new(
            which.Kind, which.SubjectId, which.Agency, PaperParts.SubjectOf(file, which), items.Count, PaperParts.SumOf(items), RoundPapers.Refusal(file, which.Kind) is null);
    }
}
