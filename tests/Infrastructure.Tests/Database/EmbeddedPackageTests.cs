using LocalPlan.Infrastructure.Database;
using LocalPlan.Testing;

namespace LocalPlan.Infrastructure.Tests.Database;

public sealed class EmbeddedPackageTests : IDisposable
{
    private readonly string _package = TestFolders.Create();

    public void Dispose() => Directory.Delete(_package, recursive: true);

    [Fact]
    public void Links_that_npm_left_out_are_made_once()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "the Windows package has no links");
        var lib = Directory.CreateDirectory(Path.Combine(_package, "native", "lib")).FullName;
        File.WriteAllText(Path.Combine(lib, "libpq.so.5.18"), "library");
        File.WriteAllText(
            Path.Combine(_package, "native", "pg-symlinks.json"),
            """[{"source":"native/lib/libpq.so.5.18","target":"native/lib/libpq.so.5"},{"source":"native/lib/libpq.so.5.18","target":"native/lib/libpq.so"}]""");
        EmbeddedPackage.RestoreSymlinks(_package);
        EmbeddedPackage.RestoreSymlinks(_package);
        Assert.Equal("library", File.ReadAllText(Path.Combine(lib, "libpq.so.5")));
        Assert.Equal("libpq.so.5.18", new FileInfo(Path.Combine(lib, "libpq.so")).LinkTarget);
    }

    [Fact]
    public async Task Programs_out_of_reach_are_copied_to_where_the_server_can_run_them()
    {
        Assert.SkipUnless(ServerUser.IsNeeded, "only root hands the server to another user");
        var embedded = AHome.Embedded();
        var closed = Path.Combine(_package, "closed");
        Assert.True(Programs.Run("cp", ["-a", Path.GetFullPath(Path.Combine(embedded.Folder, "..", "..")), closed], null).Ok);
        AHome.Close(_package);
        var copied = ReachableBinaries.Of(embedded with { Folder = Path.Combine(closed, "native", "bin") });
        Assert.StartsWith(ReachableBinaries.SharedFolder, copied.Folder, StringComparison.Ordinal);
        using (var home = new AHome())
            Assert.Equal(1, await AHome.Ask<int>(home.Start(copied).ConnectionString("postgres"), "select 1"));
        Directory.Delete(Path.GetDirectoryName(copied.Folder)!, recursive: true);
    }
}
