namespace LocalPlan.Domain.Common;

/// <summary>An address of the web that people may be sent to.</summary>
public static class WebAddress
{
    public static bool Is(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var address) && address.Scheme is "http" or "https" && !text.Any(char.IsControl);
}
