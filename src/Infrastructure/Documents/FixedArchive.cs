using System.IO.Compression;
using System.Text;
using DocumentFormat.OpenXml;

namespace LocalPlan.Infrastructure.Documents;

/// <summary>
/// The parts of an office document, written one after the other straight into the archive: neither clock nor random names get in,
/// so that the same content gives the same bytes.
/// </summary>
internal sealed class FixedArchive(Stream output) : IDisposable
{
    private const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private static readonly DateTimeOffset Epoch = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    private readonly ZipArchive _zip = new(output, ZipArchiveMode.Create, leaveOpen: true);

    public static string Relation(string id, string kind, string target) =>
        $"<Relationship Id=\"{id}\" Type=\"{Relations}/{kind}\" Target=\"{target}\"/>";

    /// <summary>The list of parts must be the first part: programs know the kind of a file by it.</summary>
    public void WriteTypes(IEnumerable<(string Part, string Type)> parts) => WriteText("[Content_Types].xml", $"""
        <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>{string.Concat(parts.Select(p => $"<Override PartName=\"/{p.Part}\" ContentType=\"{p.Type}\"/>"))}</Types>
        """);

    public void WriteRelations(string part, IEnumerable<string> relations) => WriteText(
        part, $"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">{string.Concat(relations)}</Relationships>");

    public void Write(string part, OpenXmlElement root) => Write(part, xml => xml.WriteElement(root));

    public void Write(string part, Action<OpenXmlWriter> write)
    {
        using var stream = Open(part);
        using var xml = OpenXmlWriter.Create(stream, Utf8);
        xml.WriteStartDocument(standalone: true);
        write(xml);
    }

    public void Dispose() => _zip.Dispose();

    private void WriteText(string part, string xml)
    {
        using var text = new StreamWriter(Open(part), Utf8);
        text.Write("<?xml version=\"1.0\" encoding=\"utf-8\" standalone=\"yes\"?>");
        text.Write(xml);
    }

    private Stream Open(string part)
    {
        var entry = _zip.CreateEntry(part, CompressionLevel.Optimal);
        entry.LastWriteTime = Epoch;
        return entry.Open();
    }
}
