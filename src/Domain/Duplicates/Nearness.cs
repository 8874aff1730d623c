namespace LocalPlan.Domain.Duplicates;

/// <summary>A place where a word was found, with the number of slips.</summary>
internal readonly record struct Found(int Distance, int Start, int End);

/// <summary>Edit distances of short folded words.</summary>
internal static class Nearness
{
    /// <summary>The fewest slips with which the whole word occurs anywhere in the text (Sellers).</summary>
    public static Found Find(string word, string text)
    {
        if (text.IndexOf(word, StringComparison.Ordinal) is >= 0 and var exact)
            return new Found(0, exact, exact + word.Length);
        Span<int> previous = stackalloc int[word.Length + 1];
        Span<int> begin = stackalloc int[word.Length + 1];
        for (var i = 0; i <= word.Length; i++)
            previous[i] = i;
        var best = new Found(word.Length, 0, 0);
        for (var j = 1; j <= text.Length; j++)
        {
            var (diagonal, diagonalBegin) = (previous[0], begin[0]);
            begin[0] = j;
            for (var i = 1; i <= word.Length; i++)
            {
                var (up, upBegin) = (previous[i], begin[i]);
                var replace = diagonal + (word[i - 1] == text[j - 1] ? 0 : 1);
                (previous[i], begin[i]) = replace <= up + 1 && replace <= previous[i - 1] + 1 ? (replace, diagonalBegin)
                    : up <= previous[i - 1] ? (up + 1, upBegin) : (previous[i - 1] + 1, begin[i - 1]);
                (diagonal, diagonalBegin) = (up, upBegin);
            }
            if (previous[word.Length] < best.Distance)
                best = new Found(previous[word.Length], begin[word.Length], j);
        }
        return best;
    }

    public static int Distance(string a, string b)
    {
        Span<int> row = stackalloc int[b.Length + 1];
        for (var j = 0; j <= b.Length; j++)
            row[j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var up = row[j];
                row[j] = Math.Min(Math.Min(up, row[j - 1]) + 1, diagonal + (a[i - 1] == b[j - 1] ? 0 : 1));
                diagonal = up;
            }
        }
        return row[b.Length];
    }

    /// <summary>Slips that are forgiven in a name of this length.</summary>
    public static int Forgiven(int length) => length < 5 ? 0 : length < 10 ? 1 : 2;

    /// <summary>Whether two names are the same but for a slip.</summary>
    public static bool IsSame(string a, string b) =>
        a == b || (Math.Abs(a.Length - b.Length) <= 2 && Distance(a, b) <= Forgiven(Math.Min(a.Length, b.Length)) && Digits(a) == Digits(b));

    public static string Digits(string text) => string.Concat(text.Where(char.IsAsciiDigit));
}
