using LocalPlan.Domain.Common;

namespace LocalPlan.Domain.Committees;

public static class CommitteeErrors
{
    public static readonly Error NotFound = Error.NotFound("committee.not_found");

    /// <summary>V3: one person may not hold two seats in the same committee.</summary>
    public static Error PersonTwice(string name) => Error.Invalid("committee.person_twice", "members", "ข้อ 8", ("name", name));
}
