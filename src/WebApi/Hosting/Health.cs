using LocalPlan.Infrastructure.Persistence;
using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.EntityFrameworkCore;

namespace LocalPlan.WebApi.Hosting;

/// <summary>Live: the process answers. Ready: the database answers and its schema is the one this version needs.</summary>
internal static class Health
{
    private const string Ready = "ready";

    public static void AddHealth(this IServiceCollection services) => services.AddHealthChecks()
        .AddDbContextCheck<LocalPlanDbContext>("database", tags: [Ready], customTestQuery: async (db, ct) =>
            !(await db.Database.GetPendingMigrationsAsync(ct)).Any());

    public static void MapHealth(this WebApplication app)
    {
        app.MapHealthChecks("/health/live", new HealthCheckOptions { Predicate = _ => false });
        app.MapHealthChecks("/health/ready", new HealthCheckOptions { Predicate = c => c.Tags.Contains(Ready) });
    }
}
