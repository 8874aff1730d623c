using System.Globalization;
using System.Text.RegularExpressions;
using LocalPlan.Application.Imports.Reading;
using LocalPlan.Domain.Calendar;
using LocalPlan.Domain.Forms;
using LocalPlan.Domain.ThaiText;

namespace LocalPlan.Application.Imports.Analysis;

/// <summary>A total that a printed ผ.01 claims; without a strategy, of whole accounts. Year 0 is the sum of the five.</summary>
internal sealed record PublishedLine(
    int Row, IReadOnlyList<FormKind> Forms, int? StrategyNumber, string? StrategyName, IReadOnlyDictionary<int, (int? Projects, decimal? Amount)> Years,
    IReadOnlyDictionary<int, int> AmountColumns);

/// <summary>Reads the totals of a printed ผ.01: a row "รวม" under each strategy, and "รวมทั้งสิ้น" under each account.</summary>
internal sealed partial class PublishedReader(Sheet sheet, PlanPeriod period)
{
    public const int FiveYears = 0;

    private readonly List<PublishedLine> _lines = [];
    private PublishedHead? _head;
    private FormKind _form = FormKind.Project;
    private (int? Number, string? Name) _strategy;

    /// <summary>Null for a sheet that is no ผ.01.</summary>
    public IReadOnlyList<PublishedLine>? Read()
    {
        for (var i = 0; i < sheet.Rows.Count; i++)
            if (PublishedHead.At(sheet.Rows, i) is { } head)
                (_head, i) = (head, head.LastRow);
            else
                Take(sheet.Rows[i]);
        return _head is null ? null : _lines;
    }

    private void Take(SheetRow row)
    {
        var labels = row.Cells.OrderBy(c => c.Key).Where(c => _head?.IsFigure(c.Key) != true).Select(c => ThaiDigits.ToArabic(ThaiNormalizer.Clean(c.Value.Text)))
            .Where(t => t.Length > 0).Take(2).ToList();
        if (labels.Count == 0)
            return;
        if (_head?.Figures(row) is { Count: > 0 } years)
            Total(row.Number, labels[0], years);
        else
            Begin(Heading.IsBare(labels[0]) ? string.Join(' ', labels) : labels[0]);
    }

    private void Begin(string label)
    {
        if (AccountOf(label) is { } form)
            (_form, _strategy) = (form, default);
        if (label.StartsWith("ไม่ระบุยุทธศาสตร์", StringComparison.Ordinal))
            _strategy = default;
        else if (Strategy().Match(label) is { Success: true } match)
            _strategy = (Number(match), match.Groups["name"].Value.Trim() is { Length: > 0 } name ? name : null);
    }

    /// <summary>Rows of plan classes are no totals, and a total of a strategy that was not named says nothing that could be held against rows.</summary>
    private void Total(int row, string label, Dictionary<int, (int?, decimal?)> years)
    {
        if (OfAccounts(label) is { Count: > 0 } forms)
            Add(row, forms, default, years);
        else if (Grand().IsMatch(label))
            Add(row, [_form], default, years);
        else if (OfStrategy().Match(label) is { Success: true } total && (Number(total) ?? _strategy.Number) is { } number)
            Add(row, [_form], (number, _strategy.Name), years);
    }

    private void Add(int row, IReadOnlyList<FormKind> forms, (int? Number, string? Name) strategy, Dictionary<int, (int?, decimal?)> years) => _lines.Add(new(
        row, forms, strategy.Number, strategy.Name, years.Where(y => y.Key == FiveYears || period.Contains(y.Key)).ToDictionary(), _head!.AmountColumns));

    private static FormKind? AccountOf(string label)
    {
        var bare = label.Replace(" ", "", StringComparison.Ordinal);
        return bare.Contains("ผ.01/1", StringComparison.Ordinal) ? FormKind.Community : new Heading().With(label).Form;
    }

    /// <summary>"รวม ผ.02/1", "รวมทั้งสิ้น ผ.02 + ผ.03": a total that names its accounts.</summary>
    private static List<FormKind> OfAccounts(string label) => label.StartsWith("รวม", StringComparison.Ordinal)
        ? [.. FormName().Matches(label).Select(m => new Heading().With($"แบบ {m.Value}").Form).OfType<FormKind>().Distinct()]
        : [];

    private static int? Number(Match match) =>
        int.TryParse(match.Groups["no"].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>"3) ยุทธศาสตร์ด้าน…", "ยุทธศาสตร์ที่ 3 …"; a tactic has two numbers, a plan class stands in brackets.</summary>
    [GeneratedRegex(@"^(?:(?<no>\d{1,2}) ?[.)] ?(?=\D)|(?:ประเด็นการพัฒนา|ยุทธศาสตร์(?:การพัฒนา)?) ?ที่ ?(?<no>\d{1,2})(?!\.?\d) ?[:.]? ?)(?<name>.*)$")]
    private static partial Regex Strategy();

    [GeneratedRegex(@"ผ\. ?0\d(?:/\d)?")]
    private static partial Regex FormName();

    [GeneratedRegex(@"^(?:รวม ?(?:ทั้งสิ้น|ทั้งหมด|ทุก|งบประมาณทั้งสิ้น)|ยอดรวม|(?:grand )?total$)")]
    private static partial Regex Grand();

    [GeneratedRegex(@"^รวม(?:$|(?: ?(?:ยุทธศาสตร์|ประเด็นการพัฒนา|ด้าน).*?(?:ที่ ?(?<no>\d{1,2}))?.*$))")]
    private static partial Regex OfStrategy();
}
