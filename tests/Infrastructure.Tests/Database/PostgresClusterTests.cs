using System.Diagnostics;
using LocalPlan.Infrastructure.Database;

namespace LocalPlan.Infrastructure.Tests.Database;

public sealed class PostgresClusterTests : IDisposable
{
    private readonly AHome _home = new();

    public void Dispose() => _home.Dispose();

    [Fact]
    public async Task A_new_cluster_listens_here_only_sorts_Thai_and_knows_Thai_letters()
    {
        var connection = _home.Start().ConnectionString("postgres");
        Assert.Equal("127.0.0.1", await AHome.Ask<string>(connection, "show listen_addresses"));
        Assert.Equal("", await AHome.Ask<string>(connection, "show unix_socket_directories"));
        Assert.Equal(
            "กา เก แก ขา เขา",
            await AHome.Ask<string>(connection, "select string_agg(w, ' ' order by w) from unnest(array['เขา', 'แก', 'ขา', 'เก', 'กา']) w"));
        await AHome.Ask<string>(connection, "create extension pg_trgm; select 'done'");
        Assert.True(await AHome.Ask<bool>(connection, "select cardinality(show_trgm('เทศบาล')) > 0"));
    }

    [Fact]
    public async Task The_password_is_asked_for_and_its_file_is_for_the_owner_only()
    {
        var connection = _home.Start().ConnectionString("postgres");
        var wrong = connection.Replace(File.ReadAllText(Path.Combine(_home.Folder, "password")), "wrong", StringComparison.Ordinal);
        await Assert.ThrowsAsync<Npgsql.PostgresException>(() => AHome.Ask<int>(wrong, "select 1"));
        Assert.SkipWhen(OperatingSystem.IsWindows(), "no file modes on Windows");
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, AHome.ModeOf(Path.Combine(_home.Folder, "password")));
    }

    [Fact]
    public async Task Data_outlive_a_killed_server()
    {
        await AHome.Ask<int>(_home.Start().ConnectionString("postgres"), "create table plans (id int); insert into plans values (2566) returning id");
        var killed = Postmaster.Alive(_home.Data)!;
        using (var process = Process.GetProcessById(killed.Pid))
            process.Kill();
        Assert.True(SpinWait.SpinUntil(() => Postmaster.Alive(_home.Data) is null, TimeSpan.FromMinutes(1)));

        Assert.Equal(2566, await AHome.Ask<int>(_home.Start().ConnectionString("postgres"), "select id from plans"));
        Assert.NotEqual(killed.Pid, Postmaster.Alive(_home.Data)!.Pid);
    }

    [Fact]
    public async Task A_server_that_was_left_running_is_taken_over_and_stopped()
    {
        _home.Start();
        var left = Postmaster.Alive(_home.Data)!;
        var next = _home.Start();
        Assert.Equal(left, Postmaster.Alive(_home.Data));
        Assert.Equal(1, await AHome.Ask<int>(next.ConnectionString("postgres"), "select 1"));
        next.Stop();
        Assert.Null(Postmaster.Alive(_home.Data));
    }

    [Fact]
    public async Task A_pid_file_that_names_another_process_is_no_hindrance()
    {
        _home.Start().Stop();
        File.WriteAllText(Path.Combine(_home.Data, "postmaster.pid"), $"{Environment.ProcessId}\n{_home.Data}\n1700000000\n5432\n\n127.0.0.1\n");
        Assert.Equal(1, await AHome.Ask<int>(_home.Start().ConnectionString("postgres"), "select 1"));
    }

    [Fact]
    public async Task A_pid_file_that_names_the_server_of_another_directory_is_no_hindrance()
    {
        using var other = new AHome();
        var theirs = other.Start().ConnectionString("postgres");
        _home.Start().Stop();
        File.Copy(Path.Combine(other.Data, "postmaster.pid"), Path.Combine(_home.Data, "postmaster.pid"));
        Assert.SkipUnless(OperatingSystem.IsLinux(), "elsewhere the connection tells them apart");
        File.AppendAllText(Path.Combine(_home.Data, "postmaster.pid"), "stale\n");

        var ours = _home.Start().ConnectionString("postgres");
        Assert.Equal(_home.Data, await AHome.Ask<string>(ours, "show data_directory"));
        Assert.Equal(other.Data, await AHome.Ask<string>(theirs, "show data_directory"));
    }

    [Fact]
    public void A_lost_password_is_named()
    {
        _home.Start().Stop();
        File.Delete(Path.Combine(_home.Folder, "password"));
        var refusal = Assert.Throws<DatabaseUnavailableException>(() => _home.Start());
        Assert.Contains("password file", refusal.Message, StringComparison.Ordinal);
        Assert.Contains("รหัสผ่าน", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_of_other_files_is_left_alone()
    {
        Directory.CreateDirectory(_home.Data);
        File.WriteAllText(Path.Combine(_home.Data, "budget.txt"), "2566");
        Assert.Contains("not PostgreSQL", Assert.Throws<DatabaseUnavailableException>(() => _home.Start()).Message, StringComparison.Ordinal);
        Assert.Equal("2566", File.ReadAllText(Path.Combine(_home.Data, "budget.txt")));
    }

    [Fact]
    public async Task A_half_made_cluster_is_made_anew()
    {
        Directory.CreateDirectory(_home.Data + ".new");
        File.WriteAllText(Path.Combine(_home.Data + ".new", "PG_VERSION"), "15");
        Assert.Equal(1, await AHome.Ask<int>(_home.Start().ConnectionString("postgres"), "select 1"));
    }
}
