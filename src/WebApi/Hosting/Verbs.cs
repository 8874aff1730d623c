using LocalPlan.Application.Common.Security;
using LocalPlan.Domain.Common;
using LocalPlan.Infrastructure.Database;
using LocalPlan.Infrastructure.Persistence;
using LocalPlan.Infrastructure.Persistence.Seed;
using LocalPlan.Infrastructure.RuleSets;
using LocalPlan.WebApi.Localization;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace LocalPlan.WebApi.Hosting;

/// <summary>What an operator asks for instead of a running server.</summary>
internal static class Verbs
{
    public static bool Asked(string[] args) => args.Length > 0 && !args[0].StartsWith('-');

    /// <summary>Does what was asked and gives the exit code: 0 done, 1 refused with the reason on standard error.</summary>
    public static async Task<int> RunAsync(WebApplication app, string[] args, CancellationToken ct)
    {
        await using var scope = app.Services.CreateAsyncScope();
        var services = scope.ServiceProvider;
        var outcome = args[0] switch
        {
            "migrate" => await MigrateAsync(services, ct),
            "seed" => await SeedAsync(services, ct),
            "add-rule-sets" => await AddRuleSetsAsync(services, args[1..], ct),
            "create-administrator" => await AccountVerb.RunAsync(services, args[1..], Role.Administrator, ct),
            "create-account" => await AccountVerb.RunAsync(services, args[1..], null, ct),
            _ => VerbErrors.Unknown(args[0]),
        };
        if (outcome.Error is not { } error)
            return 0;
        var text = services.GetRequiredService<Messages>().Both(error);
        await Console.Error.WriteLineAsync($"{text.Th}\n{text.En}");
        return 1;
    }

    private static async Task<Result> MigrateAsync(IServiceProvider services, CancellationToken ct)
    {
        await services.GetRequiredService<LocalPlanDbContext>().Database.MigrateAsync(ct);
        await DatabaseChecks.EnsureThaiAsync(services.GetRequiredService<NpgsqlDataSource>(), ct);
        return Result.Success;
    }

    private static async Task<Result> SeedAsync(IServiceProvider services, CancellationToken ct)
    {
        if (!await DatabaseChecks.IsMigratedAsync(services.GetRequiredService<LocalPlanDbContext>(), ct))
            return VerbErrors.NotMigrated;
        await services.GetRequiredService<Seeder>().SeedAsync(ct);
        return Result.Success;
    }

    private static async Task<Result> AddRuleSetsAsync(IServiceProvider services, string[] args, CancellationToken ct)
    {
        if (args is not [var name])
            return VerbErrors.OptionMissing("FILE.json");
        if (!File.Exists(name))
            return VerbErrors.FileMissing(name);
        await using var file = File.OpenRead(name);
        return await services.GetRequiredService<RuleSetAdder>().AddAsync(file, ct);
    }
}

internal static class VerbErrors
{
    public static readonly Error NotMigrated = Error.Conflict("verb.not_migrated");
    public static readonly Error NoAccount = Error.Conflict("verb.no_account");

    public static Error Unknown(string verb) => Error.Invalid("verb.unknown", null, null, ("verb", verb));

    public static Error FileMissing(string file) => Error.Invalid("verb.file_missing", null, null, ("file", file));

    public static Error OptionMissing(string option) => Error.Invalid("verb.option_missing", null, null, ("option", option));
}
