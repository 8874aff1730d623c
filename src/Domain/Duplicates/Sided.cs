namespace LocalPlan.Domain.Duplicates;

/// <summary>The name of a place and on which side of it: หน้าวัด is not หลังวัด, but plain วัด may be either.</summary>
internal readonly record struct Sided(string Side, string Name)
{
    public static Sided Of(string name)
    {
        var bare = Bare(name);
        foreach (var side in Vocabulary.Shipped.Sides)
            if (bare.Length > side.Length + 1 && bare.StartsWith(side, StringComparison.Ordinal))
                return new Sided(side, Bare(bare[side.Length..]));
        return new Sided("", bare);
    }

    public bool IsBeside(Sided other) => Side.Length == 0 || other.Side.Length == 0 || Side == other.Side;

    /// <summary>Whether no other side stands before a place of a text.</summary>
    public bool Fits(string text, int at)
    {
        if (Side.Length == 0)
            return true;
        var own = Side;
        var before = text.AsSpan(Math.Max(0, at - Reach), Math.Min(at, Reach));
        foreach (var side in Vocabulary.Shipped.Sides)
            if (side != own && before.Contains(side, StringComparison.Ordinal))
                return false;
        return true;
    }

    private const int Reach = 8;

    /// <summary>A name without the words that only say what sort of place it is.</summary>
    private static string Bare(string name)
    {
        foreach (var prefix in Vocabulary.Shipped.Generic)
            if (name.Length > prefix.Length + 1 && name.StartsWith(prefix, StringComparison.Ordinal))
                return Bare(name[prefix.Length..]);
        return name;
    }
}
