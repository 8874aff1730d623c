using LocalPlan.Application.Common.Persistence;
using LocalPlan.Domain.Organizations;
using Microsoft.EntityFrameworkCore;

namespace LocalPlan.Application.Common.Security;

/// <summary>What only a PAO does for its province.</summary>
internal static class Paos
{
    public static Task<bool> IsPaoAsync(this IWriteDb db, ICaller caller, CancellationToken ct) =>
        db.Set<Organization>().AnyAsync(o => o.Id == caller.OrganizationId && o.Kind == OrganizationKind.Pao, ct);
}
