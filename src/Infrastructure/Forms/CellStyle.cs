namespace LocalPlan.Infrastructure.Forms;

/// <summary>The looks of cells, as indexes into the stylesheet.</summary>
internal enum CellStyle : uint
{
    Plain = 0,
    Title,
    Preamble,
    Head,
    Text,
    Number,
    Amount,
    AmountWithSatang,
    Divider,
    TotalText,
    TotalAmount,
    TotalAmountWithSatang,
    Label,

    /// <summary>A text that looks like a formula.</summary>
    GuardedText,

    /// <summary>What an amendment changes, on yellow.</summary>
    ChangedText,
    ChangedAmount,
    ChangedAmountWithSatang,
}
