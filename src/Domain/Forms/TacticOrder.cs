using System.Globalization;

namespace LocalPlan.Domain.Forms;

/// <summary>Puts tactic 1.10 after 1.9, and projects without a tactic last.</summary>
public static class TacticOrder
{
    private const string Last = "\uffff";

    public static string Of(string? code) => string.IsNullOrEmpty(code)
        ? Last
        : string.Join('.', code.Split('.').Select(p => int.TryParse(p, NumberStyles.None, CultureInfo.InvariantCulture, out var n)
            ? n.ToString("D6", CultureInfo.InvariantCulture)
            : p));
}
