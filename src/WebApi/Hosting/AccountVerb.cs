using LocalPlan.Application.Common.Security;
using LocalPlan.Domain.Common;
using LocalPlan.Infrastructure.Access;
using LocalPlan.WebApi.Http;

namespace LocalPlan.WebApi.Hosting;

/// <summary>create-administrator and create-account: --dla-code, --user-name, --display-name and --role.</summary>
internal static class AccountVerb
{
    /// <summary>Other users of a machine can read arguments, so this and standard input come without their risk.</summary>
    private const string PasswordVariable = "LOCALPLAN_PASSWORD";

    private const string DefaultTitle = "ผู้ดูแลระบบ";

    /// <param name="services">The scope of the verb.</param>
    /// <param name="args">The options after the verb.</param>
    /// <param name="role">The role to give, or null to read it from --role.</param>
    /// <param name="ct">Ends the work.</param>
    public static async Task<Result> RunAsync(IServiceProvider services, string[] args, Role? role, CancellationToken ct)
    {
        var options = new ConfigurationBuilder().AddCommandLine(args).Build();
        if (options["dla-code"] is not { Length: > 0 } dlaCode)
            return VerbErrors.OptionMissing("--dla-code");
        if (options["user-name"] is not { Length: > 0 } userName)
            return VerbErrors.OptionMissing("--user-name");
        if ((role ?? RoleOf(options["role"])) is not { } given)
            return VerbErrors.OptionMissing($"--role {string.Join('|', Enum.GetNames<Role>())}");
        if (await PasswordAsync(options, ct) is not { Length: > 0 } password)
            return VerbErrors.OptionMissing(PasswordVariable);
        var draft = new NewAccount(dlaCode, userName, options["display-name"] ?? DefaultTitle, given);
        var outcome = await services.GetRequiredService<AccountCreator>().CreateAsync(draft, password, ct);
        return outcome.Error is { } error ? error : Result.Success;
    }

    private static Role? RoleOf(string? text) => Choice<Role>.TryParse(text, null, out var role) ? role.Value : null;

    private static async Task<string?> PasswordAsync(IConfiguration options, CancellationToken ct) =>
        options["password"] ?? Environment.GetEnvironmentVariable(PasswordVariable)
            ?? (Console.IsInputRedirected ? await Console.In.ReadLineAsync(ct) : Typed());

    /// <summary>Reads without showing what is typed.</summary>
    private static string Typed()
    {
        Console.Error.Write("Password: ");
        var typed = new List<char>();
        for (var key = Console.ReadKey(intercept: true); key.Key != ConsoleKey.Enter; key = Console.ReadKey(intercept: true))
        {
            if (key.Key != ConsoleKey.Backspace)
                typed.Add(key.KeyChar);
            else if (typed.Count > 0)
                typed.RemoveAt(typed.Count - 1);
        }
        Console.Error.WriteLine();
        return new string([.. typed]);
    }
}
