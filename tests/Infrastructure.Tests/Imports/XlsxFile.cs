using System.Globalization;
using System.IO.Compression;
using System.Security;
using System.Text;

namespace LocalPlan.Infrastructure.Tests.Imports;

/// <summary>Builds the bytes of real .xlsx files part by part, so that tests can also build broken and hostile ones.</summary>
internal sealed class XlsxFile
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private readonly List<XlsxSheet> _sheets = [];
    private readonly Dictionary<string, string> _parts = [];
    private string? _left;

    /// <summary>Texts that cells refer to by <see cref="SharedText"/>; each is the inside of an si element.</summary>
    public List<string> SharedStrings { get; } = [];

    public string WorkbookExtra { get; set; } = "";

    public XlsxFile Sheet(string name, Action<XlsxSheet> fill, string? state = null)
    {
        var sheet = new XlsxSheet(name, state);
        fill(sheet);
        _sheets.Add(sheet);
        return this;
    }

    /// <summary>Adds or replaces a part.</summary>
    public XlsxFile Part(string path, string content)
    {
        _parts[path] = content;
        return this;
    }

    public byte[] Without(string path)
    {
        _left = path;
        return ToBytes();
    }

    public byte[] ToBytes()
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (path, content) in Parts().Where(p => p.Key != _left))
            {
                using var writer = new StreamWriter(zip.CreateEntry(path, CompressionLevel.Optimal).Open(), new UTF8Encoding(false));
                writer.Write(content);
            }
        }
        return stream.ToArray();
    }

    private Dictionary<string, string> Parts()
    {
        var parts = new Dictionary<string, string>
        {
            ["[Content_Types].xml"] = """<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>""",
            ["_rels/.rels"] = Relations(("rId1", "officeDocument", "xl/workbook.xml")),
            ["xl/workbook.xml"] = $"""<workbook xmlns="{Main}" xmlns:r="{Office}"><sheets>{string.Concat(_sheets.Select(SheetTag))}</sheets>{WorkbookExtra}</workbook>""",
            ["xl/_rels/workbook.xml.rels"] = Relations([
                .. _sheets.Select((_, i) => ($"rId{i + 1}", "worksheet", $"worksheets/sheet{i + 1}.xml")),
                ("rIdS", "sharedStrings", "sharedStrings.xml"), ("rIdT", "styles", "styles.xml")]),
            ["xl/sharedStrings.xml"] = $"""<sst xmlns="{Main}">{string.Concat(SharedStrings.Select(s => $"<si>{s}</si>"))}</sst>""",
            ["xl/styles.xml"] = $"""<styleSheet xmlns="{Main}"><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>""",
        };
        for (var i = 0; i < _sheets.Count; i++)
            parts[$"xl/worksheets/sheet{i + 1}.xml"] = _sheets[i].ToXml(Main);
        foreach (var (path, content) in _parts)
            parts[path] = content;
        return parts;
    }

    private static string SheetTag(XlsxSheet sheet, int index) => string.Create(
        CultureInfo.InvariantCulture,
        $"""<sheet name="{SecurityElement.Escape(sheet.Name)}" sheetId="{index + 1}" r:id="rId{index + 1}"{(sheet.State is null ? "" : $" state=\"{sheet.State}\"")}/>""");

    private static string Relations(params (string Id, string Kind, string Target)[] relations) =>
        $"""<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{string.Concat(relations.Select(r =>
            $"<Relationship Id=\"{r.Id}\" Type=\"{Office}/{r.Kind}\" Target=\"{r.Target}\"/>"))}</Relationships>""";
}

/// <summary>A formula with the result that the spreadsheet kept, if any.</summary>
internal sealed record Formula(string Text, object? Cached = null);

/// <summary>A cell as XML, with CELL for its address.</summary>
internal sealed record RawCell(string Xml);

internal sealed record SharedText(int Index);
