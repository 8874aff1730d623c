using LocalPlan.Domain.Duplicates;

namespace LocalPlan.Application.Duplicates;

/// <summary>A text as it was when somebody judged it.</summary>
internal static class ComparedHash
{
    public static string Of(string title, string? target, string? place, IReadOnlyList<int> years, decimal? amount) => DuplicateCheck.Hash(
        [title, target ?? "", place ?? "", string.Join(',', years), amount?.ToString("0.00", System.Globalization.CultureInfo.InvariantCulture) ?? ""]);

    public static string Hash(this ComparedText text) => Of(text.Title, text.Target, text.Place, text.Years, text.Amount);

    public static CheckCandidate ToCandidate(this FoundDuplicate found) => new(
        found.Source, found.SourceId, found.OrganizationId, found.Owner, found.Title, found.Level, found.Score,
        Of(found.Title, found.Target, found.Place, found.Years, found.Amount));
}
