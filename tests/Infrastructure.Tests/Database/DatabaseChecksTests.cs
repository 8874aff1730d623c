using LocalPlan.Infrastructure.Database;
using Npgsql;

namespace LocalPlan.Infrastructure.Tests.Database;

public sealed class DatabaseChecksTests : IDisposable
{
    private readonly AHome _home = new();

    public void Dispose() => _home.Dispose();

    [Fact]
    public async Task A_database_blind_to_Thai_letters_is_refused_in_both_languages()
    {
        var cluster = _home.Start();
        await AHome.Ask<string>(
            cluster.ConnectionString("postgres"), "create database blind template template0 locale_provider icu icu_locale 'th-TH' lc_ctype 'C' lc_collate 'C'");
        await using var source = await WithTrigrams(cluster.ConnectionString("blind"));
        var refusal = await Assert.ThrowsAsync<DatabaseUnavailableException>(() => DatabaseChecks.EnsureThaiAsync(source, default));
        Assert.Contains("ค้นข้อความไทยไม่ได้", refusal.Message, StringComparison.Ordinal);
        Assert.Contains("cannot search Thai", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_database_of_ours_is_accepted()
    {
        var cluster = _home.Start();
        await DatabaseCreation.EnsureAsync(cluster.ConnectionString("postgres"), "ours", default);
        await DatabaseCreation.EnsureAsync(cluster.ConnectionString("postgres"), "ours", default);
        await using var source = await WithTrigrams(cluster.ConnectionString("ours"));
        await DatabaseChecks.EnsureThaiAsync(source, default);
    }

    [Fact]
    public async Task A_server_that_does_not_answer_is_told_in_words()
    {
        await using var source = NpgsqlDataSource.Create("Host=127.0.0.1;Port=1;Timeout=2");
        var refusal = await Assert.ThrowsAsync<DatabaseUnavailableException>(() => DatabaseChecks.EnsureReachableAsync(source, default));
        Assert.Contains("cannot be reached", refusal.Message, StringComparison.Ordinal);
    }

    private static async Task<NpgsqlDataSource> WithTrigrams(string connectionString)
    {
        var source = NpgsqlDataSource.Create(connectionString);
        await using var command = source.CreateCommand("create extension pg_trgm");
        await command.ExecuteNonQueryAsync();
        return source;
    }
}
