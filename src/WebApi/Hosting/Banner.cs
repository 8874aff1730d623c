using LocalPlan.Infrastructure.Database;

namespace LocalPlan.WebApi.Hosting;

/// <summary>What a start tells the person who made it.</summary>
internal static class Banner
{
    public static void Print(WebApplication app, RunningDatabase database)
    {
        var address = app.Urls.FirstOrDefault() ?? "";
        app.Logger.LogInformation(
            """

            LocalPlan {Address}
            API       {Address}/swagger
            Database  {Database}
            """,
            address, address, database.Description);
    }
}
