using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using LocalPlan.Application.Forms;

namespace LocalPlan.Infrastructure.Forms;

/// <summary>A workbook of form sheets, whose heads repeat on each printed page.</summary>
internal sealed class FormWorkbook : IDisposable
{
    private readonly SpreadsheetDocument _document;
    private readonly WorkbookPart _workbook;
    private readonly DigitStyle _digits;
    private readonly SheetNames _names = new();
    private readonly List<Sheet> _sheets = [];
    private readonly List<DefinedName> _titles = [];

    public FormWorkbook(Stream stream, DigitStyle digits)
    {
        _digits = digits;
        _document = SpreadsheetDocument.Create(stream, DocumentFormat.OpenXml.SpreadsheetDocumentType.Workbook);
        _workbook = _document.AddWorkbookPart();
        _document.ChangeIdOfPart(_workbook, "workbook");
        _workbook.AddNewPart<WorkbookStylesPart>("styles").Stylesheet = Stylesheets.Of(digits);
    }

    /// <summary>Adds a sheet; <paramref name="write"/> answers with the first and last row of its head.</summary>
    public void Add(string name, IReadOnlyList<double> widths, Func<SheetWriter, (uint First, uint Last)> write)
    {
        var id = $"sheet{_sheets.Count + 1}";
        var part = _workbook.AddNewPart<WorksheetPart>(id);
        var unique = _names.Take(name);
        using (var sheet = new SheetWriter(part, _digits, widths))
        {
            var (first, last) = write(sheet);
            _titles.Add(new DefinedName($"'{unique.Replace("'", "''", StringComparison.Ordinal)}'!${first}:${last}")
            {
                Name = "_xlnm.Print_Titles",
                LocalSheetId = (uint)_sheets.Count,
            });
        }
        _sheets.Add(new Sheet { Name = unique, SheetId = (uint)_sheets.Count + 1, Id = id });
    }

    public void Dispose()
    {
        _workbook.Workbook = new Workbook(new Sheets(_sheets), new DefinedNames(_titles));
        _document.Dispose();
    }
}
