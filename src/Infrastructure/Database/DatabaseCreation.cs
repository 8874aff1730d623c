using Npgsql;

namespace LocalPlan.Infrastructure.Database;

public static class DatabaseCreation
{
    /// <summary>Creates the database with Thai order and a character type that knows Thai letters, unless it exists.</summary>
    public static async Task EnsureAsync(string serverConnectionString, string database, CancellationToken ct)
    {
        await using var connection = new NpgsqlConnection(serverConnectionString);
        await connection.OpenAsync(ct);
        await using var offered = new NpgsqlCommand("select exists (select from pg_available_extensions where name = 'pg_trgm')", connection);
        if (!(bool)(await offered.ExecuteScalarAsync(ct))!)
            throw new DatabaseUnavailableException(Texts.TrigramsMissing);
        await using var exists = new NpgsqlCommand("select 1 from pg_database where datname = @name", connection);
        exists.Parameters.AddWithValue("name", database);
        if (await exists.ExecuteScalarAsync(ct) is not null)
            return;
        await using var create = new NpgsqlCommand(
            $"create database \"{database}\" template template0 encoding 'UTF8' locale_provider icu icu_locale 'th-TH' lc_collate '{ServerLocale.Name}' lc_ctype '{ServerLocale.Name}'",
            connection);
        await create.ExecuteNonQueryAsync(ct);
    }
}
