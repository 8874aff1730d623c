using LocalPlan.Infrastructure.Database;
using Npgsql;

namespace LocalPlan.Infrastructure.Tests.Database;

public sealed class DatabaseLadderTests : IDisposable
{
    private readonly AHome _home = new();

    public void Dispose() => _home.Dispose();

    [Fact]
    public async Task A_configured_database_ends_the_search()
    {
        await using var database = await DatabaseLadder.ClimbAsync(_home.Settings() with { ConnectionString = "Host=db" }, default);
        Assert.Equal("Host=db", database.ConnectionString);
        Assert.False(Directory.Exists(_home.Data));
    }

    [Fact]
    public async Task The_installed_server_can_be_forced()
    {
        Assert.Equal(AHome.Installed().Major, await MajorOf(_home.Settings("installed")));
        Assert.Null(Postmaster.Alive(_home.Data));
    }

    [Fact]
    public async Task The_embedded_server_can_be_forced_and_is_chosen_again_for_its_data()
    {
        var embedded = AHome.Embedded();
        Assert.Equal(embedded.Major, await MajorOf(_home.Settings("embedded")));
        Assert.Equal(embedded.Major, await MajorOf(_home.Settings()));
    }

    [Fact]
    public async Task Data_of_a_version_that_is_not_here_are_refused_and_left_alone()
    {
        Directory.CreateDirectory(_home.Data);
        File.WriteAllText(Path.Combine(_home.Data, "PG_VERSION"), "12\n");
        var refusal = await Assert.ThrowsAsync<DatabaseUnavailableException>(() => DatabaseLadder.ClimbAsync(_home.Settings(), default));
        Assert.Contains("สร้างด้วย PostgreSQL 12", refusal.Message, StringComparison.Ordinal);
        Assert.Contains("made with PostgreSQL 12", refusal.Message, StringComparison.Ordinal);
        Assert.Single(Directory.GetFileSystemEntries(_home.Data));
    }

    [Fact]
    public async Task A_second_program_on_the_same_data_is_refused_until_the_first_ends()
    {
        _ = AHome.Binaries();
        await using (var first = await DatabaseLadder.ClimbAsync(_home.Settings(), default))
        {
            var refusal = await Assert.ThrowsAsync<DatabaseUnavailableException>(() => DatabaseLadder.ClimbAsync(_home.Settings(), default));
            Assert.Contains("Another LocalPlan", refusal.Message, StringComparison.Ordinal);
            Assert.Equal(1, await AHome.Ask<int>(first.ConnectionString, "select 1"));
        }
        await using var second = await DatabaseLadder.ClimbAsync(_home.Settings(), default);
        Assert.Equal("localplan", new NpgsqlConnectionStringBuilder(second.ConnectionString).Database);
    }

    [Fact]
    public async Task Two_programs_started_at_once_make_one_cluster()
    {
        _ = AHome.Binaries();
        var starts = Enumerable.Range(0, 2).Select(_ => Task.Run(() => DatabaseLadder.ClimbAsync(_home.Settings(), default))).ToArray();
        await Task.WhenAll(starts).ContinueWith(_ => { }, TaskScheduler.Default);
        _ = Assert.Single(starts, s => s.Exception?.InnerException is DatabaseUnavailableException);
        await using var running = await starts.Single(s => s.IsCompletedSuccessfully);
        Assert.Equal(1, await AHome.Ask<int>(running.ConnectionString, "select 1"));
    }

    [Theory]
    [InlineData("embedded", "npm ci")]
    [InlineData("sqlite", "LOCALPLAN_DATABASE=sqlite")]
    public async Task What_cannot_be_had_says_what_to_do(string forced, string advice)
    {
        var settings = _home.Settings(forced) with { NodeModules = _home.Folder };
        var refusal = await Assert.ThrowsAsync<DatabaseUnavailableException>(() => DatabaseLadder.ClimbAsync(settings, default));
        Assert.Contains(advice, refusal.Message, StringComparison.Ordinal);
    }

    private static async Task<int> MajorOf(DatabaseSettings settings)
    {
        await using var database = await DatabaseLadder.ClimbAsync(settings, default);
        return await AHome.Ask<int>(database.ConnectionString, "select current_setting('server_version_num')::int / 10000");
    }
}
