using LocalPlan.Domain.CoordinationItems;
using LocalPlan.Domain.CoordinationRounds;
using static LocalPlan.Application.RoundDocuments.PaperParts;

namespace LocalPlan.Application.RoundDocuments;

/// <summary>ผลการกลั่นกรอง: every item that the districts sent on, what its checklist says, and the clause behind each failure.</summary>
internal static class ScreeningReport
{
    private static readonly PaperColumn[] Columns =
    [
        new("อำเภอ", 12), new("โครงการ", 36), new("ลำดับของอำเภอ", 9), new("อปท. ที่เสนอ", 22), new("งบประมาณ (บาท)", 15, IsAmount: true),
        new("ผลการกลั่นกรอง", 18), new("ข้อที่ไม่ผ่านและเหตุผล", 36), new("ข้อกำหนด", 24),
    ];

    public static RoundPaper Of(RoundFile file, RoundDocumentRef which)
    {
        var items = file.Of(which).OrderBy(i => DistrictOf(file, i.DistrictId), StringComparer.Ordinal).ThenBy(i => i.Rank).ThenBy(i => i.Number).ToList();
        return new()
        {
            Kind = which.Kind,
            Name = FileName(file, which),
            Titles = Titles(file, "ผลการกลั่นกรองโครงการประสานแผนพัฒนาท้องถิ่น", file.Pao),
            Opening = [],
            Tables = [new("ผลการกลั่นกรอง", Columns, [.. items.Select(i => Row(file, i)), Sum(items)]), Totals(file, which)],
            Closing = [],
        };
    }

    private static PaperRow Row(RoundFile file, CoordinationItem item)
    {
        var screening = item.Screenings.Count > 0 ? item.Screenings[^1] : null;
        var frame = screening is null ? file.Round.Frame : file.Round.Frames.FirstOrDefault(f => f.Version == screening.FrameVersion);
        var faults = screening is null ? [] : Faults(file, screening, frame).ToList();
        return new(
        [
            DistrictOf(file, item.DistrictId), item.Name, Number(item.Rank), NameOf(file, item.OrganizationId), (decimal?)item.Amount,
            RoundWords.Of(screening?.Result), string.Join('\n', faults.Select(f => f.Text)), string.Join('\n', faults.Select(f => f.Clause).Distinct()),
        ]);
    }

    private static IEnumerable<(string Text, string Clause)> Faults(RoundFile file, Screening screening, RoundFrame? frame) =>
    [
        .. screening.Answers.Where(a => a.Verdict == Verdict.Fail).Select(a => (With(frame?.Find(a.Criterion)?.Th ?? a.Criterion, a.Note), frame?.Find(a.Criterion)?.Clause ?? "")),
        .. screening.Proposals.Where(p => p.Confirmed).Select(p => (With(RoundWords.Of(p.Reason), p.Note), RoundWords.ClauseOf(p.Reason, frame, file.Rules))),
        .. screening.Reasons.Select(r => (With(RoundWords.Of(r.Reason), r.Note), RoundWords.ClauseOf(r.Reason, frame, file.Rules))),
    ];

    private static string With(string text, string? note) => string.IsNullOrWhiteSpace(note) ? text : $"{text}: {note.Trim()}";

    private static PaperRow Sum(IReadOnlyList<CoordinationItem> items) => new(
        [null as string, $"รวม {Number(items.Count)} โครงการ", null as string, null as string, (decimal?)SumOf(items), null as string, null as string, null as string], IsTotal: true);
}
