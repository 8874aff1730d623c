using System.Globalization;
using System.Text.RegularExpressions;

namespace LocalPlan.Domain.Amendments;

/// <summary>A number in a text with its unit and what stands before it.</summary>
internal sealed record Quantity(string Label, decimal Value, string Unit)
{
    private const int LongestLabel = 24;

    private static readonly Dictionary<string, string> UnitForms =
        SubstanceWords.Units.SelectMany(line => line.Select(form => (form, line[0]))).ToDictionary(u => u.form, u => u.Item2);

    private static readonly Regex Pattern = new(
        $@"(?<percent>ร้อยละ ?)?(?<number>\d[\d,]*(?:\.\d+)?) ?(?<unit>{string.Join('|', UnitForms.Keys.OrderByDescending(u => u.Length).Select(Regex.Escape))})?",
        RegexOptions.CultureInvariant | RegexOptions.Compiled);

    /// <summary>The numbers of a canonical text in order, and the text with a # in the place of each.</summary>
    public static (IReadOnlyList<Quantity> Quantities, string Remainder) Read(string canonical)
    {
        var quantities = new List<Quantity>();
        var end = 0;
        foreach (Match match in Pattern.Matches(canonical))
        {
            quantities.Add(Of(match, canonical[end..match.Index]));
            end = match.Index + match.Length;
        }
        return (quantities, Pattern.Replace(canonical, " # "));
    }

    public override string ToString() =>
        $"{Label} {Value.ToString("#,##0.####", CultureInfo.InvariantCulture)} {Unit}".Trim();

    /// <summary>Another village, lane or section is another place, not another size.</summary>
    public bool IsPlace => Label.EndsWith("หมู่ที่", StringComparison.Ordinal) || Label.EndsWith("ซอย", StringComparison.Ordinal) || Label.EndsWith("ระยะที่", StringComparison.Ordinal);

    /// <summary>The other unit is the one that belongs to what is measured, and this one measures something else.</summary>
    public bool IsSlipFor(Quantity corrected) =>
        Value == corrected.Value && Unit.Length > 0 && Unit != corrected.Unit && MeasuredBy(Label) == corrected.Unit && !SameDimension(Unit, corrected.Unit);

    private static Quantity Of(Match match, string before)
    {
        var trimmed = before.Trim();
        var label = trimmed.Length <= LongestLabel ? trimmed : trimmed[^LongestLabel..];
        var unit = match.Groups["percent"].Success ? "%" : UnitForms.GetValueOrDefault(match.Groups["unit"].Value, "");
        return new(label, decimal.Parse(match.Groups["number"].Value, NumberStyles.Number, CultureInfo.InvariantCulture), unit);
    }

    private static string? MeasuredBy(string label) => SubstanceWords.Measures
        .Select(m => (m.Unit, At: label.LastIndexOf(m.Measure, StringComparison.Ordinal))).Where(m => m.At >= 0).OrderBy(m => m.At).Select(m => m.Unit).LastOrDefault();

    private static bool SameDimension(string first, string second) =>
        SubstanceWords.Dimensions.Any(d => d.Contains(first) && d.Contains(second));
}
