using LocalPlan.Application.Access;
using LocalPlan.Infrastructure.Database;

namespace LocalPlan.WebApi.Hosting;

/// <summary>What a start tells the person who made it.</summary>
internal static class Banner
{
    public static void Print(WebApplication app, RunningDatabase database, IReadOnlyList<DemoAccount> accounts) =>
        app.Logger.LogInformation("{Banner}", Of(app.Urls.FirstOrDefault() ?? "", database.Description, accounts));

    public static string Of(string address, string database, IReadOnlyList<DemoAccount> accounts) => string.Join('\n',
    [
        "",
        $"LocalPlan  {address}",
        $"API        {address}/swagger",
        $"Database   {database}",
        .. accounts.Take(1).Select(a => $"Sign in    with the password {a.Password} as"),
        .. accounts.Select(a => $"  {a.UserName.PadRight(accounts.Max(x => x.UserName.Length))}  {a.DisplayName} {a.OrganizationName}"),
        "",
    ]);
}
