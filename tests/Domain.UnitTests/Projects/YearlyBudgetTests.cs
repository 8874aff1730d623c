using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using LocalPlan.Domain.Projects;

namespace LocalPlan.Domain.UnitTests.Projects;

public sealed class YearlyBudgetTests
{
    [Property]
    public Property The_total_is_the_sum_of_the_years() => Prop.ForAll(Amounts(), amounts =>
        YearlyBudget.Of(amounts).Total == amounts.Sum(a => a ?? 0));

    [Property]
    public Property Adding_is_year_by_year_and_blank_plus_blank_is_blank() => Prop.ForAll(Amounts(), Amounts(), (a, b) =>
    {
        var sum = YearlyBudget.Of(a).Plus(YearlyBudget.Of(b));
        return Enumerable.Range(0, 5).All(i => sum[i] == (a[i] is null && b[i] is null ? null : (a[i] ?? 0) + (b[i] ?? 0)));
    });

    [Property]
    public Property Taking_the_parts_away_gives_back_what_the_row_itself_holds() => Prop.ForAll(Amounts(), Amounts(), (own, parts) =>
    {
        var rest = YearlyBudget.Of(own).Plus(YearlyBudget.Of(parts)).Less(YearlyBudget.Of(parts));
        return Enumerable.Range(0, 5).All(i => (rest[i] ?? 0) == (own[i] ?? 0));
    });

    private static Arbitrary<decimal?[]> Amounts() => Gen.OneOf(
            Gen.Constant((decimal?)null), Gen.Constant((decimal?)0m), Gen.Choose(1, 2_000_000_000).Select(satang => (decimal?)(satang / 100m)))
        .ArrayOf(5).ToArbitrary();
}
