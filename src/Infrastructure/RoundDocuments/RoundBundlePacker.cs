using System.IO.Compression;
using LocalPlan.Application.Common.Documents;
using LocalPlan.Application.RoundDocuments;
using LocalPlan.Domain.RoundDocuments;

namespace LocalPlan.Infrastructure.RoundDocuments;

internal sealed class RoundBundlePacker : IRoundBundlePacker
{
    private static readonly DateTimeOffset Epoch = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public DocumentFile Pack(string name, IEnumerable<RoundBundlePart> parts)
    {
        using var output = new MemoryStream();
        using (var zip = new ZipArchive(output, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var part in parts)
                Add(zip, part);
        }
        return new($"{name}.zip", "application/zip", output.ToArray());
    }

    /// <summary>Office files are compressed already.</summary>
    private static void Add(ZipArchive zip, RoundBundlePart part)
    {
        var entry = zip.CreateEntry(part.Path, CompressionLevel.NoCompression);
        entry.LastWriteTime = Epoch;
        using var stream = entry.Open();
        stream.Write(part.Content);
    }
}
