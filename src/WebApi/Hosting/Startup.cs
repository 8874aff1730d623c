using LocalPlan.Application.Access;
using LocalPlan.Domain.Common;
using LocalPlan.Infrastructure.Access;
using LocalPlan.Infrastructure.Database;
using LocalPlan.Infrastructure.Persistence;
using LocalPlan.Infrastructure.Persistence.Seed;
using LocalPlan.WebApi.Localization;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace LocalPlan.WebApi.Hosting;

/// <summary>What happens between finding the database and taking requests.</summary>
internal static class Startup
{
    /// <summary>
    /// In Development the schema and the data of Tak are brought up to date; elsewhere that is the operator's act. Gives the accounts
    /// for trying the product out.
    /// </summary>
    public static async Task<IReadOnlyList<DemoAccount>> PrepareAsync(WebApplication app, CancellationToken ct)
    {
        await using var scope = app.Services.CreateAsyncScope();
        var services = scope.ServiceProvider;
        await DatabaseChecks.EnsureReachableAsync(services.GetRequiredService<NpgsqlDataSource>(), ct);
        if (app.Environment.IsDevelopment())
            await BringUpToDateAsync(services, ct);
        else
            await TellWhatIsMissingAsync(app, services, ct);
        return await services.GetRequiredService<IDemoAccounts>().ListAsync(ct);
    }

    private static async Task BringUpToDateAsync(IServiceProvider services, CancellationToken ct)
    {
        await services.GetRequiredService<LocalPlanDbContext>().Database.MigrateAsync(ct);
        await DatabaseChecks.EnsureThaiAsync(services.GetRequiredService<NpgsqlDataSource>(), ct);
        await services.GetRequiredService<Seeder>().SeedAsync(ct);
        await services.GetRequiredService<DemoSeeder>().SeedAsync(ct);
    }

    /// <summary>An operator who has not migrated, or made no account yet, reads how to; the server runs all the same.</summary>
    private static async Task TellWhatIsMissingAsync(WebApplication app, IServiceProvider services, CancellationToken ct)
    {
        if (!await DatabaseChecks.IsMigratedAsync(services.GetRequiredService<LocalPlanDbContext>(), ct))
        {
            Tell(app, VerbErrors.NotMigrated);
            return;
        }
        await DatabaseChecks.EnsureThaiAsync(services.GetRequiredService<NpgsqlDataSource>(), ct);
        if (!await services.GetRequiredService<AccountCreator>().AnyAsync(ct))
            Tell(app, VerbErrors.NoAccount);
    }

    private static void Tell(WebApplication app, Error error)
    {
        var text = app.Services.GetRequiredService<Messages>().Both(error);
        app.Logger.LogWarning("{Thai}\n{English}", text.Th, text.En);
    }
}
