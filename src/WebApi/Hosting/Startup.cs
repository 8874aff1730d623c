using LocalPlan.Infrastructure.Database;
using LocalPlan.Infrastructure.Persistence;
using LocalPlan.Infrastructure.Persistence.Seed;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace LocalPlan.WebApi.Hosting;

/// <summary>What happens between finding the database and taking requests.</summary>
internal static class Startup
{
    /// <summary>In Development the schema and the data of Tak are brought up to date; elsewhere that is the operator's act.</summary>
    public static async Task PrepareAsync(WebApplication app, CancellationToken ct)
    {
        await using var scope = app.Services.CreateAsyncScope();
        var services = scope.ServiceProvider;
        await DatabaseChecks.EnsureReachableAsync(services.GetRequiredService<NpgsqlDataSource>(), ct);
        if (!app.Environment.IsDevelopment())
        {
            await DatabaseChecks.EnsureThaiAsync(services.GetRequiredService<NpgsqlDataSource>(), ct);
            return;
        }
        await services.GetRequiredService<LocalPlanDbContext>().Database.MigrateAsync(ct);
        await DatabaseChecks.EnsureThaiAsync(services.GetRequiredService<NpgsqlDataSource>(), ct);
        await services.GetRequiredService<Seeder>().SeedAsync(ct);
        await services.GetRequiredService<DemoSeeder>().SeedAsync(ct);
    }
}
