using LocalPlan.Application.Committees;
using LocalPlan.Application.Common.Security;

namespace LocalPlan.Application.Work;

/// <summary>Committees with seats to fill again, for those who appoint: one item for each committee.</summary>
internal sealed class CommitteeWork(TermWatch terms, ICaller caller) : IWorkSource
{
    public async Task<IReadOnlyList<WorkItem>> FindAsync(WorkDays days, CancellationToken ct) => caller.May(Capability.AppointCommittees)
        ? [.. (await terms.EndingAsync(days.Today, ct)).GroupBy(w => w.CommitteeId).Select(Of)]
        : [];

    private static WorkItem Of(IGrouping<Guid, TermWarning> seats) => new()
    {
        Code = "work.committee_seats",
        Args = new Dictionary<string, object> { ["count"] = seats.Count() },
        Subject = WorkSubject.Committee,
        SubjectId = seats.Key,
        SubjectTitle = seats.First().CommitteeName,
        Clause = seats.First().Clause,
        Due = seats.Min(w => w.Seat.LastDay),
    };
}
