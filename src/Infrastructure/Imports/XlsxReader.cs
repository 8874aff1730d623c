using System.IO.Compression;
using System.Xml;
using LocalPlan.Application.Imports.Reading;
using LocalPlan.Domain.Common;

namespace LocalPlan.Infrastructure.Imports;

/// <summary>
/// Reads the cells of an .xlsx under limits: XML without DTDs, nothing outside the file, no more bytes than the limit however
/// small the archive is.
/// </summary>
internal sealed class XlsxReader(byte[] content, CancellationToken ct)
{
    private const string Workbook = "xl/workbook.xml";
    private const int MaxEntries = 2_000;
    private const long MaxInflated = 400L * 1024 * 1024;

    private readonly Inflation _budget = new(MaxInflated);
    private int _rows;

    public Result<Workbook> Read()
    {
        using var archive = new ZipArchive(new MemoryStream(content, writable: false), ZipArchiveMode.Read);
        if (Refusal(archive) is { } refusal)
            return refusal;
        var texts = SharedTexts(archive);
        var sheets = new List<Sheet>();
        foreach (var (name, part) in SheetParts(archive))
        {
            if (sheets.Count == FileErrors.MaxSheets)
                return FileErrors.TooManySheets;
            var rows = ReadSheet(archive, part, texts);
            if (rows is null)
                return FileErrors.TooManyRows;
            sheets.Add(new Sheet(name, rows, IsTable: false));
        }
        return new Workbook(sheets);
    }

    private static Error? Refusal(ZipArchive archive)
    {
        var names = archive.Entries.Select(e => e.FullName).ToList();
        if (names.Count > MaxEntries)
            return FileErrors.Inflates;
        if (!names.Contains(Workbook))
            return FileErrors.NotAWorkbook;
        if (names.Any(n => n.EndsWith("vbaProject.bin", StringComparison.OrdinalIgnoreCase)))
            return FileErrors.HasMacros;
        return names.Any(n => n.StartsWith("xl/externalLinks/", StringComparison.OrdinalIgnoreCase)) ? FileErrors.HasExternalLinks : null;
    }

    private List<(string Name, string Part)> SheetParts(ZipArchive archive)
    {
        var targets = new Dictionary<string, string>(StringComparer.Ordinal);
        Each(archive, "xl/_rels/workbook.xml.rels", "Relationship", x =>
        {
            var target = x.GetAttribute("Target")!;
            targets[x.GetAttribute("Id")!] = target.StartsWith('/') ? target[1..] : $"xl/{target}";
        });
        var sheets = new List<(string, string)>();
        Each(archive, Workbook, "sheet", x =>
        {
            var id = x.GetAttribute("id", "http://schemas.openxmlformats.org/officeDocument/2006/relationships");
            if (id is not null && targets.TryGetValue(id, out var part) && x.GetAttribute("state") is null or "visible")
                sheets.Add((x.GetAttribute("name")!, targets[id!]));
        });
        return sheets;
    }

    private List<string> SharedTexts(ZipArchive archive)
    {
        var texts = new List<string>();
        Each(archive, "xl/sharedStrings.xml", "si", x => texts.Add(CellXml.Text(x)));
        return texts;
    }

    /// <summary>Null when there are more rows than a plan can have.</summary>
    private List<SheetRow>? ReadSheet(ZipArchive archive, string part, List<string> texts)
    {
        var rows = new List<SheetRow>();
        using var xml = Open(archive, part);
        while (xml?.Read() == true)
        {
            if (xml.NodeType != XmlNodeType.Element || xml.LocalName != "row")
                continue;
            ct.ThrowIfCancellationRequested();
            if (++_rows > FileErrors.MaxRows)
                return null;
            var row = CellXml.Row(xml, rows.Count == 0 ? 0 : rows[^1].Number, texts);
            if (row.Cells.Count > 0)
                rows.Add(row);
        }
        return rows;
    }

    private void Each(ZipArchive archive, string part, string element, Action<XmlReader> act)
    {
        using var xml = Open(archive, part);
        while (xml?.Read() == true)
        {
            if (xml.NodeType == XmlNodeType.Element && xml.LocalName == element)
                act(xml);
        }
    }

    private XmlReader? Open(ZipArchive archive, string part) => archive.GetEntry(part) is { } entry
        ? XmlReader.Create(new InflationStream(entry.Open(), _budget), new XmlReaderSettings
        {
            DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, IgnoreComments = true, CloseInput = true,
        })
        : null;
}
