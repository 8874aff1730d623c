namespace LocalPlan.Domain.Amendments;

/// <summary>The codes of the explanations.</summary>
internal static class DifferenceCodes
{
    public static string Of(DifferenceSort sort) => sort switch
    {
        DifferenceSort.Spacing => "difference.spacing",
        DifferenceSort.DigitStyle => "difference.digit_style",
        DifferenceSort.Abbreviation => "difference.abbreviation",
        DifferenceSort.ToneMark => "difference.tone_mark",
        DifferenceSort.Typo => "difference.typo",
        DifferenceSort.SameMeaning => "difference.same_meaning",
        DifferenceSort.UnitSlip => "difference.unit_slip",
        DifferenceSort.Dash => "difference.dash",
        DifferenceSort.Filing => "difference.filing",
        DifferenceSort.Note => "difference.note",
        DifferenceSort.PlaceFound => "difference.place_found",
        DifferenceSort.Quantity => "difference.quantity",
        DifferenceSort.Money => "difference.money",
        DifferenceSort.YearMoved => "difference.year_moved",
        DifferenceSort.Word => "difference.word",
        DifferenceSort.Wording => "difference.wording",
        DifferenceSort.Place => "difference.place",
        DifferenceSort.Filled => "difference.filled",
        DifferenceSort.Emptied => "difference.emptied",
        DifferenceSort.Strategy => "difference.strategy",
        DifferenceSort.Account => "difference.account",
        DifferenceSort.FilingWithMore => "difference.filing_with_more",
        DifferenceSort.Removed => "difference.removed",
        DifferenceSort.Added => "difference.added",
        _ => throw new ArgumentOutOfRangeException(nameof(sort)),
    };
}
