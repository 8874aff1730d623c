using System.Globalization;
using System.Text.Json;
using FsCheck.Xunit;
using LocalPlan.Domain.ThaiText;

namespace LocalPlan.Domain.UnitTests.ThaiText;

public sealed class AmountTextTests
{
    private static readonly JsonSerializerOptions Web = new(JsonSerializerDefaults.Web);

    /// <summary>One table for the server and the client (client/src/lib/money.test.ts), so that neither takes what the other refuses.</summary>
    public static TheoryData<Case> Cases =>
        [.. JsonSerializer.Deserialize<List<Case>>(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "ThaiText", "amounts.json")), Web)!];

    [Theory]
    [MemberData(nameof(Cases))]
    public void Texts_are_read_as_the_table_says(Case written)
    {
        AmountReading expected = written switch
        {
            { Fault: { } fault } => new AmountReading.Invalid(Enum.Parse<AmountFault>(fault, ignoreCase: true)),
            { Amount: { } amount } => new AmountReading.Amount(amount),
            _ => new AmountReading.Blank(),
        };
        Assert.Equal(expected, AmountText.Parse(written.Text));
    }

    [Fact]
    public void No_text_is_blank() => Assert.IsType<AmountReading.Blank>(AmountText.Parse(null));

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

    public sealed record Case(string Text, decimal? Amount, string? Fault);
}
