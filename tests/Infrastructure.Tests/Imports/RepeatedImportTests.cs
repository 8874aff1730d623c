using LocalPlan.Domain.Imports;

namespace LocalPlan.Infrastructure.Tests.Imports;

/// <summary>A file taken in again, as it was or with changes.</summary>
public sealed class RepeatedImportTests
{
    [Fact]
    public void The_same_file_twice_changes_nothing()
    {
        var file = Book(s => s.Project(1, "ถนน", 100).Bare(null, "- ช่วงที่ 2", 5).Project(2, "ถนน", 100).Banner("เพิ่มเติม 1/2567").Project(1, "ถนน", 100).Project(2, "คลอง", "-", 7));
        var second = AnImport.Of(file, AnImport.Landed(AnImport.Of(file)));
        Assert.All(second.Rows, r => Assert.Equal(ImportRowStatus.Unchanged, r.Status));
        Assert.Equal((4, 0, 0, 0), (second.Summary.Counts.Unchanged, second.Summary.Counts.New, second.Summary.Counts.Changed, second.Summary.Counts.Missing));
        Assert.Equal(4, second.Rows.Select(r => r.ProjectId).Distinct().Count());
    }

    [Fact]
    public void A_project_whose_row_is_wrong_is_not_missing()
    {
        var landed = AnImport.Landed(AnImport.Of(Book(s => s.Project(1, "ถนน", 100).Project(2, "คลอง", 7).Project(3, "ท่อ", 1))));
        var analysis = AnImport.Of(Book(s => s.Project(1, "ถนน", "ร้อยบาท").Project(2, "คลอง", 7)), landed);
        Assert.Equal(["ท่อ"], analysis.Rows.Where(r => r.Status == ImportRowStatus.Missing).Select(r => r.Name));
        var error = Assert.Single(analysis.Rows, r => r.Status == ImportRowStatus.Error);
        Assert.Equal(landed.Projects.Single(p => p.Name == "ถนน").Id, error.ProjectId);
    }

    [Fact]
    public void Changed_new_and_missing_rows_are_told_apart_with_before_and_after()
    {
        var landed = AnImport.Landed(AnImport.Of(Book(s => s.Project(1, "ถนน", 100).Project(2, "คลอง", 7).Project(3, "ท่อ", 1))));
        var second = AnImport.Of(Book(s => s.Project(1, "ถนน", 150, "-").Project(2, "คลอง", 7).Project(3, "สะพาน", 9)), landed);
        Assert.Equal(
            [("ถนน", ImportRowStatus.Changed), ("คลอง", ImportRowStatus.Unchanged), ("สะพาน", ImportRowStatus.New), ("ท่อ", ImportRowStatus.Missing)],
            second.Rows.Select(r => (r.Name, r.Status)));
        Assert.Equal([("budgets.2566", "100", "150"), ("budgets.2567", null, "0")], second.Rows[0].Data.Changes.Select(c => (c.Field, c.Before, c.After)));
    }

    [Fact]
    public void A_renamed_row_with_the_same_contents_is_a_change_and_said_so()
    {
        var landed = AnImport.Landed(AnImport.Of(Book(s => s.Project(1, "ก่อสร้างถนน", 100).Project(2, "คลอง", 7))));
        var second = AnImport.Of(Book(s => s.Project(1, "ปรับปรุงผิวจราจร", 100).Project(2, "คลอง", 7)), landed);
        Assert.Equal([ImportRowStatus.Changed, ImportRowStatus.Unchanged], second.Rows.Select(r => r.Status));
        Assert.Contains(second.Findings, f => f.Code == "import.renamed" && f.Args!["before"].Equals("ก่อสร้างถนน"));
    }

