using System.Globalization;
using DocumentFormat.OpenXml;
using LocalPlan.Infrastructure.Documents;

namespace LocalPlan.Infrastructure.Forms;

/// <summary>The parts of a workbook; nothing is held in memory.</summary>
internal sealed class FormPackage(Stream output) : IDisposable
{
    private const string Types = "application/vnd.openxmlformats-officedocument.spreadsheetml";

    private readonly FixedArchive _archive = new(output);

    public static string SheetId(int index) => string.Create(CultureInfo.InvariantCulture, $"sheet{index + 1}");

    public void Begin(int sheets)
    {
        var ids = Enumerable.Range(0, sheets).Select(SheetId).ToList();
        _archive.WriteTypes([
            ("xl/workbook.xml", $"{Types}.sheet.main+xml"), ("xl/styles.xml", $"{Types}.styles+xml"),
            .. ids.Select(id => ($"xl/worksheets/{id}.xml", $"{Types}.worksheet+xml"))]);
        _archive.WriteRelations("_rels/.rels", [FixedArchive.Relation("workbook", "officeDocument", "xl/workbook.xml")]);
        _archive.WriteRelations("xl/_rels/workbook.xml.rels", ids.Select(id => FixedArchive.Relation(id, "worksheet", $"worksheets/{id}.xml"))
            .Append(FixedArchive.Relation("styles", "styles", "styles.xml")));
    }

    public void Write(string part, OpenXmlElement root) => _archive.Write(part, root);

    public void Write(string part, Action<OpenXmlWriter> write) => _archive.Write(part, write);

    public void Dispose() => _archive.Dispose();
}
