using System.Text.RegularExpressions;
using LocalPlan.Domain.ThaiText;

namespace LocalPlan.Application.Imports.Analysis;

/// <summary>What a tab such as "ยุทธ6.3ผง.การศึกษา (2)" tells when the lines in the sheet do not.</summary>
internal sealed partial record SheetNameHint(string? Code, string? PlanClass)
{
    public string? TacticCode => Code?.Contains('.', StringComparison.Ordinal) == true ? Code : null;

    public int? StrategyNumber => Code is null ? null : int.Parse(Code.Split('.')[0], System.Globalization.CultureInfo.InvariantCulture);

    public static SheetNameHint Of(string sheetName)
    {
        var match = Pattern().Match(ThaiDigits.ToArabic(ThaiNormalizer.Repair(sheetName)));
        return match.Success
            ? new(match.Groups["code"].Value, match.Groups["class"].Value.Trim() is { Length: > 1 } text ? text : null)
            : new(null, null);
    }

    [GeneratedRegex(@"^\D*?ยุทธ\D*?(?<code>\d{1,2}(?:\.\d{1,2})?)\s*(?:แผนงาน|ผง\.?|แผน)?\s*(?<class>.*?)(?:\s*\(\d+\))?$")]
    private static partial Regex Pattern();
}
