namespace LocalPlan.Domain.Amendments;

/// <summary>Where two texts differ, and what stands there.</summary>
internal sealed record Place(int OldStart, string Old, int NewStart, string New);

/// <summary>Finds the places in which two texts differ by as few letters as possible.</summary>
internal static class Places
{
    /// <summary>Differing letters this near to each other are one place.</summary>
    private const int Near = 2;

    /// <summary>Texts that differ over a longer stretch were worded anew; finding each place would help nobody.</summary>
    private const int LongestStretch = 600;

    public static IReadOnlyList<Place> Of(string before, string after)
    {
        var (start, end) = (0, 0);
        var shortest = Math.Min(before.Length, after.Length);
        while (start < shortest && before[start] == after[start])
            start++;
        while (end < shortest - start && before[^(end + 1)] == after[^(end + 1)])
            end++;
        var (old, now) = (before[start..^end], after[start..^end]);
        return Math.Max(old.Length, now.Length) > LongestStretch ? [new(start, old, start, now)] : Merged(Edits(old, now), old, now, start);
    }

    /// <summary>Pairs of places at which a letter is replaced, taken out or put in.</summary>
    private static List<(int Old, int New, int OldLength, int NewLength)> Edits(string old, string now)
    {
        var cost = Costs(old, now);
        var edits = new List<(int, int, int, int)>();
        var (i, j) = (0, 0);
        while (i < old.Length || j < now.Length)
        {
            if (i < old.Length && j < now.Length && old[i] == now[j] && cost[i, j] == cost[i + 1, j + 1])
                (i, j) = (i + 1, j + 1);
            else if (i < old.Length && j < now.Length && cost[i, j] == cost[i + 1, j + 1] + 1)
                edits.Add((i++, j++, 1, 1));
            else if (i < old.Length && cost[i, j] == cost[i + 1, j] + 1)
                edits.Add((i++, j, 1, 0));
            else
                edits.Add((i, j++, 0, 1));
        }
        return edits;
    }

    /// <summary>The fewest edits of the rests from each pair of places on.</summary>
    private static int[,] Costs(string old, string now)
    {
        var cost = new int[old.Length + 1, now.Length + 1];
        for (var i = old.Length; i >= 0; i--)
        {
            for (var j = now.Length; j >= 0; j--)
            {
                cost[i, j] = i == old.Length ? now.Length - j : j == now.Length ? old.Length - i
                    : Math.Min(Math.Min(cost[i + 1, j], cost[i, j + 1]) + 1, cost[i + 1, j + 1] + (old[i] == now[j] ? 0 : 1));
            }
        }
        return cost;
    }

    private static List<Place> Merged(List<(int Old, int New, int OldLength, int NewLength)> edits, string old, string now, int offset)
    {
        var places = new List<Place>();
        for (var i = 0; i < edits.Count;)
        {
            var (first, last) = (edits[i], edits[i]);
            for (i++; i < edits.Count && edits[i].Old - (last.Old + last.OldLength) <= Near; i++)
                last = edits[i];
            places.Add(new(
                first.Old + offset, old[first.Old..(last.Old + last.OldLength)], first.New + offset, now[first.New..(last.New + last.NewLength)]));
        }
        return places;
    }
}
