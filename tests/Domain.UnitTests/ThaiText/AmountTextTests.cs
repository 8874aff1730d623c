using System.Globalization;
using FsCheck.Xunit;
using LocalPlan.Domain.ThaiText;

namespace LocalPlan.Domain.UnitTests.ThaiText;

public sealed class AmountTextTests
{
    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("  \u00A0\n")]
    [InlineData("\u200B")]
    public void Nothing_written_is_blank(string? text) => Assert.IsType<AmountReading.Blank>(AmountText.Parse(text));

    [Theory]
    [InlineData(" 1,632,820 ", "1632820")]
    [InlineData(" -   ", "0")]
    [InlineData("–", "0")]
    [InlineData("0", "0")]
    [InlineData("10,500,000.00", "10500000")]
    [InlineData("๑,๖๓๒,๘๒๐", "1632820")]
    [InlineData("๑๒.๕๐", "12.5")]
    [InlineData("１２３", "123")]
    [InlineData("500,000 บาท", "500000")]
    [InlineData("500,000บาทถ้วน", "500000")]
    [InlineData("฿ 500", "500")]
    [InlineData("500,000.-", "500000")]
    [InlineData("1\u00A0632\u00A0820", "1632820")]
    [InlineData("1632820.0000000002", "1632820")]
    [InlineData("1632819.9999999998", "1632820")]
    public void Amounts_are_read_as_people_type_them(string text, string expected) =>
        Assert.Equal(decimal.Parse(expected, CultureInfo.InvariantCulture), Assert.IsType<AmountReading.Amount>(AmountText.Parse(text)).Value);

    [Theory]
    [InlineData("ตามจริง", AmountFault.NotANumber)]
    [InlineData("500,000 (เงินสะสม)", AmountFault.NotANumber)]
    [InlineData("5 ล้าน", AmountFault.NotANumber)]
    [InlineData("บาท", AmountFault.NotANumber)]
    [InlineData("10.500.000", AmountFault.NotANumber)]
    [InlineData("-5,000", AmountFault.Negative)]
    [InlineData("(5,000)", AmountFault.Negative)]
    [InlineData("12.345", AmountFault.TooManyDecimals)]
    [InlineData("1,23,456", AmountFault.MisplacedSeparators)]
    [InlineData("1632,820", AmountFault.MisplacedSeparators)]
    [InlineData("1,5", AmountFault.MisplacedSeparators)]
    [InlineData("1,000 000", AmountFault.MisplacedSeparators)]
    [InlineData("100000000000", AmountFault.TooLarge)]
    [InlineData("99999999999999999999999999999999999999", AmountFault.TooLarge)]
    public void What_is_no_amount_says_why(string text, AmountFault fault) =>
        Assert.Equal(fault, Assert.IsType<AmountReading.Invalid>(AmountText.Parse(text)).Fault);

    [Theory]
    [InlineData(1632820.0000000002, "1632820")]
    [InlineData(0.1 + 0.2, "0.3")]
    [InlineData(0, "0")]
    public void Numbers_of_a_spreadsheet_lose_their_noise(double number, string expected) =>
        Assert.Equal(decimal.Parse(expected, CultureInfo.InvariantCulture), AmountText.FromNumber(number).ValueOrNull);

    [Theory]
    [InlineData(-1, AmountFault.Negative)]
    [InlineData(12.345, AmountFault.TooManyDecimals)]
    [InlineData(1e300, AmountFault.TooLarge)]
    [InlineData(double.NaN, AmountFault.NotANumber)]
    public void Numbers_that_are_no_amount_say_why(double number, AmountFault fault) =>
        Assert.Equal(fault, Assert.IsType<AmountReading.Invalid>(AmountText.FromNumber(number)).Fault);

    [Property(MaxTest = 1000)]
    public bool Every_amount_survives_every_way_of_writing_it(ulong satang)
    {
        var amount = (satang % 9_999_999_999_999UL) / 100m;
        var written = amount.ToString("#,##0.00", CultureInfo.InvariantCulture);
        string[] ways = [written, $"  {written} บาท", ThaiDigits.ToThai(written), written.Replace(",", ""), written.Replace(',', '\u00A0')];
        return ways.All(way => AmountText.Parse(way).ValueOrNull == amount);
    }

    [Property(MaxTest = 1000)]
    public bool No_text_makes_it_fall_over(string? text) =>
        AmountText.Parse(text) is not AmountReading.Amount { Value: < 0 or > AmountText.Largest };
}
