using LocalPlan.Domain.CoordinationItems;
using static LocalPlan.Application.RoundDocuments.PaperParts;

namespace LocalPlan.Application.RoundDocuments;

/// <summary>The lists with the budget of each year: what an organization sends, what a district ranks, what goes to another agency.</summary>
internal static class RoundAccounts
{
    private static readonly PaperColumn Project = new("โครงการ", 36);
    private static readonly PaperColumn Target = new("เป้าหมาย (ผลผลิตของโครงการ)", 28);
    private static readonly PaperColumn Owner = new("อปท. ที่เสนอ", 22);
    private static readonly PaperColumn Status = new("สถานะ", 20);

    /// <summary>In the order of the organization, without what it took back.</summary>
    public static RoundPaper Account(RoundFile file, RoundDocumentRef which) => List(
        file, which, Titles(file, "บัญชีประสานโครงการพัฒนาท้องถิ่น", SubjectOf(file, which), $"เสนอ{file.Pao}"),
        new YearTable("โครงการที่ประสาน", file.Round.Period, [.. file.Of(which).OrderBy(i => i.Number)])
        {
            Before = [new("ที่", 6), Project, Target],
            CellsBefore = (i, _) => [Number(i.Number), i.Name, i.Current.Content.Draft.Target],
            After = [new("หน่วยงานรับผิดชอบหลัก", 16), new("ลำดับของอำเภอ", 10), Status],
            CellsAfter = i => [i.Current.Content.Names.Division, Number(i.Rank), RoundWords.Of(i.Status)],
        },
        Totals(file, which));

    /// <summary>In the order of the district; what has no place yet stands last.</summary>
    public static RoundPaper Ranking(RoundFile file, RoundDocumentRef which) => List(
        file, which, Titles(file, "บัญชีจัดลำดับความสำคัญโครงการ", $"คณะกรรมการประสานแผนพัฒนาท้องถิ่นระดับอำเภอ {SubjectOf(file, which)}", $"เสนอ{file.Pao}"),
        new YearTable("ลำดับความสำคัญ", file.Round.Period, [.. file.Of(which).OrderBy(i => i.Rank ?? int.MaxValue).ThenBy(i => i.CreatedAt).ThenBy(i => i.Number)])
        {
            Before = [new("ลำดับ", 7), Project, Owner, Target],
            CellsBefore = (i, _) => [Number(i.Rank), i.Name, OwnersOf(file, i), i.Current.Content.Draft.Target],
            After = [new("มติที่ประชุม", 18), Status],
            CellsAfter = i => [i.SentOnBy is { } by ? $"ครั้งที่ {by.MeetingNumber}" : "-", RoundWords.Of(i.Status)],
        },
        Totals(file, which));

    /// <summary>By district and the place that the district gave.</summary>
    public static RoundPaper Outgoing(RoundFile file, RoundDocumentRef which) => List(
        file, which, Titles(file, "บัญชีโครงการประสานส่งต่อหน่วยงาน", $"หน่วยงานที่รับ {which.Agency}", $"จาก{file.Pao}"),
        new YearTable("โครงการส่งต่อ", file.Round.Period, [.. file.Of(which).OrderBy(i => DistrictOf(file, i.DistrictId), StringComparer.Ordinal).ThenBy(i => i.Rank).ThenBy(i => i.Number)])
        {
            Before = [new("ที่", 6), Project, Owner, new("อำเภอ", 12), Target],
            CellsBefore = (i, number) => [Number(number), i.Name, OwnersOf(file, i), DistrictOf(file, i.DistrictId), i.Current.Content.Draft.Target],
            After = [new("เหตุผลและข้อกำหนด", 28), new("มติที่ประชุม", 20)],
            CellsAfter = i => ItemResult.Of(file, i) is var result ? [$"{result.Reason}\n{result.Clause}", result.Resolution] : [],
        });

    private static RoundPaper List(RoundFile file, RoundDocumentRef which, IReadOnlyList<string> titles, YearTable list, params PaperTable[] totals) => new()
    {
        Kind = which.Kind,
        Name = FileName(file, which),
        Titles = titles,
        Opening = [],
        Tables = [list.ToTable(), .. totals],
        Closing = [],
    };

    /// <summary>The organizations behind an item; a merged one has several.</summary>
    private static string OwnersOf(RoundFile file, CoordinationItem item) =>
        string.Join(", ", item.Origins.Select(o => o.OrganizationId).Prepend(item.OrganizationId).Distinct().Select(o => NameOf(file, o)));
}
