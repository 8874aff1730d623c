using System.Linq.Expressions;
using System.Text.RegularExpressions;
using LocalPlan.Domain.ThaiText;
using Microsoft.EntityFrameworkCore;

namespace LocalPlan.Application.Common.Search;

/// <summary>What a person typed, folded as the stored text is and cut at spaces and digit borders. Every part must match.</summary>
public static partial class SearchTerms
{
    private const int MaxTerms = 8;

    public static IReadOnlyList<string> Of(string? typed)
    {
        if (string.IsNullOrWhiteSpace(typed))
            return [];
        var folded = DigitBorder().Replace(ThaiNormalizer.Fold(typed), " ");
        return [.. folded.Split(' ', StringSplitOptions.RemoveEmptyEntries).Distinct(StringComparer.Ordinal).Take(MaxTerms)];
    }

    public static IQueryable<T> WhereContainsAll<T>(
        this IQueryable<T> source, IReadOnlyList<string> terms, Expression<Func<T, string>> text) =>
        terms.Aggregate(source, (rows, term) => rows.Where(Like(text, $"%{Escape(term)}%")));

    private static Expression<Func<T, bool>> Like<T>(Expression<Func<T, string>> text, string pattern) =>
        Expression.Lambda<Func<T, bool>>(
            Expression.Call(
                typeof(DbFunctionsExtensions), nameof(DbFunctionsExtensions.Like), null,
                Expression.Constant(EF.Functions), text.Body, ((Expression<Func<string>>)(() => pattern)).Body),
            text.Parameters);

    private static string Escape(string term) =>
        term.Replace(@"\", @"\\", StringComparison.Ordinal).Replace("%", @"\%", StringComparison.Ordinal).Replace("_", @"\_", StringComparison.Ordinal);

    [GeneratedRegex(@"(?<=\d)(?=\D)|(?<=\D)(?=\d)")]
    private static partial Regex DigitBorder();
}
