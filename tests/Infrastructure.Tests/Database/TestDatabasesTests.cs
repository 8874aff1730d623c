using LocalPlan.Testing;

namespace LocalPlan.Infrastructure.Tests.Database;

public sealed class TestDatabasesTests
{
    [Fact]
    public async Task Clones_are_made_side_by_side_from_a_template_filled_once()
    {
        _ = AHome.Binaries();
        await using var server = await TestServer.StartAsync();
        await using var databases = new TestDatabases(server);
        var filled = 0;
        var clones = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => databases.CloneAsync(async connection =>
        {
            filled++;
            await AHome.Ask<int>(connection, "create table plans (id int); insert into plans values (2566) returning id");
        })));
        Assert.Equal(1, filled);
        Assert.Equal(6, clones.Distinct().Count());
        foreach (var clone in clones)
            Assert.Equal(2566, await AHome.Ask<int>(clone, "select id from plans"));
    }
}
