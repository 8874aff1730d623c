using System.Diagnostics;

namespace LocalPlan.Infrastructure.Database;

/// <summary>What a program said, and whether it was content.</summary>
internal sealed record ProgramResult(int ExitCode, string Output)
{
    public bool Ok => ExitCode == 0;
}

/// <summary>Runs the small programs around PostgreSQL.</summary>
internal static class Programs
{
    public static ProgramResult Run(string program, IReadOnlyList<string> arguments, ServerUser? user)
    {
        using var process = Process.Start(StartOf(program, arguments, user))!;
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        process.WaitForExit();
        return new ProgramResult(process.ExitCode, Text(output) + Text(errors));
    }

    /// <summary>On Windows a server that a program started keeps the pipe open: what has come by then must do.</summary>
    private static string Text(Task<string> reading) =>
        !OperatingSystem.IsWindows() || reading.Wait(TimeSpan.FromSeconds(1)) ? reading.GetAwaiter().GetResult() : "";

    private static ProcessStartInfo StartOf(string program, IReadOnlyList<string> arguments, ServerUser? user)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
            WorkingDirectory = Path.GetTempPath(),
        };
        foreach (var name in start.Environment.Keys.Where(n => n.StartsWith("PG", StringComparison.Ordinal)).ToList())
            start.Environment.Remove(name);
        start.Environment["LC_ALL"] = ServerLocale.Name;
        if (user is not null)
        {
            start.UserName = user.Name;
            start.Environment["HOME"] = Path.GetTempPath();
        }
        return start;
    }
}
