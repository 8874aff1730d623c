using System.Globalization;
using System.Runtime.CompilerServices;

namespace LocalPlan.WebApi.IntegrationTests;

/// <summary>
/// The whole suite runs as on a Thai machine, whose calendar counts พ.ศ.: a date or number that is read or written in the culture of
/// the machine shows at once.
/// </summary>
internal static class ThaiCulture
{
    [ModuleInitializer]
    internal static void Apply()
    {
        var thai = CultureInfo.GetCultureInfo("th-TH");
        (CultureInfo.DefaultThreadCurrentCulture, CultureInfo.DefaultThreadCurrentUICulture) = (thai, thai);
        (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (thai, thai);
    }
}

public sealed class ThaiCultureTests(Api api) : IClassFixture<Api>
{
    [Fact]
    public void These_tests_run_as_on_a_Thai_machine()
    {
        Assert.Equal("2569", new DateOnly(2026, 1, 31).ToString("yyyy", CultureInfo.CurrentCulture));
        Assert.Equal("th-TH", CultureInfo.CurrentCulture.Name);
    }

    [Fact]
    public async Task Days_go_in_and_come_out_as_ISO_whatever_the_calendar_of_the_machine()
    {
        var pao = await api.As("coordinator.pao");
        var round = await pao.Send(HttpMethod.Post, "/api/v1/coordination-rounds", new { name = "รอบ", firstYear = 2571, opensOn = "2026-12-01", closesOn = "2027-01-15" }).Json();
        Assert.Equal(("2026-12-01", "2027-01-15"), (round.Text("opensOn"), round.Text("closesOn")));
        var own = (await pao.Get("/api/v1/session"))["organization"]!.Text("id");
        await pao.Get($"/api/v1/organizations/{own}?asOf=2026-01-31");
        Assert.Equal(400, (int)(await pao.GetAsync($"/api/v1/organizations/{own}?asOf=31/1/2569")).StatusCode);
    }

    [Fact]
    public async Task The_host_itself_has_the_culture() =>
        Assert.Equal("th-TH", await Task.Factory.StartNew(() => CultureInfo.CurrentCulture.Name, TaskCreationOptions.LongRunning));
}
