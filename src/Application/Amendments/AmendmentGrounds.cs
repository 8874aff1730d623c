using LocalPlan.Application.Common.Time;
using LocalPlan.Domain.Amendments;
using LocalPlan.Domain.Procedures;

namespace LocalPlan.Application.Amendments;

/// <summary>The lines of a book that say by which resolutions and announcement an amendment holds.</summary>
internal static class AmendmentGrounds
{
    private static readonly IReadOnlyList<(DecidingBody Body, string Name)> Bodies =
    [
        (DecidingBody.DevelopmentCommittee, "คณะกรรมการพัฒนาท้องถิ่น"), (DecidingBody.Community, "ประชาคมท้องถิ่น"), (DecidingBody.Council, "สภาท้องถิ่น"),
    ];

    /// <summary>Of each body the last agreement to the version that was sent on.</summary>
    public static IReadOnlyList<string> Of(Amendment amendment, IReadOnlyList<Evidence> decisions) =>
    [
        .. from body in Bodies
           let last = decisions.LastOrDefault(e => e.Body == body.Body && e.Hash == amendment.SubmittedHash)
           where last is { Agrees: true }
           select $"{body.Name} มีมติเห็นชอบในการประชุมครั้งที่ {last.MeetingNumber} เมื่อวันที่ {ThaiDays.Era(last.Date)}",
        .. amendment.AnnouncedOn is { } day
            ? [$"ประกาศที่ {amendment.AnnouncementNumber} ลงวันที่ {ThaiDays.Era(day)}"]
            : Array.Empty<string>(),
    ];
}
