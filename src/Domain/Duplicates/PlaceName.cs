namespace LocalPlan.Domain.Duplicates;

/// <summary>Where the name of a place ends: at the next figure, address, sign or opening word.</summary>
internal sealed class PlaceName(Vocabulary words, FoldedText text)
{
    private const int LeastName = 2;
    private const int LeastLandmark = 3;

    /// <param name="start">Where the place begins, its opening word included.</param>
    /// <param name="from">Where its name begins.</param>
    /// <param name="splits">Whether a village named after it is no part of it: ห้วยทองบ้านป่ายาง.</param>
    public int End(int start, int from, bool splits)
    {
        var at = from;
        while (at < text.Text.Length)
            if (words.At(text.Text, at) is ({ Mark: "LANDMARK" or "AT" }, var length) && length >= LeastLandmark)
                at += length;
            else if (Stops(start, from, at, splits))
                break;
            else
                at++;
        return at;
    }

    /// <summary>Whether a second end of the stretch follows.</summary>
    public bool LeadsOn(int at) => at < text.Text.Length && (text.Text[at] == '-' || (words.At(text.Text, at) is var (meaning, length)
        && (meaning.Mark == "TO" || (meaning.Mark == "JOIN" && !IsFirstOfTwo(at + length))) && HasPlaceAfter(at)));

    /// <summary>เชื่อม A กับ B opens a stretch of its own; A เชื่อม B ends one.</summary>
    private bool IsFirstOfTwo(int at) => text.Text.IndexOf("กับ", at, StringComparison.Ordinal) >= 0;

    private bool HasPlaceAfter(int at) => text.Text.AsSpan(at, Math.Min(12, text.Text.Length - at)).Contains("บาน", StringComparison.Ordinal);

    private bool Stops(int start, int from, int at, bool splits)
    {
        var c = text.Text[at];
        if (c is '(' or ')' or '-' or '/')
            return true;
        if (ReadingPatterns.Figures.Take(5).Any(f => f.Pattern.IsMatch(text.Text, at)) || ReadingPatterns.Address().IsMatch(text.Text, at)
            || (!char.IsAsciiDigit(c) && ReadingPatterns.Figures[5].Pattern.IsMatch(text.Text, at)))
            return true;
        if (at - from < LeastName)
            return false;
        var village = string.CompareOrdinal(text.Text, at, "บาน", 0, 3) == 0;
        if (village && (splits || (text.IsGap(at) && !IsOpening(start, at))))
            return true;
        return WordStops(at);
    }

    /// <summary>Only opening words so far: หน้า, สายหน้า, which the village belongs to.</summary>
    private bool IsOpening(int start, int at)
    {
        while (start < at && words.At(text.Text, start) is ({ Mark: not null }, var length))
            start += length;
        return start >= at;
    }

    private bool WordStops(int at)
    {
        if (words.At(text.Text, at) is not var (meaning, length))
            return false;
        if (meaning.Mark == "TO")
            return (text.IsGap(at) || length > 2) && HasPlaceAfter(at);
        if (meaning.Mark is "LINE" or "JOIN" or "INSIDE" or "WATER" && text.IsGap(at) && length >= 3)
            return true;
        return (meaning.Object is not null || meaning.IsStop || meaning.Action is not null || meaning.Surface is not null)
            && meaning.Mark is null && length >= (text.IsGap(at) ? 3 : 6);
    }
}
