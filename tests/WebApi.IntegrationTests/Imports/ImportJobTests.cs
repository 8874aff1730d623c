using System.Globalization;
using LocalPlan.Application.Common.Security;
using LocalPlan.Domain.Imports;
using Microsoft.EntityFrameworkCore;

namespace LocalPlan.WebApi.IntegrationTests.Imports;

/// <summary>Jobs that cannot be carried out are given up with a reason, and never stand in the way of others.</summary>
public sealed class ImportJobTests(Api api) : IClassFixture<Api>
{
    private const string Csv = "no,project_name,plan_class,budget_2566\n1,ปรับปรุงตลาด,แผนงานการพาณิชย์,100000\n";

    [Theory]
    [InlineData(ImportStatus.Queued, "failed")]
    [InlineData(ImportStatus.Analysing, "failed")]
    [InlineData(ImportStatus.Committing, "ready")]
    public async Task A_job_whose_owner_lost_the_office_is_given_up_and_the_next_goes_on(ImportStatus open, string end)
    {
        var (plan, import) = await UploadedAsync();
        try
        {
            await SqlAsync(string.Create(CultureInfo.InvariantCulture, $"update accounts set role = {(int)Role.Clerk} where user_name = '{Api.MaeSot}'"));
            await OpenAsync(import, open);
            await NextAsync();
        }
        finally
        {
            await SqlAsync(string.Create(CultureInfo.InvariantCulture, $"update accounts set role = {(int)Role.Planner} where user_name = '{Api.MaeSot}'"));
        }
        var client = await api.As(Api.MaeSot);
        var given = await client.Get($"{plan}/imports/{import}");
        Assert.Equal((end, "import.owner_may_not"), (given.Text("status"), given["failure"]!.Text("code")));
        Assert.Equal(0, (int)(await client.Get($"{plan}/projects/totals"))["count"]!);
    }

    [Theory]
    [InlineData(ImportStatus.Analysing, "failed")]
    [InlineData(ImportStatus.Committing, "ready")]
    public async Task A_job_that_took_the_process_down_three_times_is_given_up(ImportStatus open, string end)
    {
        var (plan, import) = await UploadedAsync();
        await OpenAsync(import, open, "mode = 1, attempts = 3");
        await NextAsync();
        var client = await api.As(Api.MaeSot);
        var given = await client.Get($"{plan}/imports/{import}");
        Assert.Equal((end, "import.gave_up"), (given.Text("status"), given["failure"]!.Text("code")));
        Assert.Contains("3 ครั้ง", given["failure"]!["messages"]!.Text("th"), StringComparison.Ordinal);
        Assert.Equal(0, (int)(await client.Get($"{plan}/projects/totals"))["count"]!);
    }

    [Fact]
    public async Task A_job_that_was_cut_off_is_taken_up_again_and_leaves_no_attempt_behind()
    {
        var (plan, import) = await UploadedAsync();
        await OpenAsync(import, ImportStatus.Committing, "mode = 1, attempts = 2");
        await NextAsync();
        var client = await api.As(Api.MaeSot);
        Assert.Equal("committed", (await client.Get($"{plan}/imports/{import}")).Text("status"));
        await api.Database(async db => Assert.All(await db.Set<Import>().IgnoreQueryFilters().Where(i => i.Status != ImportStatus.Failed).ToListAsync(), i => Assert.Equal(0, i.Attempts)));
    }

    /// <summary>An import of another organization, which waits behind the first one.</summary>
    private async Task NextAsync()
    {
        var client = await api.As(Api.Sao);
        Assert.Equal("ready", (await client.Upload(await client.NewPlan(), "next.csv", Csv)).Text("status"));
    }

    private async Task<(string Plan, string Import)> UploadedAsync()
    {
        var client = await api.As(Api.MaeSot);
        var plan = await client.NewPlan();
        return (plan, (await client.Upload(plan, "first.csv", Csv)).Text("id"));
    }

    private Task OpenAsync(string import, ImportStatus status, string more = "mode = 1") =>
        SqlAsync(string.Create(CultureInfo.InvariantCulture, $"update imports set status = {(int)status}, {more} where id = '{import}'"));

    private Task SqlAsync(string sql) => api.Database(db => db.Database.ExecuteSqlRawAsync(sql));
}
