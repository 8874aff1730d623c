namespace LocalPlan.Domain.ThaiText;

/// <summary>What an amount cell or field says: nothing, an amount of baht, or something that is no amount.</summary>
public abstract record AmountReading
{
    private AmountReading()
    {
    }

    /// <summary>Nothing planned in that year.</summary>
    public sealed record Blank : AmountReading;

    /// <summary>Baht with at most two decimals, never negative; a dash reads as 0.</summary>
    public sealed record Amount(decimal Value) : AmountReading;

    public sealed record Invalid(AmountFault Fault) : AmountReading;

    /// <summary>The amount, or null for a blank or an invalid text.</summary>
    public decimal? ValueOrNull => this is Amount amount ? amount.Value : null;
}

/// <summary>Why a text is no amount of baht.</summary>
public enum AmountFault
{
    NotANumber,
    Negative,
    TooManyDecimals,
    MisplacedSeparators,
    TooLarge,
}
