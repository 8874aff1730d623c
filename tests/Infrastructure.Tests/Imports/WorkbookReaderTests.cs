using System.Globalization;
using System.Text;
using LocalPlan.Application.Imports.Reading;
using LocalPlan.Domain.Common;
using LocalPlan.Infrastructure.Imports.Workbooks;

namespace LocalPlan.Infrastructure.Tests.Imports;

public sealed class WorkbookReaderTests
{
    [Fact]
    public void Texts_are_read_however_the_spreadsheet_keeps_them()
    {
        var file = new XlsxFile().Sheet("แผ่น 1", s => s
            .Row("inline", new SharedText(0), new SharedText(1), 1632820.5)
            .Skip(2)
            .Row(null, null, new RawCell("""<c r="CELL" t="str"><f>A1</f><v>ผล_x000D_ลัพธ์</v></c>""")));
        file.SharedStrings.AddRange(["<t>ร่วม</t>", "<r><rPr/><t>ตัว</t></r><r><t xml:space=\"preserve\">หนา </t></r><rPh><t>อ่าน</t></rPh>"]);
        var sheet = Assert.Single(Read(file).Value.Sheets);
        Assert.Equal("แผ่น 1", sheet.Name);
        Assert.Equal(["inline", "ร่วม", "ตัวหนา ", "1632820.5"], sheet.Rows[0].Cells.Values.Select(c => c.Text));
        Assert.Equal(1632820.5, sheet.Rows[0][3]!.Number);
        Assert.Equal((4, "ผล\rลัพธ์", true), (sheet.Rows[1].Number, sheet.Rows[1][2]!.Text, sheet.Rows[1][2]!.IsFormula));
    }

    [Fact]
    public void Dates_booleans_and_errors_are_no_numbers()
    {
        var row = Read(new XlsxFile().Sheet("ก", s => s.Row(
            new RawCell("""<c r="CELL" s="1"><v>45200</v></c>"""), new RawCell("""<c r="CELL" t="b"><v>1</v></c>"""),
            new RawCell("""<c r="CELL" t="e"><v>#REF!</v></c>"""), new Formula("1+1"), new Formula("1+1", 2)))).Value.Sheets[0].Rows[0];
        Assert.Equal(["2023-10-01", "TRUE", "#REF!", "", "2"], row.Cells.Values.Select(c => c.Text));
        Assert.Equal([null, null, null, null, 2d], row.Cells.Values.Select(c => c.Number));
        Assert.Equal([false, false, true, true, false], row.Cells.Values.Select(c => c.IsError));
    }

    [Fact]
    public void Hidden_sheets_say_so_and_columns_far_out_are_left() =>
        Assert.Equal((true, 1), Read(new XlsxFile().Sheet("ก", s => s.Row("ก", new RawCell("""<c r="ZZ1"><v>1</v></c>""")), "hidden")).Value.Sheets
            .Select(s => (s.Hidden, s.Rows[0].Cells.Count)).Single());

    [Fact]
    public void Formatted_empty_rows_to_the_end_of_the_sheet_are_no_rows()
    {
        var empty = string.Concat(Enumerable.Range(2, 300_000).Select(i => string.Create(CultureInfo.InvariantCulture, $"<row r=\"{i}\"/>")));
        var file = new XlsxFile().Sheet("ก", s => s.Row("ก")).Part("xl/worksheets/sheet1.xml", Sheet($"<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>{empty}"));
        Assert.Single(Read(file).Value.Sheets[0].Rows);
    }

