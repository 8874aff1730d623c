using LocalPlan.Domain.ThaiText;

namespace LocalPlan.Application.Imports.Analysis;

/// <summary>The keys that names of plan classes, divisions and strategies are compared by.</summary>
internal static class ReferenceKeys
{
    /// <summary>Short forms and misspellings in one form, without tones and spaces.</summary>
    public static string Fold(string text) => ThaiNormalizer.Fold(text).Replace(" ", "", StringComparison.Ordinal);

    /// <summary>A plan class as written, but for spaces and the word แผนงาน.</summary>
    public static string Exact(string planClass) => Bare(ThaiNormalizer.Clean(planClass));

    public static string PlanClass(string planClass) => Bare(Fold(planClass));

    /// <summary>A text of the file as a question shows it.</summary>
    public static string Source(string text) => ThaiNormalizer.Repair(text).Replace('\n', ' ').Trim();

    private static string Bare(string key)
    {
        key = string.Concat(key.Where(c => !char.IsWhiteSpace(c) && !char.IsPunctuation(c)));
        return key.StartsWith("แผนงาน", StringComparison.Ordinal) ? key["แผนงาน".Length..]
            : key.StartsWith("ผง", StringComparison.Ordinal) ? key["ผง".Length..]
            : key;
    }
}
