using System.Globalization;
using System.Text.RegularExpressions;

namespace LocalPlan.Domain.ThaiText;

/// <summary>Reads baht as people type them: spaces, thousands separators, Thai or full-width digits, "บาท", a dash for zero.</summary>
public static partial class AmountText
{
    /// <summary>The largest amount one cell may hold, in baht.</summary>
    public const decimal Largest = 99_999_999_999.99m;

    /// <summary>Spreadsheets store 1,632,820 as 1632820.0000000002; a remainder below this is theirs, not the writer's.</summary>
    private const decimal FloatNoise = 0.000_01m;

    private static readonly AmountReading Nothing = new AmountReading.Blank();

    public static AmountReading Parse(string? text)
    {
        var clean = ThaiNormalizer.Clean(text);
        if (clean.Length == 0)
            return Nothing;
        var bare = Baht().Replace(clean, "").Trim();
        if (Dash().IsMatch(bare))
            return new AmountReading.Amount(0);
        if (Negative().IsMatch(bare))
            return Fault(AmountFault.Negative);
        if (!Figure().IsMatch(bare))
            return Fault(AmountFault.NotANumber);
        if (!Grouped().IsMatch(bare) || PointOrGroup().IsMatch(bare))
            return Fault(AmountFault.MisplacedSeparators);
        return decimal.TryParse(Separator().Replace(bare, ""), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value)
            ? FromNumber(value)
            : Fault(AmountFault.TooLarge);
    }

    /// <summary>Reads the number of a spreadsheet cell.</summary>
    public static AmountReading FromNumber(double number) =>
        !double.IsFinite(number) ? Fault(AmountFault.NotANumber)
        : number > (double)Largest ? Fault(AmountFault.TooLarge)
        : number < 0 ? Fault(AmountFault.Negative)
        : FromNumber((decimal)number);

    private static AmountReading FromNumber(decimal number)
    {
        if (number > Largest)
            return Fault(AmountFault.TooLarge);
        var satang = Math.Round(number, 2, MidpointRounding.AwayFromZero);
        return Math.Abs(satang - number) > FloatNoise ? Fault(AmountFault.TooManyDecimals) : new AmountReading.Amount(satang);
    }

    private static AmountReading.Invalid Fault(AmountFault fault) => new(fault);

    [GeneratedRegex(@"^฿ ?| ?(?:บาท(?:ถ้วน)?|฿)$|(?<=\d)[./]-$")]
    private static partial Regex Baht();

    [GeneratedRegex(@"^-+(?: -+)*$")]
    private static partial Regex Dash();

    [GeneratedRegex(@"^- ?[\d][\d, ]*(?:\.\d*)?$|^\( ?[\d][\d, ]*(?:\.\d*)? ?\)$")]
    private static partial Regex Negative();

    [GeneratedRegex(@"^\d[\d, ]*(?:\.\d+)?$")]
    private static partial Regex Figure();

    [GeneratedRegex(@"^(?:\d+|\d{1,3}(?:,\d{3})+|\d{1,3}(?: \d{3})+)(?:\.\d+)?$")]
    private static partial Regex Grouped();

    /// <summary>"10.000" may be ten or ten thousand.</summary>
    [GeneratedRegex(@"^[1-9]\d{0,2}\.\d{2}0$")]
    private static partial Regex PointOrGroup();

    [GeneratedRegex("[, ]")]
    private static partial Regex Separator();
}
