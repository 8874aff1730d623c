using LocalPlan.Infrastructure.Imports;
using LocalPlan.Infrastructure.Tests.Database;
using LocalPlan.Testing;
using Npgsql;

namespace LocalPlan.Infrastructure.Tests.Imports;

public sealed class ImportLockTests
{
    [Fact]
    public async Task An_import_is_held_by_one_node_and_free_as_soon_as_that_one_is_done()
    {
        _ = AHome.Binaries();
        await using var server = await TestServer.StartAsync();
        await using var databases = new TestDatabases(server);
        var database = await databases.CloneAsync(_ => Task.CompletedTask);
        await using var here = NpgsqlDataSource.Create(database);
        await using var there = NpgsqlDataSource.Create(database + ";Application Name=there");
        var import = Guid.CreateVersion7();

        var held = await ImportLock.TryTakeAsync(here, import, TestContext.Current.CancellationToken);
        Assert.NotNull(held);
        Assert.Null(await ImportLock.TryTakeAsync(there, import, TestContext.Current.CancellationToken));

        await held.DisposeAsync();
        await using var next = await ImportLock.TryTakeAsync(there, import, TestContext.Current.CancellationToken);
        Assert.NotNull(next);
    }
}
