using LocalPlan.Application.Common.Persistence;
using LocalPlan.Application.Common.Security;
using LocalPlan.Domain.Committees;
using LocalPlan.Domain.Common;
using LocalPlan.Domain.Places;
using Microsoft.EntityFrameworkCore;

namespace LocalPlan.Application.Committees;

internal static class CommitteeLinks
{
    /// <summary>The committees of a kind that the organization has; until the command is done nobody adds one.</summary>
    public static async Task<List<Committee>> OthersAsync(this IWriteDb db, CommitteeKind kind, ICaller caller, CancellationToken ct)
    {
        await db.HoldOrganizationAsync(caller.OrganizationId, ct);
        return await db.Set<Committee>().Whole().Where(c => c.Kind == kind).ToListAsync(ct);
    }

    /// <summary>Whether the parent committee and the district of a draft are there.</summary>
    public static async Task<Error?> FaultAsync(IWriteDb db, ICaller caller, CommitteeDraft draft, CancellationToken ct)
    {
        if (draft.DistrictId is { } district && !await db.Set<Place>().AnyAsync(p => p.Id == district && p.ParentId == caller.ProvinceId, ct))
            return CommitteeErrors.DistrictNotFound;
        if (draft.ParentId is not { } parent)
            return null;
        var kind = await db.Set<Committee>().Where(c => c.Id == parent).Select(c => (CommitteeKind?)c.Kind).SingleOrDefaultAsync(ct);
        return kind is null ? CommitteeErrors.ParentNotFound : kind == draft.Kind ? null : CommitteeErrors.ParentOfOtherKind;
    }
}
