namespace LocalPlan.Infrastructure.Database;

/// <summary>The system locale under the ICU order. It must know Thai letters, so never "C"; its name differs between systems.</summary>
internal static class ServerLocale
{
    public static string Name { get; } =
        OperatingSystem.IsWindows() ? "en-US" :
        OperatingSystem.IsMacOS() ? "en_US.UTF-8" :
        "C.UTF-8";
}