    public static TheoryData<string, string, byte[]> Refused() => new()
    {
        { "import.not_a_workbook", "a.pdf", Encoding.ASCII.GetBytes("%PDF-1.7") },
        { "import.not_a_workbook", "a.docx", new XlsxFile().Sheet("ก", _ => { }).Part("_rels/.rels", "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"/>").Part("xl/workbook.xml", "").Without("xl/workbook.xml") },
        { "import.old_format", "a.xls", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0, 0] },
        { "import.encrypted", "a.xlsx", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. Encoding.Unicode.GetBytes("EncryptedPackage")] },
        { "import.has_macros", "a.xlsm", new XlsxFile().Sheet("ก", _ => { }).Part("xl/vbaProject.bin", "x").ToBytes() },
        { "import.has_macros", "renamed.xlsx", new XlsxFile().Sheet("ก", _ => { }).Part("xl/vbaProject.bin", "x").ToBytes() },
        { "import.has_external_links", "a.xlsx", new XlsxFile().Sheet("ก", _ => { }).Part("xl/externalLinks/externalLink1.xml", "<x/>").ToBytes() },
        { "import.has_external_links", "a.xlsx", new XlsxFile().Sheet("ก", s => s.Row(new Formula("[1]แผ่น!A1", 5))).ToBytes() },
        { "import.has_external_links", "a.xlsx", Formula("'[1]แผ่น 1'!A1") },
        { "import.has_external_links", "a.xlsx", Formula("SUM('C:\\งาน\\[แผน.xlsx]แผ่น1'!A1:A9)") },
        { "import.has_external_links", "a.xlsx", Formula("cmd|' /C calc'!A0") },
        { "import.has_external_links", "a.xlsx", Formula("DDE(\"soffice\";\"x\";\"y\")") },
        { "import.has_external_links", "a.xlsx", Formula("_xlfn.WEBSERVICE(\"http://example.org/\"&A1)") },
        { "import.has_external_links", "a.xlsx", Formula("IMPORTXML(\"http://example.org\",\"//a\")") },
        { "import.has_external_links", "a.xlsx", Formula("RTD(\"server\",,\"topic\")") },
        { "import.has_external_links", "a.xlsx", new XlsxFile { WorkbookExtra = "<externalReferences><externalReference id=\"rId9\"/></externalReferences>" }.Sheet("ก", s => s.Row(1)).ToBytes() },
        { "import.has_external_links", "a.xlsx", new XlsxFile { WorkbookExtra = "<definedNames><definedName name=\"x\">[1]แผ่น1!$A$1</definedName></definedNames>" }.Sheet("ก", s => s.Row(1)).ToBytes() },
        { "import.has_external_links", "a.xlsx", new XlsxFile().Sheet("ก", _ => { }).Part("xl/connections.xml", "<connections/>").ToBytes() },
        { "import.inflates", "a.xlsx", ManyEntries() },
        { "import.broken", "a.xlsx", new XlsxFile().Sheet("ก", _ => { }).Part("xl/worksheets/sheet1.xml", "<worksheet><sheetData>").ToBytes() },
        { "import.broken", "a.xlsx", new XlsxFile().Sheet("ก", s => s.Row(new SharedText(7))).ToBytes() },
        { "import.broken", "a.xlsx", [.. new XlsxFile().Sheet("ก", _ => { }).ToBytes().AsSpan(0, 300)] },
        { "import.broken", "a.xlsx", new XlsxFile().Sheet("ก", _ => { }).Part("xl/worksheets/sheet1.xml", "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><worksheet>&e;</worksheet>").ToBytes() },
        { "import.too_many_sheets", "a.xlsx", ManySheets().ToBytes() },
        { "import.inflates", "a.xlsx", new XlsxFile().Sheet("ก", _ => { }).Part("xl/worksheets/sheet1.xml", Sheet(new string(' ', 64 * 1024 * 1024))).ToBytes() },
        { "import.unknown_encoding", "a.csv", [0x00, 0x01, 0x02, 0xFF] },
    };

    [Theory]
    [MemberData(nameof(Refused))]
    public void What_cannot_be_trusted_is_refused_with_its_reason(string code, string name, byte[] content) =>
        Assert.Equal(code, new WorkbookReader().Read(name, content, TestContext.Current.CancellationToken).Error?.Code);

    [Theory]
    [InlineData("SUM(E13:E15)")]
    [InlineData("Table1[2566]+Table1[[#This Row],[2567]]")]
    [InlineData("'แผ่น [1]'&A1")]
    [InlineData("'งบ 2566'!A1*2")]
    [InlineData("IF(A1=\"a|b!c\",1,0)")]
    [InlineData("HYPERLINK(\"#แผ่น1!A1\",\"ไป\")")]
    public void A_formula_that_stays_in_its_book_is_read_by_its_result(string formula) =>
        Assert.Equal((5d, true), Read(new XlsxFile().Sheet("ก", s => s.Row(new Formula(formula, 5)))).Value.Sheets[0].Rows[0].Cells.Values.Select(c => (c.Number!.Value, c.IsFormula)).Single());

