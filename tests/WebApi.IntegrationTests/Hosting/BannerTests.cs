using LocalPlan.Application.Access;
using LocalPlan.Application.Common.Security;
using LocalPlan.WebApi.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace LocalPlan.WebApi.IntegrationTests.Hosting;

public sealed class BannerTests(Api api) : IClassFixture<Api>
{
    [Fact]
    public async Task The_start_prints_address_API_page_database_and_who_may_sign_in()
    {
        await using var scope = api.Services.CreateAsyncScope();
        var accounts = await scope.ServiceProvider.GetRequiredService<IDemoAccounts>().ListAsync(default);
        var lines = Banner.Of("http://localhost:5080", "installed 15", accounts).Split('\n');
        Assert.Contains("LocalPlan  http://localhost:5080", lines);
        Assert.Contains("API        http://localhost:5080/swagger", lines);
        Assert.Contains("Database   installed 15", lines);
        Assert.Contains("Sign in    with the password localplan-demo as", lines);
        Assert.Contains("  planner.maesot     นักวิเคราะห์นโยบายและแผน เทศบาลนครแม่สอด", lines);
        Assert.Equal(Enum.GetValues<Role>(), accounts.Select(a => a.Role).Distinct().Order());
    }

    [Fact]
    public void Outside_Development_nobody_is_offered() =>
        Assert.DoesNotContain("Sign in", Banner.Of("http://localhost:5080", "configured", []), StringComparison.Ordinal);
}
