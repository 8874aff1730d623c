using System.Linq.Expressions;
using System.Text.RegularExpressions;
using LocalPlan.Domain.ThaiText;
using Microsoft.EntityFrameworkCore;

namespace LocalPlan.Application.Common.Search;

/// <summary>What a person typed, folded as the stored keys are and cut at spaces. Every part must be found, in whatever order.</summary>
public static class SearchTerms
{
    private const int MaxTerms = 8;

    /// <summary>Words whose number belongs to them: หมู่ที่ 3 is one place, not a word and a 3.</summary>
    private static readonly string[] Numbered = [.. new[] { "หมู่ที่", "ซอย", "สาย", "ระยะที่", "ช่วงที่", "ตอนที่", "ครั้งที่", "เฟส" }.Select(w => ThaiNormalizer.Fold(w))];

    public static IReadOnlyList<string> Of(string? typed)
    {
        var terms = new List<string>();
        foreach (var part in ThaiSearch.Fold(typed).Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (terms.Count > 0 && part.All(char.IsAsciiDigit) && Numbered.Any(n => terms[^1].EndsWith(n, StringComparison.Ordinal)))
                terms[^1] += part;
            else
                terms.Add(part);
        }
        return [.. terms.Distinct(StringComparer.Ordinal).Take(MaxTerms)];
    }

    public static IQueryable<T> WhereContainsAll<T>(
        this IQueryable<T> source, IReadOnlyList<string> terms, Expression<Func<T, string>> key) =>
        terms.Aggregate(source, (rows, term) =>
        {
            rows = rows.Where(Like(key, $"%{Escape(term)}%"));
            return IsBounded(term) ? rows.Where(Matches(key, Bounded(term))) : rows;
        });

    /// <summary>Whether the term begins or ends with a number, which must then be the whole number: หมู่ 3 is not หมู่ 31.</summary>
    private static bool IsBounded(string term) => char.IsAsciiDigit(term[0]) || char.IsAsciiDigit(term[^1]);

    private static string Bounded(string term) =>
        (char.IsAsciiDigit(term[0]) ? "(^|[^0-9])" : "") + Regex.Escape(term) + (char.IsAsciiDigit(term[^1]) ? "([^0-9]|$)" : "");

    /// <summary>Beside LIKE, which the trigram index answers; this sifts what it found.</summary>
    private static Expression<Func<T, bool>> Matches<T>(Expression<Func<T, string>> key, string pattern) =>
        Expression.Lambda<Func<T, bool>>(
            Expression.Call(
                typeof(Regex), nameof(Regex.IsMatch), null, key.Body, ((Expression<Func<string>>)(() => pattern)).Body),
            key.Parameters);

    private static Expression<Func<T, bool>> Like<T>(Expression<Func<T, string>> key, string pattern) =>
        Expression.Lambda<Func<T, bool>>(
            Expression.Call(
                typeof(DbFunctionsExtensions), nameof(DbFunctionsExtensions.Like), null,
                Expression.Constant(EF.Functions), key.Body, ((Expression<Func<string>>)(() => pattern)).Body, Expression.Constant(@"\")),
            key.Parameters);

    private static string Escape(string term) =>
        term.Replace(@"\", @"\\", StringComparison.Ordinal).Replace("%", @"\%", StringComparison.Ordinal).Replace("_", @"\_", StringComparison.Ordinal);
}
