using System.IO.Compression;
using System.Xml;
using LocalPlan.Application.Imports.Reading;

namespace LocalPlan.Infrastructure.Imports.Workbooks;

/// <summary>A ZIP archive whose parts are measured while they inflate; sizes that the archive claims are not believed.</summary>
internal sealed class GuardedZip : IDisposable
{
    private static readonly XmlReaderSettings Xml = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
        CloseInput = true,
    };

    private readonly ZipArchive _archive;
    private readonly Dictionary<string, ZipArchiveEntry> _entries = new(StringComparer.OrdinalIgnoreCase);
    private long _inflated;

    public GuardedZip(byte[] content)
    {
        _archive = new ZipArchive(new MemoryStream(content, writable: false), ZipArchiveMode.Read);
        if (_archive.Entries.Count > WorkbookLimits.Entries)
            throw new RefusedFileException(FileErrors.Inflates);
        foreach (var entry in _archive.Entries)
            _entries.TryAdd(entry.FullName.Replace('\\', '/').TrimStart('/'), entry);
        if (_archive.Entries.Any(e => e.IsEncrypted))
            throw new RefusedFileException(FileErrors.Encrypted);
    }

    public IEnumerable<string> Names => _entries.Keys;

    public bool Has(string name) => _entries.ContainsKey(name);

    /// <summary>A reader without document types and without anything fetched from outside; null when the part is not there.</summary>
    public XmlReader? OpenXml(string name) =>
        _entries.TryGetValue(name, out var entry)
            ? XmlReader.Create(new MeasuredStream(entry.Open(), entry.CompressedLength, this), Xml)
            : null;

    public void Dispose() => _archive.Dispose();

    private void Count(int bytes)
    {
        if ((_inflated += bytes) > WorkbookLimits.InflatedBytes)
            throw new RefusedFileException(FileErrors.Inflates);
    }

    private sealed class MeasuredStream(Stream inner, long compressed, GuardedZip zip) : Stream
    {
        private long _read;

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position
        {
            get => _read;
            set => throw new NotSupportedException();
        }

        public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

        public override int Read(Span<byte> buffer)
        {
            var bytes = inner.Read(buffer);
            _read += bytes;
            if (_read > WorkbookLimits.RatioFreeBytes && _read > compressed * WorkbookLimits.Ratio)
                throw new RefusedFileException(FileErrors.Inflates);
            zip.Count(bytes);
            return bytes;
        }

        public override void Flush() => throw new NotSupportedException();

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        protected override void Dispose(bool disposing)
        {
            if (disposing)
                inner.Dispose();
            base.Dispose(disposing);
        }
    }
}