    [Fact]
    public void Renaming_is_not_guessed_when_two_could_be_meant()
    {
        var landed = AnImport.Landed(AnImport.Of(Book(s => s.Project(1, "ถนน เอ", 100).Project(2, "ถนน บี", 100))));
        var second = AnImport.Of(Book(s => s.Project(1, "สะพาน", 100)), landed);
        Assert.Equal([ImportRowStatus.New, ImportRowStatus.Missing, ImportRowStatus.Missing], second.Rows.Select(r => r.Status));
    }

    [Fact]
    public void A_row_that_agrees_fully_chooses_before_one_that_only_shares_the_name()
    {
        var landed = AnImport.Landed(AnImport.Of(Book(s => s.Project(1, "คลอง", 1).Banner("(2) แผนงานการศึกษา").Project(1, "ถนน", 100))));
        var second = AnImport.Of(Book(s => s.Project(1, "คลอง", 1).Project(2, "ถนน", 5).Banner("(2) แผนงานการศึกษา").Project(1, "ถนน", 100)), landed);
        Assert.Equal([ImportRowStatus.Unchanged, ImportRowStatus.New, ImportRowStatus.Unchanged], second.Rows.Select(r => r.Status));
    }

    [Fact]
    public void A_row_that_moved_to_another_section_stays_the_same_project()
    {
        var landed = AnImport.Landed(AnImport.Of(Book(s => s.Project(1, "ถนน", 100))));
        var row = Assert.Single(AnImport.Of(Book(s => s.Banner("(2) แผนงานการศึกษา").Project(1, "ถนน", 100)), landed).Rows);
        Assert.Equal((ImportRowStatus.Changed, landed.Projects[0].Id), (row.Status, row.ProjectId!.Value));
        Assert.Equal(("planClassId", "แผนงานอุตสาหกรรมและการโยธา", "แผนงานการศึกษา"), row.Data.Changes.Select(c => (c.Field, c.Before, c.After)).Single());
    }

    [Fact]
    public void What_a_form_does_not_print_stays_in_the_plan()
    {
        const string csv = "project_name,plan_class,objective,target,budget_2566,origin,funding_source,place\nถนน,แผนงานการศึกษา,เพื่อ,เป้า,1,ประชาคม,เงินสะสม,หมู่ 3\n";
        var landed = AnImport.Landed(AnImport.Of("a.csv", System.Text.Encoding.UTF8.GetBytes(csv)));
        var row = AnImport.Of("a.csv", System.Text.Encoding.UTF8.GetBytes("project_name,plan_class,objective,target,budget_2566\nถนน,แผนงานการศึกษา,เพื่อ,เป้า,2\n"), landed).Rows[0];
        Assert.Equal(("ประชาคม", "เงินสะสม", "หมู่ 3"), (row.Draft!.Origin, row.Draft.FundingSource, row.Draft.PlaceText));
        Assert.Equal(["budgets.2566"], row.Data.Changes.Select(c => c.Field));
    }

    [Fact]
    public void The_same_bytes_give_the_same_analysis()
    {
        var content = Book(s => s.Project(1, "ถนน", 100).Project(2, null, "x").Bare(null, "รวม", 1)).ToBytes();
        var (first, second) = (AnImport.Of("a.xlsx", content), AnImport.Of("a.xlsx", content));
        Assert.Equivalent(first, second, strict: true);
    }

    [Fact]
    public void Five_thousand_rows_match_themselves()
    {
        var content = Book(s =>
        {
            for (var i = 1; i <= 5_000; i++)
                s.Project(i, $"ก่อสร้างถนนคอนกรีตเสริมเหล็ก หมู่ที่ {i % 20} สายที่ {i}", 100_000 + i, null, " 1,632,820 ");
        }).ToBytes();
        var landed = AnImport.Landed(AnImport.Of("a.xlsx", content));
        Assert.Equal(5_000, AnImport.Of("a.xlsx", content, landed).Summary.Counts.Unchanged);
    }

    private static XlsxFile Book(Action<XlsxSheet> rows) => AForm.Book(s => rows(s.Start()));
}
