using LocalPlan.Domain.ThaiText;

namespace LocalPlan.Domain.Amendments;

/// <summary>Tells slips of the pen in two folded texts: places that differ, each repaired to a word that is known.</summary>
internal static class Slips
{
    /// <summary>More places than these are another wording.</summary>
    private const int MostPlaces = 3;

    /// <summary>In a word as long as this two letters may be wrong, in shorter ones one.</summary>
    private const int LongWord = 8;

    public static bool Are(string before, string after)
    {
        var places = Places.Of(before, after);
        return places.Count <= MostPlaces && places.All(p => IsDoubled(p, before, after) || IsRepaired(p, before, after) || IsVowelLeftOut(p, before, after));
    }

    /// <summary>A letter or word that was typed twice.</summary>
    private static bool IsDoubled(Place place, string before, string after) =>
        after.Length < before.Length && place.New.Length == 0 && Repeats(before, place.OldStart, place.Old.Length);

    private static bool Repeats(string text, int at, int length)
    {
        var piece = text.AsSpan(at, length);
        return (at >= length && text.AsSpan(at - length, length).SequenceEqual(piece))
            || (at + (2 * length) <= text.Length && text.AsSpan(at + length, length).SequenceEqual(piece));
    }

    /// <summary>The new text has a known word there, the old one had none.</summary>
    private static bool IsRepaired(Place place, string before, string after) =>
        WordAround(after, place.NewStart, place.New.Length) is { } word
        && WordAround(before, place.OldStart, place.Old.Length) is null
        && Letters(place) <= (word.Length >= LongWord ? 2 : 1)
        && Math.Abs(place.Old.Length - place.New.Length) <= 1;

    /// <summary>How many letters are wrong; two that changed places count as one.</summary>
    private static int Letters(Place place) =>
        place.Old.Length == 2 && place.New.Length == 2 && place.Old[0] == place.New[1] && place.Old[1] == place.New[0]
            ? 1
            : ThaiSimilarity.Distance(place.Old, place.New);

    /// <summary>One vowel is missing or too many, and no consonant differs.</summary>
    private static bool IsVowelLeftOut(Place place, string before, string after) =>
        place.Old.Length + place.New.Length == 1 && ThaiCharacters.IsVowel((place.Old + place.New)[0]) && WordAround(before, place.OldStart, place.Old.Length) is null;

    private static string? WordAround(string text, int start, int length) => Vocabulary.Folds.FirstOrDefault(w =>
    {
        for (var at = text.IndexOf(w, StringComparison.Ordinal); at >= 0; at = text.IndexOf(w, at + 1, StringComparison.Ordinal))
        {
            if (at <= start && at + w.Length >= start + length && (length > 0 || (at < start && at + w.Length > start)))
                return true;
        }
        return false;
    });
}
