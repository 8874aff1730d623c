using System.Globalization;
using System.Text.RegularExpressions;
using LocalPlan.Domain.Forms;
using LocalPlan.Domain.ThaiText;

namespace LocalPlan.Application.Imports.Analysis;

/// <summary>What the lines above and between the rows say: form, strategy, tactic, plan class and amendment.</summary>
internal sealed partial record Heading
{
    public FormKind? Form { get; init; }

    public int? StrategyNumber { get; init; }

    public string? StrategyName { get; init; }

    public string? TacticCode { get; init; }

    public string? TacticName { get; init; }

    public string? PlanClass { get; init; }

    public string? Amendment { get; init; }

    /// <summary>The heading after one more line of text.</summary>
    public Heading With(string text)
    {
        var line = ThaiDigits.ToArabic(ThaiNormalizer.Repair(text)).Replace('\n', ' ').Trim().TrimStart('/').Trim();
        var heading = this with { Form = FormOf(line) ?? Form };
        if (AlignmentLine().IsMatch(line))
            return heading;
        if (NumberedStrategy().Match(line) is { Success: true } s)
            return heading.Strategy(Number(s), s.Groups["name"].Value);
        if (StrategyWithNumber().Match(line) is { Success: true } w)
            return heading.Strategy(Number(w), w.Groups["name"].Value);
        if (TacticLine().Match(line) is { Success: true } t)
            return heading with { TacticCode = t.Groups["code"].Value, TacticName = Blank(t.Groups["name"].Value), PlanClass = null };
        if (PlanClassLine().Match(line) is { Success: true } c)
            return heading with { PlanClass = c.Groups["name"].Value.Trim() };
        return PlainStrategy().IsMatch(line) ? heading.Strategy(null, line) : heading;
    }

    /// <summary>The label of an amendment divider; an empty one leads back to the base plan; null is no divider.</summary>
    public static string? DividerOf(string text)
    {
        var line = ThaiNormalizer.Clean(text);
        if (BasePlan().IsMatch(line))
            return "";
        return line.Length < 120 && Divider().IsMatch(line) ? ThaiNormalizer.Repair(text).Replace('\n', ' ').Trim() : null;
    }

    private Heading Strategy(int? number, string name) =>
        this with { StrategyNumber = number, StrategyName = name.Trim(), TacticCode = null, TacticName = null, PlanClass = null };

    private static FormKind? FormOf(string line)
    {
        var bare = line.Replace(" ", "", StringComparison.Ordinal);
        if (bare.Contains("ผ.02/2", StringComparison.Ordinal) || bare.Contains("เกินศักยภาพ", StringComparison.Ordinal) || bare.Contains("ประสานแผน", StringComparison.Ordinal) || bare.Contains("บัญชีประสาน", StringComparison.Ordinal))
            return FormKind.Coordination;
        if (bare.Contains("ผ.02/1", StringComparison.Ordinal) || bare.Contains("แผนชุมชน", StringComparison.Ordinal) || bare.Contains("โครงการพัฒนาหมู่บ้าน", StringComparison.Ordinal))
            return FormKind.Community;
        if (bare.Contains("ผ.03", StringComparison.Ordinal) || bare.Contains("ผ.08", StringComparison.Ordinal) || bare.StartsWith("บัญชีครุภัณฑ์", StringComparison.Ordinal))
            return FormKind.Equipment;
        return bare.Contains("ผ.02", StringComparison.Ordinal) ? FormKind.Project : null;
    }

    private static int Number(Match match) => int.Parse(match.Groups["no"].Value, CultureInfo.InvariantCulture);

    private static string? Blank(string text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();

    [GeneratedRegex(@"^[ก-ฉ]\s*\.\s")]
    private static partial Regex AlignmentLine();

    [GeneratedRegex(@"^(?<no>\d{1,2})\s*[\.\)]\s*(?<name>(?:ยุทธศาสตร์|ประเด็นการพัฒนา).+)$")]
    private static partial Regex NumberedStrategy();

    [GeneratedRegex(@"^(?:ประเด็น)?(?:ยุทธศาสตร์|การพัฒนา)(?:การพัฒนา)?\s*ที่\s*(?<no>\d{1,2})\s*[:\.]?\s*(?<name>.+)$")]
    private static partial Regex StrategyWithNumber();

    [GeneratedRegex(@"^ยุทธศาสตร์(?!ชาติ|จังหวัด|การพัฒนาจังหวัด|การพัฒนาขององค์กรปกครอง).{3,}$")]
    private static partial Regex PlainStrategy();

    [GeneratedRegex(@"^(?:กลยุทธ์|แนวทางการพัฒนา|แนวทาง)?\s*(?:ที่)?\s*(?<code>\d{1,2}\.\d{1,2})\.?\s+(?<name>.*)$")]
    private static partial Regex TacticLine();

    [GeneratedRegex(@"^(?:\(?\d{1,2}(?:\.\d{1,2}){0,2}\)?[\.\)]?\s*)?(?<name>แผนงาน\s*\S.+)$")]
    private static partial Regex PlanClassLine();

    [GeneratedRegex(@"^\(?(?:original|ฉบับเดิม|แผนเดิม|เดิม|แผนหลัก)\)?$")]
    private static partial Regex BasePlan();

    [GeneratedRegex(@"^(?:ฉบับ)?\(?(?:แก้ไข|เพิ่มเติม|เปลี่ยนแปลง)(?:[ ,และ/]*(?:แก้ไข|เพิ่มเติม|เปลี่ยนแปลง))*\)? ?(?:\(?(?:ครั้งที่|ฉบับที่)? ?\d+.*)?$")]
    private static partial Regex Divider();
}