    [Fact]
    public void A_formula_whose_result_is_an_empty_text_is_an_empty_cell() =>
        Assert.Empty(Read(new XlsxFile().Sheet("ก", s => s.Row(new RawCell("""<c r="CELL" t="str"><f>IF(1,"","")</f><v></v></c>""")))).Value.Sheets[0].Rows);

    [Fact]
    public void A_text_in_a_million_pieces_is_cut_where_a_cell_ends_and_costs_no_more_than_its_length()
    {
        var pieces = string.Concat(Enumerable.Repeat("<![CDATA[กขคง]]>", 400_000));
        var file = new XlsxFile().Sheet("ก", s => s.Row(new RawCell($"<c r=\"CELL\" t=\"str\"><v>{pieces}</v></c>"), new SharedText(0)));
        file.SharedStrings.Add($"<t>{new string('x', 5_000_000)}</t>");
        var before = GC.GetAllocatedBytesForCurrentThread();
        var cells = Read(file).Value.Sheets[0].Rows[0].Cells.Values.ToList();
        Assert.All(cells, c => Assert.Equal(32_767, c.Text.Length));
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 500L << 20);
    }

    [Fact]
    public void Parts_that_together_inflate_beyond_any_plan_are_refused()
    {
        var part = Sheet(new string(' ', 7 * 1024 * 1024));
        var file = new XlsxFile();
        for (var i = 1; i <= 20; i++)
            file.Sheet($"{i}", _ => { }).Part($"xl/worksheets/sheet{i}.xml", part);
        Assert.Equal("import.inflates", Read(file).Error?.Code);
    }

    [Fact]
    public void Merged_cells_are_found_by_place()
    {
        var sheet = Read(new XlsxFile().Sheet("ก", s => s.Row(1, "ก").Row(null, "ข").Merge("A1:A2").Merge("C5:E6").Merge("x"))).Value.Sheets[0];
        Assert.Equal("1", sheet.Covering(2, 0)!.Text);
        Assert.Null(sheet.Covering(1, 0));
        Assert.Null(sheet.Covering(2, 1));
        Assert.Equal((5, 6, 2, 4), sheet.Merged.At(6, 3) is { } a ? (a.FirstRow, a.LastRow, a.FirstColumn, a.LastColumn) : default);
    }

    [Fact]
    public void Two_million_rows_are_refused_before_they_are_read()
    {
        var rows = new StringBuilder();
        for (var i = 1; i <= 2_000_000; i++)
            rows.Append(CultureInfo.InvariantCulture, $"<row r=\"{i}\"><c r=\"A{i}\"><v>{i}</v></c></row>");
        var content = new XlsxFile().Sheet("ก", _ => { }).Part("xl/worksheets/sheet1.xml", Sheet(rows.ToString())).ToBytes();
        var before = GC.GetAllocatedBytesForCurrentThread();
        Assert.Equal("import.too_many_rows", Read(content).Error?.Code);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 500L << 20);
    }

    [Fact]
    public void Reading_stops_when_asked()
    {
        var content = new XlsxFile().Sheet("ก", s => s.Row(1)).ToBytes();
        Assert.Throws<OperationCanceledException>(() => new WorkbookReader().Read("a.xlsx", content, new CancellationToken(canceled: true)));
    }

    private static byte[] Formula(string formula) => new XlsxFile().Sheet("ก", s => s.Row(new Formula(formula, 5))).ToBytes();

    private static byte[] ManyEntries() => Enumerable.Range(1, 5_001).Aggregate(
        new XlsxFile().Sheet("ก", s => s.Row(1)), (file, i) => file.Part(string.Create(CultureInfo.InvariantCulture, $"xl/media/{i}.png"), "")).ToBytes();

    private static XlsxFile ManySheets() => Enumerable.Range(1, 201).Aggregate(
        new XlsxFile(), (file, i) => file.Sheet(i.ToString(CultureInfo.InvariantCulture), s => s.Row(1)));

    private static string Sheet(string rows) =>
        $"<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>{rows}</sheetData></worksheet>";

    private static Result<Workbook> Read(XlsxFile file) => Read(file.ToBytes());

    private static Result<Workbook> Read(byte[] content) => new WorkbookReader().Read("a.xlsx", content, TestContext.Current.CancellationToken);
}
