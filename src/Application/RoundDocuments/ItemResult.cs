using LocalPlan.Application.Common.Time;
using LocalPlan.Domain.CoordinationItems;

namespace LocalPlan.Application.RoundDocuments;

/// <summary>What became of an item, why, by which clause and on which resolution, as documents say it.</summary>
internal sealed record ItemResult(string Result, string Reason, string Clause, string Resolution)
{
    public static ItemResult Of(RoundFile file, CoordinationItem item)
    {
        var decision = item.Decisions.Count > 0 ? item.Decisions[^1] : null;
        var code = item.Status.IsAccepted() || item.Status == ItemStatus.PulledBack ? null : item.Reason ?? decision?.Reason ?? Unsaid(item.Status);
        return new(
            ResultOf(item), ReasonOf(item, code, decision?.Note), item.Status == ItemStatus.PulledBack ? "" : RoundWords.ClauseOf(code, file.Round.Frame, file.Rules),
            decision is null ? "-" : $"ครั้งที่ {decision.Resolution.MeetingNumber} วันที่ {ThaiDays.Plain(decision.Resolution.Date)}");
    }

    /// <summary>What goes to another agency lies outside what the PAO may do, where the committee did not say otherwise.</summary>
    private static ReasonCode? Unsaid(ItemStatus status) => status == ItemStatus.Referred ? ReasonCode.NotPaoAuthority : null;

    private static string ResultOf(CoordinationItem item) => item.Status == ItemStatus.Referred ? $"ส่งต่อ {item.Agency}" : RoundWords.Of(item.Status);

    private static string ReasonOf(CoordinationItem item, ReasonCode? code, string? note)
    {
        var words = code is { } reason ? RoundWords.Of(reason) : item.Status.IsAccepted() ? "เป็นไปตามเกณฑ์และกรอบการประสานแผน"
            : item.Status == ItemStatus.PulledBack ? "อปท. ขอถอนโครงการก่อนการจัดลำดับ" : "-";
        return string.IsNullOrWhiteSpace(note) ? words : $"{words} ({note.Trim()})";
    }
}
