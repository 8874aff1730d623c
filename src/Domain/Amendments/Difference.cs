using LocalPlan.Domain.Procedures;

namespace LocalPlan.Domain.Amendments;

/// <summary>What sort of difference a field shows. Those up to 99 leave objective and substance as they are.</summary>
public enum DifferenceSort
{
    /// <summary>Spaces, line breaks, quotes or punctuation.</summary>
    Spacing = 1,

    /// <summary>The same number in Thai or Arabic digits, with or without separators.</summary>
    DigitStyle = 2,

    /// <summary>An abbreviation, or a variant of the same word.</summary>
    Abbreviation = 3,

    /// <summary>Tone marks and ์ only.</summary>
    ToneMark = 4,

    /// <summary>A few letters of a word.</summary>
    Typo = 5,

    /// <summary>Other words that say the same.</summary>
    SameMeaning = 6,

    /// <summary>A unit that could not belong to what is measured.</summary>
    UnitSlip = 7,

    /// <summary>Blank and "-" of a year: no money either way.</summary>
    Dash = 8,

    /// <summary>Filed under a wrong plan class, division or kind of equipment, and nothing else.</summary>
    Filing = 9,

    /// <summary>A note of the form that decides nothing, such as where the project came from.</summary>
    Note = 10,

    /// <summary>The place of the text was looked up in the register.</summary>
    PlaceFound = 11,

    /// <summary>A number: a size, a count, a percentage.</summary>
    Quantity = 100,

    /// <summary>Baht of a year.</summary>
    Money = 101,

    /// <summary>The same baht in another year.</summary>
    YearMoved = 102,

    /// <summary>Words that mean another work, group, material or direction.</summary>
    Word = 103,

    /// <summary>Another wording, which a person would have to judge.</summary>
    Wording = 104,

    /// <summary>Another place.</summary>
    Place = 105,

    /// <summary>Something was said where nothing stood.</summary>
    Filled = 106,

    /// <summary>What stood there is gone.</summary>
    Emptied = 107,

    /// <summary>Another strategy or tactic.</summary>
    Strategy = 108,

    /// <summary>Another account, e.g. from ผ.02 to the coordination account.</summary>
    Account = 109,

    /// <summary>Filed elsewhere while something else changes too: more than a slip.</summary>
    FilingWithMore = 110,

    /// <summary>The project is taken out of the plan.</summary>
    Removed = 111,

    /// <summary>The project is not in the plan.</summary>
    Added = 200,
}

/// <summary>Why a field counts as corrected or as changed.</summary>
/// <param name="Field">The field as the API spells it, e.g. <c>target</c> or <c>budgets.2567</c>; <c>project</c> when the whole project comes or goes.</param>
/// <param name="Sort">What sort of difference it is.</param>
/// <param name="Before">เดิม</param>
/// <param name="After">ใหม่</param>
/// <param name="Parts">The pieces that decided it.</param>
public sealed record Difference(string Field, DifferenceSort Sort, string? Before, string? After, IReadOnlyList<TextPart> Parts)
{
    /// <summary>The mildest act that may carry it.</summary>
    public ActKind Kind => Sort switch
    {
        DifferenceSort.Added => ActKind.Addition,
        < DifferenceSort.Quantity => ActKind.Correction,
        _ => ActKind.Change,
    };

    /// <summary>The code under which its explanation is found.</summary>
    public string Code => DifferenceCodes.Of(Sort);
}

/// <summary>A piece that was replaced by another; either may be empty.</summary>
public sealed record TextPart(string Before, string After);
