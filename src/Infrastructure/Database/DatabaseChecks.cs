using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace LocalPlan.Infrastructure.Database;

public static class DatabaseChecks
{
    /// <summary>Whether the schema is the one this version needs.</summary>
    public static async Task<bool> IsMigratedAsync(DbContext db, CancellationToken ct)
    {
        try
        {
            return !(await db.Database.GetPendingMigrationsAsync(ct)).Any();
        }
        catch (NpgsqlException e) when (e is not PostgresException)
        {
            throw new DatabaseUnavailableException(Texts.Unreachable(e.Message), e);
        }
    }

    /// <summary>Refuses a database in which Thai text cannot be searched or sorted. Needs pg_trgm to be there.</summary>
    public static async Task EnsureThaiAsync(NpgsqlDataSource source, CancellationToken ct)
    {
        if (!await TrueAsync(source, "select exists (select from pg_collation where collname = 'th-TH-x-icu')", ct))
            throw new DatabaseUnavailableException(Texts.ThaiCollationMissing);
        if (!await TrueAsync(source, "select show_trgm('เทศบาล') <> '{}'", ct))
            throw new DatabaseUnavailableException(Texts.ThaiTrigramsEmpty);
    }

    /// <summary>Says in words what to do when the server does not answer; a database that does not exist yet may still be created.</summary>
    /// <exception cref="DatabaseUnavailableException">Nobody answers, or the account is refused.</exception>
    public static async Task EnsureReachableAsync(NpgsqlDataSource source, CancellationToken ct)
    {
        try
        {
            await using var connection = await source.OpenConnectionAsync(ct);
        }
        catch (PostgresException e) when (e.SqlState == PostgresErrorCodes.InvalidCatalogName)
        {
        }
        catch (NpgsqlException e)
        {
            throw new DatabaseUnavailableException(Texts.Unreachable(e.Message), e);
        }
    }

    private static async Task<bool> TrueAsync(NpgsqlDataSource source, string question, CancellationToken ct)
    {
        try
        {
            await using var command = source.CreateCommand(question);
            return (bool)(await command.ExecuteScalarAsync(ct))!;
        }
        catch (PostgresException e) when (e.SqlState == PostgresErrorCodes.UndefinedFunction)
        {
            return false;
        }
        catch (NpgsqlException e) when (e is not PostgresException)
        {
            throw new DatabaseUnavailableException(Texts.Unreachable(e.Message), e);
        }
    }
}
