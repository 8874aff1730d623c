using LocalPlan.Domain.ThaiText;

namespace LocalPlan.Domain.UnitTests.ThaiText;

public sealed class ThaiDigitsTests
{
    [Theory]
    [InlineData("ปี ๒๕๖๖-２５７０", "ปี 2566-2570")]
    public void To_arabic(string typed, string expected) => Assert.Equal(expected, ThaiDigits.ToArabic(typed));

    [Theory]
    [InlineData("1,632,820.00 บาท", "๑,๖๓๒,๘๒๐.๐๐ บาท")]
    [InlineData("๑2３", "๑๒๓")]
    public void To_thai(string typed, string expected) => Assert.Equal(expected, ThaiDigits.ToThai(typed));
}

public sealed class ThaiSimilarityTests
{
    [Theory]
    [InlineData("", "", 0)]
    [InlineData("พานิชย์", "พาณิชย์", 1)]
    [InlineData("ศาสานา", "ศาสนา", 1)]
    [InlineData("กข", "", 2)]
    public void Distance_counts_the_characters_to_change(string first, string second, int expected)
    {
        Assert.Equal(expected, ThaiSimilarity.Distance(first, second));
        Assert.Equal(expected, ThaiSimilarity.Distance(second, first));
    }

    [Fact]
    public void Ratio_runs_from_nothing_to_everything_in_common()
    {
        Assert.Equal(1, ThaiSimilarity.Ratio("ก", "ก"));
        Assert.Equal(0, ThaiSimilarity.Ratio("ก", "ข"));
    }
}
