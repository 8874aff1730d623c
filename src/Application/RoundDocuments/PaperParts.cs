using System.Globalization;
using LocalPlan.Application.Common.Time;
using LocalPlan.Domain.CoordinationItems;
using LocalPlan.Domain.RoundDocuments;

namespace LocalPlan.Application.RoundDocuments;

/// <summary>What several documents of a round have in common.</summary>
internal static class PaperParts
{
    /// <summary>The lines above a list: what it is and of whom, province, round, fiscal years, day.</summary>
    public static IReadOnlyList<string> Titles(RoundFile file, params string[] what) =>
    [
        .. what, $"{file.Round.Name} จังหวัด{file.Province}",
        $"แผนพัฒนาท้องถิ่น (พ.ศ. {Number(file.Round.FirstYear)} - {Number(file.Round.Period.LastYear)})",
        $"ข้อมูล ณ วันที่ {ThaiDays.Era(file.Today)}",
    ];

    /// <summary>What has become of all that was sent: the columns add up to the first line.</summary>
    public static PaperTable Totals(RoundFile file, RoundDocumentRef which)
    {
        var tally = file.TallyOf(which);
        return new("สรุปยอด", [new("ผล", 40), new("จำนวนโครงการ", 16, IsAmount: true), new("งบประมาณ (บาท)", 20, IsAmount: true)],
        [
            Line("เห็นชอบ", tally.Accepted), Line("ไม่เห็นชอบ", tally.Rejected), Line("ส่งกลับแก้ไข", tally.Returned), Line("ส่งต่อหน่วยงานอื่น", tally.Referred),
            Line("รวมกับโครงการอื่น", tally.Merged), Line("อปท. ถอนโครงการ", tally.PulledBack), Line("อยู่ระหว่างพิจารณา", tally.Pending),
            Line("รวมที่ส่งทั้งสิ้น", tally.Submitted) with { IsTotal = true },
        ]);
    }

    public static string Number(int? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "-";

    public static string NameOf(RoundFile file, Guid organizationId) => file.Organizations.GetValueOrDefault(organizationId, "");

    public static string DistrictOf(RoundFile file, Guid districtId) => file.Districts.GetValueOrDefault(districtId, "");

    /// <summary>Names of files keep to letters and digits of any script, so that they open everywhere.</summary>
    public static string FileName(RoundFile file, RoundDocumentRef which) => string.Concat($"{PrefixOf(which.Kind)}-{SubjectOf(file, which)}"
        .Select(c => char.IsLetterOrDigit(c) || char.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark ? c : '-')).Trim('-');

    /// <summary>Where it stands in a bundle: by kind, and what is of an organization by its district.</summary>
    public static string PathOf(RoundFile file, RoundDocumentRef which) => which.Kind is RoundDocumentKind.Account or RoundDocumentKind.Letter
        ? $"{PrefixOf(which.Kind)}/อำเภอ{DistrictOf(file, file.Homes[which.SubjectId!.Value])}/{FileName(file, which)}"
        : $"{PrefixOf(which.Kind)}/{FileName(file, which)}";

    /// <summary>Organization, district or agency.</summary>
    public static string SubjectOf(RoundFile file, RoundDocumentRef which) => which.Kind switch
    {
        RoundDocumentKind.Account or RoundDocumentKind.Letter => NameOf(file, which.SubjectId!.Value),
        RoundDocumentKind.Ranking => $"อำเภอ{DistrictOf(file, which.SubjectId!.Value)}",
        RoundDocumentKind.Outgoing => which.Agency!,
        _ => $"จังหวัด{file.Province}",
    };

    public static decimal SumOf(IEnumerable<CoordinationItem> items) => items.Sum(i => i.Amount);

    public static decimal? InYear(CoordinationItem item, int year) =>
        item.Current.Content.Draft.Budgets.Where(b => b.FiscalYear == year && b.Amount is not null).Sum(b => b.Amount) is { } sum and not 0 ? sum : null;

    public static string PrefixOf(RoundDocumentKind kind) => kind switch
    {
        RoundDocumentKind.Account => "บัญชีประสานโครงการ",
        RoundDocumentKind.Ranking => "บัญชีจัดลำดับ",
        RoundDocumentKind.Screening => "ผลการกลั่นกรอง",
        RoundDocumentKind.Outgoing => "บัญชีโครงการส่งต่อ",
        _ => "หนังสือแจ้งผล",
    };

    private static PaperRow Line(string text, Amounts amounts) => new([text, (decimal?)amounts.Items, (decimal?)amounts.Baht]);
}
