using DocumentFormat.OpenXml.Spreadsheet;
using LocalPlan.Application.Forms;

namespace LocalPlan.Infrastructure.Forms;

/// <summary>A workbook of form sheets, whose heads repeat on each printed page.</summary>
internal static class FormWorkbook
{
    public static void Write(Stream output, DigitStyle digits, IReadOnlyList<FormSheet> sheets, CancellationToken ct)
    {
        var (names, tabs, titles) = (new SheetNames(), new List<Sheet>(sheets.Count), new List<DefinedName>(sheets.Count));
        using var package = new FormPackage(output);
        package.Begin(sheets.Count);
        package.Write("xl/styles.xml", Stylesheets.Of(digits));
        for (var i = 0; i < sheets.Count; i++)
        {
            var (name, head) = (names.Take(sheets[i].Name), (First: 0u, Last: 0u));
            package.Write($"xl/worksheets/{FormPackage.SheetId(i)}.xml", xml =>
            {
                using var sheet = new SheetWriter(xml, digits, sheets[i].Widths, ct);
                head = sheets[i].Write(sheet);
            });
            tabs.Add(new Sheet { Name = name, SheetId = (uint)i + 1, Id = FormPackage.SheetId(i) });
            titles.Add(new DefinedName($"'{name}'!${head.First}:${head.Last}") { Name = "_xlnm.Print_Titles", LocalSheetId = (uint)i });
        }
        package.Write("xl/workbook.xml", new Workbook(new Sheets(tabs), new DefinedNames(titles)));
    }
}
