using System.Reflection;
using LocalPlan.Infrastructure.Database;

namespace LocalPlan.WebApi.Hosting;

/// <summary>The database of this start. Tools that only look at the program get a name and no server.</summary>
internal static class Databases
{
    public const string None = "none";

    public static async Task<RunningDatabase> FindAsync(WebApplicationBuilder builder, CancellationToken ct)
    {
        var configured = builder.Configuration.GetConnectionString("Default");
        if (string.IsNullOrWhiteSpace(configured) && Assembly.GetEntryAssembly() != typeof(Program).Assembly)
            return new RunningDatabase("Host=127.0.0.1;Port=1;Database=none", None, null);
        return await DatabaseLadder.ClimbAsync(
            new DatabaseSettings(configured, Home(builder), NodeModules(builder), builder.Configuration["LOCALPLAN_DATABASE"]), ct);
    }

    /// <summary>Beside the solution when run from the repository, never where the caller happens to stand.</summary>
    public static string Home(WebApplicationBuilder builder) =>
        Path.GetFullPath(builder.Configuration["LOCALPLAN_DATA"] ?? ".localplan", Root(builder));

    private static string NodeModules(WebApplicationBuilder builder) => Path.Combine(Root(builder), "client", "node_modules");

    private static string Root(WebApplicationBuilder builder)
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "LocalPlan.sln")))
                return folder.FullName;
        }
        return builder.Environment.ContentRootPath;
    }
}
