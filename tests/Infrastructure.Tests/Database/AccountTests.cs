using System.Diagnostics;
using LocalPlan.Infrastructure.Database;
using LocalPlan.Testing;

namespace LocalPlan.Infrastructure.Tests.Database;

/// <summary>Root and ordinary users; where the tests run as root, the cluster tests run a second time as an ordinary user.</summary>
public sealed class AccountTests
{
    private const string Ordinary = "nobody";

    [Fact]
    public void As_root_the_server_runs_as_somebody_else()
    {
        SkipUnlessRoot();
        using var home = new AHome();
        home.Start();
        Assert.False(OwnerOf($"/proc/{Postmaster.Alive(home.Data)!.Pid}") is "root" or "");
    }

    [Fact]
    public void As_root_data_of_an_ordinary_user_stay_theirs()
    {
        SkipUnlessRoot();
        using var home = new AHome();
        home.Start().Stop();
        new ServerUser(Ordinary).Own(home.Folder);
        home.Start();
        Assert.Equal(Ordinary, OwnerOf($"/proc/{Postmaster.Alive(home.Data)!.Pid}"));
        Assert.Equal(Ordinary, OwnerOf(home.Data));
    }

    [Fact]
    public void As_root_a_private_folder_lets_the_server_pass()
    {
        SkipUnlessRoot();
        using var home = new AHome();
        AHome.Close(home.Folder);
        home.Start();
        Assert.False(AHome.ModeOf(home.Folder).HasFlag(UnixFileMode.OtherRead));
    }

    [Fact]
    public async Task As_root_a_closed_directory_above_moves_the_data_out()
    {
        SkipUnlessRoot();
        _ = AHome.Binaries();
        var closed = TestFolders.Create();
        AHome.Close(closed);
        var settings = new DatabaseSettings(null, Path.Combine(closed, ".localplan"), TestFolders.NodeModules(), null);
        string home;
        await using (var database = await DatabaseLadder.ClimbAsync(settings, default))
            home = Path.GetDirectoryName(await AHome.Ask<string>(database.ConnectionString, "show data_directory"))!;
        Assert.StartsWith("/var/lib/localplan/", home, StringComparison.Ordinal);
        Directory.Delete(home, recursive: true);
        Directory.Delete(closed, recursive: true);
    }

    [Fact]
    public async Task An_ordinary_user_does_the_same()
    {
        SkipUnlessRoot();
        Assert.SkipUnless(File.Exists("/usr/bin/setpriv"), "no setpriv");
        Assert.SkipUnless(ServerUser.CanReach(AppContext.BaseDirectory), "an ordinary user cannot reach the test program");
        var program = Path.Combine(AppContext.BaseDirectory, "LocalPlan.Infrastructure.Tests.dll");
        var home = TestFolders.Create();
        new ServerUser(Ordinary).Own(home);
        var start = new ProcessStartInfo("/usr/bin/setpriv",
        [
            $"--reuid={Ordinary}", "--regid=nogroup", "--clear-groups", "--", Environment.ProcessPath!, .. Muxer(program),
            "--filter-class", typeof(PostgresClusterTests).FullName!, typeof(DatabaseLadderTests).FullName!, "--results-directory", home,
        ])
        { RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = home };
        start.Environment["HOME"] = home;
        using var child = Process.Start(start)!;
        var errors = child.StandardError.ReadToEndAsync();
        var output = await child.StandardOutput.ReadToEndAsync();
        await child.WaitForExitAsync();
        Directory.Delete(home, recursive: true);
        Assert.True(child.ExitCode == 0, output + await errors);
    }

    /// <summary>The program itself, or dotnet with its assembly, as we were started.</summary>
    private static string[] Muxer(string program) => Path.GetFileNameWithoutExtension(Environment.ProcessPath) == "dotnet" ? [program] : [];

    private static void SkipUnlessRoot() => Assert.SkipUnless(ServerUser.IsNeeded && OperatingSystem.IsLinux(), "not root on Linux");

    private static string OwnerOf(string path) => Programs.Run("stat", ["-c", "%U", path], null).Output.Trim();
}
