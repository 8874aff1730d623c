namespace LocalPlan.Domain.ThaiText;

/// <summary>How near two texts are, for proposals that a person confirms.</summary>
public static class ThaiSimilarity
{
    /// <summary>The fewest characters to insert, delete or replace to turn one text into the other.</summary>
    public static int Distance(string first, string second)
    {
        var previous = Enumerable.Range(0, second.Length + 1).ToArray();
        var current = new int[second.Length + 1];
        for (var i = 0; i < first.Length; i++)
        {
            current[0] = i + 1;
            for (var j = 0; j < second.Length; j++)
                current[j + 1] = Math.Min(Math.Min(current[j], previous[j + 1]) + 1, previous[j] + (first[i] == second[j] ? 0 : 1));
            (previous, current) = (current, previous);
        }
        return previous[second.Length];
    }

    /// <summary>1 for equal texts, 0 for texts with nothing in common, compared as they are.</summary>
    public static double Ratio(string first, string second)
    {
        var longest = Math.Max(first.Length, second.Length);
        return longest == 0 ? 1 : 1 - (double)Distance(first, second) / longest;
    }
}
