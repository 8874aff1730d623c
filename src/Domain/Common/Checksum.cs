namespace LocalPlan.Domain.Common;

public static class Checksum
{
    private const int Shown = 8;

    /// <summary>The beginning of a checksum, enough for people to compare.</summary>
    public static string BeginningOf(string? hash) => hash is { Length: > Shown } ? hash[..Shown] : hash ?? "";
}
