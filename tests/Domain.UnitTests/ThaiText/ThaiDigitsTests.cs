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

    [Theory]
    [InlineData("รหัสตรวจสอบ SHA-256 c5577e90 ข้อ 12/2570", "รหัสตรวจสอบ SHA-256 c5577e90 ข้อ ๑๒/๒๕๗๐")]
    [InlineData("https://b.go.th/p/2570 หรือ plan1@b.go.th โทร 055-511111", "https://b.go.th/p/2570 หรือ plan1@b.go.th โทร ๐๕๕-๕๑๑๑๑๑")]
    [InlineData("แบบ ผ.02 หน้า 3 (5 กันยายน 2569)", "แบบ ผ.๐๒ หน้า ๓ (๕ กันยายน ๒๕๖๙)")]
    [InlineData("ถนน 4x100 เมตร งบ 1,250.50 บาท", "ถนน ๔x๑๐๐ เมตร งบ ๑,๒๕๐.๕๐ บาท")]
    [InlineData("KM 7 และ PM2.5", "KM ๗ และ PM2.5")]
    public void In_print_digits_are_Thai_but_checksums_codes_and_addresses_stay(string text, string printed) => Assert.Equal(printed, ThaiDigits.InPrint(text));
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
