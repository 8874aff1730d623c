using System.Globalization;
using System.Text;
using Npgsql;

namespace LocalPlan.WebApi.IntegrationTests.Imports;

/// <summary>The product as a process of its own, ended by SIGKILL in the middle of a commit: all rows or none, and the next start ends what was begun.</summary>
public sealed class KilledCommitTests(Api api) : IClassFixture<Api>
{
    private const int Rows = 2_000;

    private const string Landed = "select count(*) from projects where name like 'ก่อสร้างถนนคอนกรีตเสริมเหล็ก สายที่ %'";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(180);

    /// <summary>As soon as the commit is asked for; while the file is read once more; while rows are being written.</summary>
    private static readonly string[] Moments =
    [
        "select count(*) from imports where status = 4",
        "select count(*) from import_progress where percent >= 30",
        "select count(*) from pg_locks l join pg_class c on c.oid = l.relation where c.relname = 'projects' and l.mode = 'RowExclusiveLock' and l.database = (select oid from pg_database where datname = current_database())",
    ];

    [Fact]
    public async Task A_commit_that_is_killed_leaves_all_or_nothing_and_the_next_start_finishes_it()
    {
        await using var source = NpgsqlDataSource.Create(api.Connection);
        var plan = await KilledAsync(source, Moments[0], BeginAsync);
        foreach (var moment in Moments[1..])
            await KilledAsync(source, moment, _ => Task.FromResult(plan));
        await using var last = await StartAsync();
        await UntilAsync(source, "select exists (select from imports where status = 5)");
        Assert.Equal(Rows, await CountAsync(source));
        Assert.Equal(Rows, (int)(await last.Client.Get($"{plan}/projects/totals"))["count"]!);
    }

    private async Task<string> KilledAsync(NpgsqlDataSource source, string moment, Func<ProductProcess, Task<string>> begin)
    {
        await using var product = await StartAsync();
        var plan = await begin(product);
        await UntilAsync(source, $"select ({moment}) > 0 or exists (select from imports where status = 5)");
        await product.KillAsync();
        var seen = (string)(await ExecuteAsync(source, $"select (select status from imports) || ' with ' || ({Landed})"))!;
        Assert.True(seen == "4 with 0" || seen == $"5 with {Rows}", $"{seen} rows after {moment}");
        await ExecuteAsync(source, "delete from import_progress; update imports set attempts = 0");
        return plan;
    }

    private async Task<ProductProcess> StartAsync()
    {
        var product = await ProductProcess.StartAsync(api.Connection, Patience);
        await product.SignInAsync(Api.MaeSot);
        return product;
    }

    private static async Task<string> BeginAsync(ProductProcess product)
    {
        var rows = new StringBuilder("no,project_name,plan_class,objective,budget_2566\n");
        for (var i = 1; i <= Rows; i++)
            rows.Append(CultureInfo.InvariantCulture, $"{i},ก่อสร้างถนนคอนกรีตเสริมเหล็ก สายที่ {i},การศึกษา,เพื่อให้ประชาชนสัญจรสะดวก,{i}\n");
        var plan = await product.Client.NewPlan();
        var import = await product.Client.Upload(plan, "large.csv", rows.ToString());
        Assert.Equal(Rows, import.Count("new"));
        await product.Client.Send(HttpMethod.Post, $"{plan}/imports/{import.Text("id")}/commit", new { mode = "allGoodRows" }, import.Version()).Json();
        return plan;
    }

    private static async Task UntilAsync(NpgsqlDataSource source, string sql)
    {
        var start = TimeProvider.System.GetTimestamp();
        while (!(bool)(await ExecuteAsync(source, sql))!)
        {
            Assert.True(TimeProvider.System.GetElapsedTime(start) < Patience, sql);
            await Task.Delay(5);
        }
    }

    private static async Task<int> CountAsync(NpgsqlDataSource source) =>
        Convert.ToInt32(await ExecuteAsync(source, Landed), CultureInfo.InvariantCulture);

    private static async Task<object?> ExecuteAsync(NpgsqlDataSource source, string sql)
    {
        await using var command = source.CreateCommand(sql);
        return await command.ExecuteScalarAsync();
    }
}
