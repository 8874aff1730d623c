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
        var start = new ProcessStartInfo(program, arguments)
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
            WorkingDirectory = Path.GetTempPath(),
        };
        start.Environment["LC_ALL"] = "C.UTF-8";
        if (user is not null)
        {
            start.UserName = user.Name;
            start.Environment["HOME"] = Path.GetTempPath();
        }
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return new ProgramResult(process.ExitCode, output + errors.GetAwaiter().GetResult());
    }
}
