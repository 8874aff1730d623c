using LocalPlan.Application.Access;
using LocalPlan.Application.Common.Security;
using LocalPlan.Application.Deadlines;
using LocalPlan.Domain.Deadlines;
using LocalPlan.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace LocalPlan.Infrastructure.Deadlines;

/// <summary>Finds the owner of a secret among all organizations, and then reads within the owner's organization alone.</summary>
internal sealed class CalendarFeeds(LocalPlanDbContext db, NpgsqlDataSource source, IAccounts accounts) : ICalendarFeeds
{
    private const string Owner = "select user_id, organization_id from calendar_feeds where secret_hash = @hash";

    public async Task<IReadOnlyList<Deadline>?> FindAsync(string secretHash, CancellationToken ct)
    {
        if (await OwnerAsync(secretHash, ct) is not { } organization)
            return null;
        db.Scope = [organization];
        return await db.Set<Deadline>().AsNoTracking().Where(d => d.DoneOn == null).OrderBy(d => d.Due).ThenBy(d => d.Id).ToListAsync(ct);
    }

    /// <summary>The organization to read, while the owner still works there, is not locked and may read deadlines.</summary>
    private async Task<Guid?> OwnerAsync(string hash, CancellationToken ct)
    {
        await using var command = source.CreateCommand(Owner);
        command.Parameters.AddWithValue("hash", hash);
        await using var reader = await command.ExecuteReaderAsync(ct);
        if (!await reader.ReadAsync(ct) || await accounts.FindOpenAsync(reader.GetGuid(0), ct) is not { } owner)
            return null;
        return owner.OrganizationId == reader.GetGuid(1) && RoleCapabilities.Of(owner.Role).Contains(Capability.ReadDeadlines)
            ? owner.OrganizationId
            : null;
    }
}
