using LocalPlan.Application.Common.Messaging;
using LocalPlan.Application.Common.Persistence;
using LocalPlan.Application.Common.Security;
using LocalPlan.Application.Forms;
using LocalPlan.Domain.Common;
using LocalPlan.Domain.RoundDocuments;
using Microsoft.EntityFrameworkCore;

namespace LocalPlan.Application.RoundDocuments;

/// <summary>Writes the next documents of a bundle, in the name of whoever ordered it. Sent by the worker until it is ready.</summary>
[Requires(Capability.OpenCoordinationRounds)]
public sealed record FillRoundBundle(Guid Id) : ICommand<RoundBundleStatus>;

internal sealed class FillRoundBundleHandler(IWriteDb db, RoundPapers papers, IEnumerable<IRoundDocumentWriter> writers, TimeProvider clock)
    : ICommandHandler<FillRoundBundle, RoundBundleStatus>
{
    /// <summary>Files in one piece: few enough that progress is seen, enough that the round is not read for each.</summary>
    private const int Piece = 20;

    public async Task<Result<RoundBundleStatus>> Handle(FillRoundBundle command, CancellationToken ct)
    {
        if (await db.Set<RoundBundle>().SingleOrDefaultAsync(b => b.Id == command.Id, ct) is not { } bundle)
            return RoundDocumentErrors.BundleNotFound;
        if (!(await papers.OpenAsync(bundle.RoundId, ct)).TryGet(out var file, out var error))
            return error;
        var kept = await db.Set<RoundBundlePart>().Where(p => p.BundleId == bundle.Id).Select(p => p.Path).ToListAsync(ct);
        var left = BundleEntry.Of(file, papers.Documents(file, bundle.Kinds), writers).Where(e => !kept.Contains(e.Path)).ToList();
        if (kept.Count + left.Count == 0)
            return RoundDocumentErrors.BundleEmpty;
        if (Write(bundle, file, kept.Count, left.Take(Piece)) is { } fault)
            return fault;
        var advanced = bundle.Advance(kept.Count + Math.Min(Piece, left.Count), kept.Count + left.Count, clock.GetUtcNow());
        return advanced.Error is { } refused ? refused : bundle.Status;
    }

    private Error? Write(RoundBundle bundle, RoundFile file, int number, IEnumerable<BundleEntry> entries)
    {
        foreach (var entry in entries)
        {
            if (!papers.Write(file, entry.Document).TryGet(out var paper, out var error))
                return error;
            db.Set<RoundBundlePart>().Add(entry.ToPart(bundle, ++number, paper));
        }
        return null;
    }
}

/// <summary>A document of a bundle in one format, and where it stands in the file.</summary>
internal sealed record BundleEntry(RoundDocumentRef Document, IRoundDocumentWriter Writer, string Path)
{
    /// <summary>Folders by kind and district; what would have the same name gets a number.</summary>
    public static IEnumerable<BundleEntry> Of(RoundFile file, IReadOnlyList<RoundDocumentRef> documents, IEnumerable<IRoundDocumentWriter> writers)
    {
        var formats = writers.OrderBy(w => w.Format).ToList();
        foreach (var group in documents.GroupBy(d => PaperParts.PathOf(file, d), StringComparer.OrdinalIgnoreCase))
        {
            foreach (var (document, twin) in group.Select((d, i) => (d, i + 1)))
            {
                foreach (var writer in formats)
                    yield return new(document, writer, $"{group.Key}{(twin == 1 ? "" : $" ({twin})")}.{writer.Format.ToString().ToLowerInvariant()}");
            }
        }
    }

    public RoundBundlePart ToPart(RoundBundle bundle, int number, RoundPaper paper) =>
        new(bundle, number, Path, Writer.Write(paper, bundle.ThaiDigits ? DigitStyle.Thai : DigitStyle.Arabic).Content);
}
