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

    /// <summary>The number of a tactic that is counted within a strategy of which no number is printed.</summary>
    public int? TacticNumber { get; init; }

    public string? TacticName { get; init; }

    public string? PlanClass { get; init; }

    public string? Amendment { get; init; }

    /// <summary>What makes a section of the form; the name of a tactic and the mark of ผ.02 itself change nothing.</summary>
    public object Section => (Form ?? FormKind.Project, StrategyNumber, StrategyName, TacticCode, TacticNumber, PlanClass);

    /// <summary>What the name of a sheet says of its form. In "ยุทธ1.1แผนงาน…" only a mark such as ผ.02-1 does.</summary>
    public static Heading OfSheet(string name) => new()
    {
        Form = !name.Contains('ผ', StringComparison.Ordinal) ? null
            : SheetNameHint.Of(name).Code is null ? FormIn(ThaiDigits.ToArabic(ThaiNormalizer.Repair(name)))
            : Mark().Match(ThaiDigits.ToArabic(name)) is { Success: true } mark ? FormIn(mark.Value) : null,
    };

    /// <summary>The heading after one more text, which may hold several lines.</summary>
    public Heading With(string text) => LinesOf(text).Aggregate(this, (heading, line) => heading.WithLine(line));

    /// <summary>Whether a text is one of the lines that stand above a form, even when it says nothing new.</summary>
    public static bool Reads(string text) => LinesOf(text).Any(line =>
        Title().IsMatch(line) || AlignmentLine().IsMatch(line) || new Heading().WithLine(line) != new Heading());

    /// <summary>Whether a text begins with ยุทธศาสตร์, กลยุทธ์ or แผนงาน in words, so that it is a line wherever it stands.</summary>
    public static bool IsSpelledOut(string text) => SpelledOut().IsMatch(ThaiDigits.ToArabic(ThaiNormalizer.Repair(text)).TrimStart());

    /// <summary>Whether a text is the number of a strategy or tactic whose name stands elsewhere: "ยุทธศาสตร์ที่ 3".</summary>
    public static bool IsBare(string text) => Bare().IsMatch(ThaiDigits.ToArabic(ThaiNormalizer.Clean(text)));

    /// <summary>Whether a text holds a line that calls itself a strategy or tactic and still says of neither which.</summary>
    public static bool IsUnread(string text) => LinesOf(text).Exists(line => Announced().IsMatch(line) && new Heading().WithLine(line) == new Heading());

    /// <summary>Whether a text only names a form: "แบบ ผ.02".</summary>
    public static bool IsFormMark(string text) => FormMark().IsMatch(ThaiNormalizer.Clean(text));

    /// <summary>Whether a text is the title of the book, which may name its amendment.</summary>
    public static bool IsBookTitle(string text) => ThaiNormalizer.Clean(text).StartsWith("แผนพัฒนา", StringComparison.Ordinal);

    /// <summary>Whether a title names the yearly review that the whole book comes from; that is no amendment of its rows.</summary>
    public static bool IsEdition(string text) => IsBookTitle(text) && text.Contains("ทบทวน", StringComparison.Ordinal);

    /// <summary>Lines of a cell; a piece that says nothing by itself goes on with the line before it.</summary>
    private static List<string> LinesOf(string text)
    {
        var lines = new List<string>();
        foreach (var piece in ThaiDigits.ToArabic(ThaiNormalizer.Repair(text)).Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            if (lines.Count == 0 || new Heading().WithLine(piece) != new Heading())
                lines.Add(piece.TrimStart('/').Trim());
            else
                lines[^1] += ' ' + piece;
        return lines;
    }

    /// <summary>A line of a strategy, tactic or plan class is that and never the name of a form, whatever words it holds.</summary>
    private Heading WithLine(string line)
    {
        line = Continued().Replace(line.TrimStart('/').Trim(), "");
        if (AlignmentLine().IsMatch(line))
            return this;
        if (NumberedStrategy().Match(line) is { Success: true } s)
            return Strategy(Number(s), s.Groups["name"].Value);
        if (StrategyWithNumber().Match(line) is { Success: true } w)
            return Strategy(Number(w), w.Groups["name"].Value);
        if (PlanClassLine().Match(line) is { Success: true } c)
            return this with { PlanClass = c.Groups["name"].Value.Trim() };
        if (TacticLine().Match(line) is { Success: true } t)
            return Tactic(t.Groups["code"].Value, null, Blank(t.Groups["name"].Value));
        if (CountedTactic().Match(line) is { Success: true } n)
            return StrategyNumber is { } strategy
                ? Tactic($"{strategy}.{Number(n)}", null, Blank(n.Groups["name"].Value))
                : Tactic(null, Number(n), Blank(n.Groups["name"].Value));
        if (PlainStrategy().IsMatch(line))
            return Strategy(null, line);
        return FormTitle().IsMatch(line) && FormIn(line) is { } form ? this with { Form = form } : this;
    }

    /// <summary>A strategy that is printed again, as on every page or by its number alone, begins nothing new.</summary>
    private Heading Strategy(int? number, string name) => (StrategyNumber, StrategyName) == (number, Blank(name) ?? (number == StrategyNumber ? StrategyName : null))
        ? this
        : this with { StrategyNumber = number, StrategyName = Blank(name), TacticCode = null, TacticNumber = null, TacticName = null, PlanClass = null };

    private Heading Tactic(string? code, int? number, string? name) => (TacticCode, TacticNumber) == (code, number)
        ? this with { TacticName = TacticName ?? name }
        : this with { TacticCode = code, TacticNumber = number, TacticName = name, PlanClass = null };

    /// <summary>The form that a title, a mark or a sheet's name tells.</summary>
    public static FormKind? FormIn(string line)
    {
        var bare = line.Replace(" ", "", StringComparison.Ordinal);
        if (Coordination().IsMatch(bare))
            return FormKind.Coordination;
        if (Community().IsMatch(bare))
            return FormKind.Community;
        if (Equipment().IsMatch(bare))
            return FormKind.Equipment;
        return bare.Contains("ผ.02", StringComparison.Ordinal) ? FormKind.Project : null;
    }

    private static int Number(Match match) => int.Parse(match.Groups["no"].Value, CultureInfo.InvariantCulture);

    private static string? Blank(string text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();

    /// <summary>A line that goes on from the page before says the same as there.</summary>
    [GeneratedRegex(@"\s*\(\s*ต่อ\s*\)$")]
    private static partial Regex Continued();

    [GeneratedRegex("ผ[.]?02[/-]2|เกินศักยภาพ|ประสานแผน|บัญชีประสาน|ประสานโครงการ")]
    private static partial Regex Coordination();

    [GeneratedRegex("ผ[.]?02[/-]1|แผนชุมชน|โครงการพัฒนา(?:หมู่บ้าน|ชุมชน)")]
    private static partial Regex Community();

    [GeneratedRegex("ผ[.]?0[38]|^(?:บัญชี)?ครุภัณฑ์$|^บัญชีครุภัณฑ์")]
    private static partial Regex Equipment();

    [GeneratedRegex(@"^(?:รายละเอียดโครงการ|บัญชี|แผนพัฒนา|แบบ ?ผ|เทศบาล|องค์การบริหารส่วน|สำหรับ)")]
    private static partial Regex Title();

    /// <summary>Titles that name the form, and the marks "แบบ ผ.02/1" and "ผ.03 …"; beside the organization's name a mark may stand too.</summary>
    [GeneratedRegex(@"^\(?(?:แบบ\s*ผ|ผ\s*\.?\s*0\d|รายละเอียดโครงการ|บัญชี|แผนพัฒนา|สำหรับ|โครงการที่เกินศักยภาพ|โครงการพัฒนา(?:หมู่บ้าน|ชุมชน)\s*/|ครุภัณฑ์$)|^(?:เทศบาล|องค์การบริหารส่วน).*แบบ\s*ผ")]
    private static partial Regex FormTitle();

    [GeneratedRegex(@"ผ\s*\.?\s*0\d(?:[/-]\d)?")]
    private static partial Regex Mark();

    [GeneratedRegex(@"^(?:/?\s*\d{1,2}\s*[.)]\s*(?:ยุทธศาสตร์|ประเด็นการพัฒนา)|ยุทธศาสตร์(?:การพัฒนา)?\s*(?:ที่|\d)|กลยุทธ์|แนวทาง(?:การพัฒนา)?\s*(?:ที่)?\s*\d|(?:\(?\d{1,2}\)?[.)]?\s*)?(?:แผนงาน|ผง\.))")]
    private static partial Regex SpelledOut();

    [GeneratedRegex(@"^แบบ ?ผ ?\. ?0\d(?:[/-]\d)?$")]
    private static partial Regex FormMark();

    [GeneratedRegex(@"^[ก-ฉ]\s*\.\s")]
    private static partial Regex AlignmentLine();

    [GeneratedRegex(@"^(?<no>\d{1,2})\s*[\.\)]\s*(?<name>(?:ยุทธศาสตร์|ประเด็นการพัฒนา).+)$")]
    private static partial Regex NumberedStrategy();

    [GeneratedRegex(@"^(?:ประเด็น)?(?:(?:ยุทธศาสตร์|การพัฒนา)(?:การพัฒนา)?\s*ที่\s*|ยุทธศาสตร์\s*)(?<no>\d{1,2})(?!\.?\d|\s*(?:ปี|ด้าน$))\s*[:.]?\s*(?<name>.*)$")]
    private static partial Regex StrategyWithNumber();

    [GeneratedRegex(@"^ยุทธศาสตร์(?!ชาติ|จังหวัด|การพัฒนาจังหวัด|การพัฒนาขององค์กรปกครอง|(?:การพัฒนา)?\s*ที่\s*\d).{3,}$")]
    private static partial Regex PlainStrategy();

    [GeneratedRegex(@"^(?:(?:กลยุทธ์|แนวทาง(?:การพัฒนา)?)\s*(?:ที่)?\s*(?<code>\d{1,2}(?:\.\d{1,2}){1,2})(?!\d)\s*[:.]?\s*(?<name>.*)|(?:ที่\s*)?(?<code>\d{1,2}(?:\.\d{1,2}){1,2})[.)]?(?:\s+|(?=[ก-ฮเแโใไ]))(?<name>.*))$")]
    private static partial Regex TacticLine();

    /// <summary>"กลยุทธ์ที่ 1 …": counted within its strategy.</summary>
    [GeneratedRegex(@"^(?:กลยุทธ์|แนวทาง(?:การพัฒนา)?)\s*(?:ที่)?\s*(?<no>\d{1,2})(?!\.?\d)\s*[:.)]?\s*(?<name>.*)$")]
    private static partial Regex CountedTactic();

    [GeneratedRegex(@"^(?:กลยุทธ์|แนวทาง|(?:ประเด็น)?ยุทธศาสตร์(?:การพัฒนา)?\s*ที่\s*\d)")]
    private static partial Regex Announced();

    [GeneratedRegex(@"^(?:(?:ประเด็น)?(?:ยุทธศาสตร์|การพัฒนา)(?:การพัฒนา)?|กลยุทธ์|แนวทาง(?:การพัฒนา)?) ?(?:ที่)? ?\d{1,2}(?:\.\d{1,2}){0,2} ?[:.]?$")]
    private static partial Regex Bare();

    /// <summary>"(5) แผนงานการศึกษา", "(5) ผง.การศึกษา", "แผนงานที่ 5 การศึกษา".</summary>
    [GeneratedRegex(@"^(?:\(?\d{1,2}(?:\.\d{1,2}){0,2}\)?[\.\)]?\s*)?(?:แผนงานที่\s*\d{1,2}\s*[.:)]?\s*(?<name>\S.+)|(?<name>(?:แผนงาน|ผง\.)\s*\S.+))$")]
    private static partial Regex PlanClassLine();
}
