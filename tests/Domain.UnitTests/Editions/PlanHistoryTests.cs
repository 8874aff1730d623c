using LocalPlan.Domain.Editions;
using LocalPlan.Domain.Procedures;

namespace LocalPlan.Domain.UnitTests.Editions;

public sealed class PlanHistoryTests
{
    private static readonly DateOnly FirstDay = new(2021, 10, 20);
    private static readonly DateTimeOffset Now = new(2021, 10, 20, 3, 0, 0, TimeSpan.Zero);

    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 60)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Replaying_all_amendments_gives_the_book_of_any_day(int seed)
    {
        var chance = new ABook(seed);
        var replayed = chance.Content(12);
        var editions = new List<PlanEdition> { PlanEdition.First(Guid.Empty, "แผน", FirstDay, replayed, Now) };
        var books = new List<PlanContent> { replayed };
        for (var month = 1; month <= 8; month++)
        {
            var diff = PlanDiff.Of(replayed, chance.Amended(replayed));
            editions.Add(PlanEdition.Next(editions[^1], replayed, new(ActKind.Change, Guid.Empty, $"ครั้งที่ {month}", FirstDay.AddMonths(month), diff), Now));
            books.Add(replayed = diff.ApplyTo(replayed));
        }
        var history = new PlanHistory(editions);
        for (var month = 0; month <= 8; month++)
        {
            Assert.Equal(books[month].Hash, history.AsOf(FirstDay.AddMonths(month)).Value.Hash);
            Assert.Equal(books[month].Hash, history.AsOf(FirstDay.AddMonths(month + 1).AddDays(-1)).Value.Hash);
            Assert.Equal(books[month].Hash, editions[month].Hash);
        }
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void The_difference_of_two_books_applied_to_the_first_gives_the_second(int seed)
    {
        var chance = new ABook(seed);
        var (a, b) = (chance.Content(10), chance.Content(6));
        var amended = chance.Amended(a);
        foreach (var (before, after) in new[] { (a, b), (b, a), (a, amended), (amended, a) })
            Assert.Equal(after.Hash, PlanDiff.Of(before, after).ApplyTo(before).Hash);
        Assert.True(PlanDiff.Of(a, a).IsEmpty);
    }

    [Fact]
    public void Before_the_first_announcement_there_is_no_book()
    {
        var history = new PlanHistory([PlanEdition.First(Guid.Empty, "แผน", FirstDay, new ABook(1).Content(1), Now)]);
        Assert.Equal("edition.not_yet_announced", history.AsOf(FirstDay.AddDays(-1)).Error?.Code);
    }

    [Fact]
    public void A_change_names_the_fields_that_differ_and_nothing_else()
    {
        var book = new ABook(3).Content(1);
        var project = book.Projects[0];
        var changed = project with { Draft = project.Draft with { Target = "ยาว 200 เมตร", Budgets = [new(2567, 100m)] } };
        var again = project with { Draft = project.Draft with { Budgets = [.. project.Draft.Budgets.Select(b => b with { Amount = b.Amount * 1.0m })] } };
        Assert.Contains("target", new ProjectChange(project.Id, project, changed).Fields().Select(f => f.Field));
        Assert.Equal("100.00", new ProjectChange(project.Id, project, changed).Fields().Single(f => f.Field == "budgets.2567").After);
        Assert.Empty(new ProjectChange(project.Id, project, again).Fields());
    }

    [Fact]
    public void Points_and_the_page_in_the_book_are_part_of_what_is_announced()
    {
        var project = new ABook(3).Content(1).Projects[0];
        var placed = project with { Draft = project.Draft with { StartPoint = new(16.7131m, 98.5747m), Book = new("1", "12", null) } };
        var stored = placed with { Draft = placed.Draft with { StartPoint = new(16.713100m, 98.574700m) } };
        Assert.Equal(
            ["book.page", "book.volume", "startPoint.latitude", "startPoint.longitude"],
            new ProjectChange(project.Id, project, placed).Fields().Select(f => f.Field).Order(StringComparer.Ordinal));
        Assert.Empty(new ProjectChange(project.Id, placed, stored).Fields());
    }

    [Fact]
    public void The_indicators_of_the_goals_are_part_of_what_is_agreed_to()
    {
        var (book, other) = (PlanContent.Of(ABook.Head("ก", 60m), []), PlanContent.Of(ABook.Head("ก", 70m), []));
        Assert.NotEqual(book.Hash, other.Hash);
        Assert.Equal(book.Hash, PlanContent.Of(ABook.Head("ก", 60.0000m), []).Hash);
        Assert.Equal(70m, PlanDiff.Of(book, other).Head!.Strategies[0].Kpis[0].Targets[1].Value);
        var json = System.Text.Encoding.UTF8.GetString(CanonicalJson.Of(book));
        Assert.Contains("\"strategies.0.kpis.0.baseline\":\"40.5\"", json, StringComparison.Ordinal);
        Assert.Contains("\"strategies.0.kpis.0.targets.2567\":\"60\"", json, StringComparison.Ordinal);
    }

    [Fact]
    public void The_hash_is_of_canonical_json_that_anyone_can_make_again()
    {
        var book = PlanContent.Of(ABook.Head("ก"), []);
        Assert.Equal(
            """
            {"plan":{"firstYear":"2566","planId":"0192a5b0-0000-7000-8000-000000000001","strategies.0.goals.0":"เดินทางสะดวก","strategies.0.name":"โครงสร้างพื้นฐาน","strategies.0.number":"1","strategies.0.tactics.0":"1.1 พัฒนาถนน 00310","title":"แผนพัฒนาท้องถิ่น (พ.ศ. 2566–2570)","vision":"ก"},"projects":[]}
            """.Trim(),
            System.Text.Encoding.UTF8.GetString(CanonicalJson.Of(book)));
        Assert.Matches("^[0-9a-f]{64}$", book.Hash);
        Assert.NotEqual(book.Hash, PlanContent.Of(ABook.Head("ข"), []).Hash);
    }
}
