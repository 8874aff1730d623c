using LocalPlan.Domain.Duplicates;
using LocalPlan.Infrastructure.Tests.Imports;
using LocalPlan.Testing;

namespace LocalPlan.Infrastructure.Tests.Duplicates;

/// <summary>Two published plans, where the folder that holds them stands beside the repository.</summary>
public sealed class RealListTests(ITestOutputHelper output)
{
    [Theory]
    [InlineData("city-plan-2566-2570.xlsx", "เทศบาลนคร")]
    [InlineData("maesai-sao-plan-2566-2570.csv", "องค์การบริหารส่วนตำบลแม่ใส")]
    public void No_two_different_works_are_marked_the_same(string file, string owner)
    {
        var content = RealFiles.Read(file);
        Assert.SkipWhen(content is null, RealFiles.WhySkipped);
        var works = AnImport.Of(file, content!).Rows.Select(r => r.Draft!).Select(d => WorkParser.Shipped.Parse(new()
        {
            Name = d.Name,
            Target = d.Target,
            Owner = owner,
            Years = [.. d.Budgets.Where(b => b.Amount > 0).Select(b => b.FiscalYear)],
            Amount = d.Budgets.Sum(b => b.Amount ?? 0),
        })).ToArray();
        var same = works.SelectMany((a, i) => works.Skip(i + 1).Select(b => (a, b)))
            .Where(p => DuplicateScorer.Shipped.Compare(p.a, p.b).Level == DuplicateLevel.Same && p.a.NameIs(p.b) == false).ToArray();
        foreach (var (a, b) in same)
            output.WriteLine($"{a}\n{b}\n{DuplicateScorer.Shipped.Compare(a, b).Score}");
        Assert.Empty(same);
    }
}

file static class Names
{
    /// <summary>Printed twice with the same name: a duplicate in truth.</summary>
    public static bool NameIs(this WorkRecord a, WorkRecord b) =>
        Domain.ThaiText.ThaiNormalizer.Fold(a.Project.Name) == Domain.ThaiText.ThaiNormalizer.Fold(b.Project.Name);
}
