using LocalPlan.Domain.Amendments;
using LocalPlan.Domain.Procedures;
using LocalPlan.Domain.UnitTests.Editions;

namespace LocalPlan.Domain.UnitTests.Amendments;

public sealed class ChangeClassifierTests(ITestOutputHelper output)
{
    private static readonly ActKind[] Kinds = [ActKind.Correction, ActKind.Change, ActKind.Addition];

    [Fact]
    public void No_change_of_substance_passes_as_a_correction()
    {
        var judged = LabelledPair.All.Select(p => (Pair: p, p.Label, Proposed: ChangeClassifier.Of(p.Old, p.New))).ToList();
        var table = judged.Select(j => (j.Label, Kind: j.Proposed.Kind ?? ActKind.Correction)).Concat(Whole()).ToList();
        Print(table);
        foreach (var (pair, label, proposed) in judged.Where(j => j.Proposed.Kind != j.Label))
            output.WriteLine($"{label} read as {proposed.Kind}: {pair.Case} ({string.Join(", ", proposed.Differences.Select(d => $"{d.Field} {d.Sort}"))})");

        Assert.True(table.Count >= 60);
        Assert.DoesNotContain(table, t => t.Label != ActKind.Correction && t.Kind == ActKind.Correction);
        Assert.True(table.Count(t => t.Label == t.Kind) >= 0.9 * table.Count);
    }

    [Fact]
    public void A_project_that_is_not_in_the_plan_is_added_and_one_taken_out_is_a_change()
    {
        var project = new ABook(1).Project();
        Assert.Equal(ActKind.Addition, ChangeClassifier.Of(null, project).Kind);
        Assert.Equal(ActKind.Change, ChangeClassifier.Of(project, null).Kind);
        Assert.Null(ChangeClassifier.Of(project, project).Kind);
    }

    [Fact]
    public void A_project_filed_anew_together_with_something_else_is_more_than_a_slip()
    {
        var project = new ABook(1).Project();
        var filed = project with { Names = project.Names with { PlanClassCode = "00320", PlanClass = "การเกษตร" } };
        var both = filed with { Names = filed.Names with { Division = "กองคลัง" } };
        var spelled = filed with { Draft = filed.Draft with { Objective = "เพื่อ สัญจร" } };
        Assert.Equal(ActKind.Correction, ChangeClassifier.Of(project, filed).Kind);
        Assert.Equal(ActKind.Correction, ChangeClassifier.Of(project, spelled).Kind);
        Assert.Equal(ActKind.Change, ChangeClassifier.Of(project, both).Kind);
        Assert.All(ChangeClassifier.Of(project, both).Differences, d => Assert.Equal("difference.filing_with_more", d.Code));
    }

    [Fact]
    public void Baht_that_moves_to_another_year_is_named_as_such()
    {
        var project = new ABook(1).Project();
        var old = project with { Draft = project.Draft with { Budgets = [new(2566, 100m), new(2567, null)] } };
        var moved = project with { Draft = project.Draft with { Budgets = [new(2566, null), new(2567, 100m)] } };
        Assert.All(ChangeClassifier.Of(old, moved).Differences, d => Assert.Equal((DifferenceSort.YearMoved, ActKind.Change), (d.Sort, d.Kind)));
    }

    [Fact]
    public void A_verdict_shows_the_piece_that_decided_it()
    {
        var project = new ABook(1).Project();
        var old = project with { Draft = project.Draft with { Target = "กว้าง 5 เมตร ยาว 1,250 เมตร" } };
        var now = project with { Draft = project.Draft with { Target = "กว้าง 5 เมตร ยาว 1,350 เมตร" } };
        var difference = Assert.Single(ChangeClassifier.Of(old, now).Differences);
        Assert.Equal(("target", "difference.quantity"), (difference.Field, difference.Code));
        Assert.Equal(new TextPart("ยาว 1,250 เมตร", "ยาว 1,350 เมตร"), Assert.Single(difference.Parts));
    }

    [Fact]
    public void A_slip_is_shown_with_some_of_its_word()
    {
        var project = new ABook(1).Project();
        var old = project with { Draft = project.Draft with { Objective = "เพื่อให้ประชาขนเดินทางสะดวก" } };
        var now = project with { Draft = project.Draft with { Objective = "เพื่อให้ประชาชนเดินทางสะดวก" } };
        Assert.Equal(new TextPart("ระชาขนเดิ", "ระชาชนเดิ"), Assert.Single(Assert.Single(ChangeClassifier.Of(old, now).Differences).Parts));
    }

    [Fact]
    public void What_the_book_prints_about_itself_is_no_change()
    {
        var project = new ABook(1).Project();
        var labelled = project with { Position = 99, Draft = project.Draft with { AmendmentLabel = "แก้ไข ครั้งที่ 1/2567", Ordinance = [new(2566, 5m)] } };
        Assert.True(ChangeClassifier.Of(project, labelled).IsEmpty);
    }

    [Theory]
    [InlineData(ActKind.Correction, ActKind.Correction, true)]
    [InlineData(ActKind.Correction, ActKind.Change, false)]
    [InlineData(ActKind.Correction, ActKind.Addition, false)]
    [InlineData(ActKind.Change, ActKind.Correction, true)]
    [InlineData(ActKind.Change, ActKind.Addition, false)]
    [InlineData(ActKind.Addition, ActKind.Change, true)]
    [InlineData(ActKind.Special, ActKind.Addition, true)]
    public void A_stricter_act_may_carry_what_a_milder_one_could(ActKind act, ActKind needed, bool covered) =>
        Assert.Equal(covered, Strictness.Covers(act, needed));

    private static IEnumerable<(ActKind Label, ActKind Kind)> Whole()
    {
        foreach (var seed in Enumerable.Range(1, 6))
        {
            var project = new ABook(seed).Project();
            yield return seed % 2 == 0
                ? (ActKind.Addition, ChangeClassifier.Of(null, project).Kind!.Value)
                : (ActKind.Change, ChangeClassifier.Of(project, null).Kind!.Value);
        }
    }

    private void Print(IReadOnlyList<(ActKind Label, ActKind Kind)> table)
    {
        output.WriteLine($"{"labelled / proposed",-20}{string.Concat(Kinds.Select(k => $"{k,12}"))}");
        foreach (var label in Kinds)
            output.WriteLine($"{label,-20}{string.Concat(Kinds.Select(k => $"{table.Count(t => t.Label == label && t.Kind == k),12}"))}");
        output.WriteLine($"{table.Count(t => t.Label == t.Kind)} of {table.Count} as labelled");
    }
}
