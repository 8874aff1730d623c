using LocalPlan.Application.Common.Documents;
using LocalPlan.Application.Common.Time;
using LocalPlan.Domain.Calendar;
using LocalPlan.Domain.CoordinationItems;
using LocalPlan.Domain.CoordinationRounds;
using static LocalPlan.Application.RoundDocuments.PaperParts;

namespace LocalPlan.Application.RoundDocuments;

/// <summary>หนังสือแจ้งผล: names every item that the organization sent, its result, the reason and the clause behind it.</summary>
internal static class ResultLetter
{
    private const string Blank = "........................................";

    private static readonly PaperColumn[] Columns =
    [
        new("ที่", 6), new("โครงการ", 34), new("งบประมาณ (บาท)", 15, IsAmount: true), new("ผลการพิจารณา", 20), new("เหตุผลและข้อกำหนด", 30), new("มติที่ประชุม", 18),
    ];

    public static RoundPaper Of(RoundFile file, RoundDocumentRef which)
    {
        var items = file.Of(which).OrderBy(i => i.Number).ToList();
        return new()
        {
            Kind = which.Kind,
            Name = FileName(file, which),
            Titles = [],
            Opening = Opening(file, which, items.Count),
            Tables = [new("ผลการพิจารณาโครงการ", Columns, [.. items.Select(i => Row(file, i)), Sum(items)]), Totals(file, which)],
            Closing =
            [
                new(OfficialStyle.Body, "จึงเรียนมาเพื่อโปรดทราบ"),
                new(OfficialStyle.Center, "ขอแสดงความนับถือ"),
                new(OfficialStyle.Signature, Blank, RoundWords.HeadOf(file.Pao)),
            ],
        };
    }

    private static IReadOnlyList<OfficialParagraph> Opening(RoundFile file, RoundDocumentRef which, int count) =>
    [
        new(OfficialStyle.Line, "ที่ ...................."),
        new(OfficialStyle.Right, file.Pao),
        new(OfficialStyle.Center, ThaiDays.Plain(AnsweredOn(file))),
        new(OfficialStyle.Line, $"เรื่อง แจ้งผลการพิจารณาโครงการประสานแผนพัฒนาท้องถิ่น {file.Round.Name}"),
        new(OfficialStyle.Line, $"เรียน {RoundWords.HeadOf(SubjectOf(file, which))}"),
        new(OfficialStyle.Body, $"ตามที่{SubjectOf(file, which)}ได้ส่งโครงการที่เกินศักยภาพ จำนวน {Number(count)} โครงการ เพื่อขอประสานแผนใน{file.Round.Name} "
            + $"จังหวัด{file.Province} สำหรับแผนพัฒนาท้องถิ่น (พ.ศ. {Number(file.Round.FirstYear)} - {Number(file.Round.Period.LastYear)}) นั้น"),
        new(OfficialStyle.Body, $"{file.Pao}ขอแจ้งผลการพิจารณาของทุกโครงการ พร้อมเหตุผลและข้อกำหนด ดังนี้"),
    ];

    /// <summary>The day on which the round was answered last.</summary>
    private static DateOnly AnsweredOn(RoundFile file) =>
        file.Round.Steps.LastOrDefault(s => s.Action == RoundAction.Answer) is { } step ? Days.InThailand(step.At) : file.Today;

    private static PaperRow Row(RoundFile file, CoordinationItem item)
    {
        var result = ItemResult.Of(file, item);
        return new([Number(item.Number), item.Name, (decimal?)item.Amount, result.Result, $"{result.Reason}\n{result.Clause}".TrimEnd(), result.Resolution]);
    }

    private static PaperRow Sum(IReadOnlyList<CoordinationItem> items) => new(
        [null as string, $"รวม {Number(items.Count)} โครงการ", (decimal?)SumOf(items), null as string, null as string, null as string], IsTotal: true);
}
