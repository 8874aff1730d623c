using LocalPlan.Application.Imports.Reading;

namespace LocalPlan.Infrastructure.Imports.Workbooks;

/// <summary>Reads an Office Open XML workbook part by part, holding only cells.</summary>
internal static class XlsxReader
{
    public static Workbook Read(byte[] content, CancellationToken ct)
    {
        using var zip = new GuardedZip(content);
        var package = new XlsxPackage(zip);
        var strings = SharedStrings.Read(zip, package.PartOf("sharedStrings"), ct);
        var styles = DateStyles.Read(zip, package.PartOf("styles"));
        var limits = new WorkbookLimits();
        var sheets = new List<Sheet>();
        foreach (var part in package.Sheets)
            sheets.Add(new SheetReader(new CellReader(strings, styles, package.From1904), limits).Read(zip, part, ct));
        return new Workbook(sheets);
    }
}
