using System.IO.Compression;

namespace LocalPlan.Infrastructure.Forms;

/// <summary>Writes a package again with its parts in order and without the time of writing: the same content, the same bytes.</summary>
internal static class StableZip
{
    private static readonly DateTimeOffset Epoch = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public static async Task CopyAsync(Stream package, Stream output, CancellationToken ct)
    {
        await using var spool = new FileStream(
            Path.GetTempFileName(), FileMode.Create, FileAccess.ReadWrite, FileShare.None, 1 << 16, FileOptions.DeleteOnClose);
        using (var source = new ZipArchive(package, ZipArchiveMode.Read, leaveOpen: true))
        using (var target = new ZipArchive(spool, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var entry in source.Entries.OrderBy(e => e.FullName, StringComparer.Ordinal))
                await CopyEntryAsync(entry, target, ct);
        }
        spool.Position = 0;
        await spool.CopyToAsync(output, ct);
    }

    private static async Task CopyEntryAsync(ZipArchiveEntry entry, ZipArchive target, CancellationToken ct)
    {
        var copy = target.CreateEntry(entry.FullName, CompressionLevel.Optimal);
        copy.LastWriteTime = Epoch;
        await using var from = await entry.OpenAsync(ct);
        await using var to = await copy.OpenAsync(ct);
        await from.CopyToAsync(to, ct);
    }
}
