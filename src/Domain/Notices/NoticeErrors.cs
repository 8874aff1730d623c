using LocalPlan.Domain.Common;

namespace LocalPlan.Domain.Notices;

public static class NoticeErrors
{
    public static readonly Error NotFound = Error.NotFound("notice.not_found");

    public static Error SentInFuture(DateOnly today) => Error.Invalid("notice.sent_in_future", "sentOn", null, ("today", today));

    public static Error SentBeforeAnnouncement(DateOnly announced) =>
        Error.Invalid("notice.sent_before_announcement", "sentOn", "ข้อ 24", ("announced", announced));

    public static Error SentAfterAcknowledgement(DateOnly acknowledged) =>
        Error.Invalid("notice.sent_after_acknowledgement", "sentOn", null, ("acknowledged", acknowledged));

    public static Error AcknowledgedBeforeSent(DateOnly sent) => Error.Invalid("notice.acknowledged_before_sent", "on", null, ("sent", sent));

    public static Error AcknowledgedInFuture(DateOnly today) => Error.Invalid("notice.acknowledged_in_future", "on", null, ("today", today));
}
