using DocumentFormat.OpenXml.Spreadsheet;
using LocalPlan.Application.Forms;

namespace LocalPlan.Infrastructure.Forms;

/// <summary>The stylesheet of the official forms. Thai digits are a number format, so that amounts stay numbers.</summary>
internal static class Stylesheets
{
    private const string FontName = "TH Sarabun New";
    private const uint Whole = 164;
    private const uint Satang = 165;
    private const uint Count = 166;

    /// <summary>Programs without the font choose another sans serif one with Thai characters.</summary>
    private const int SansSerif = 2;
    private const int ThaiCharacterSet = 222;

    /// <summary>Thai digits of the Thai locale. With the Thai calendar in it (D07041E) LibreOffice drops the whole format.</summary>
    private const string ThaiLocale = "[$-D00041E]";

    public static Stylesheet Of(DigitStyle digits)
    {
        var thai = digits == DigitStyle.Thai ? ThaiLocale : "";
        return new Stylesheet(
            new NumberingFormats(
                new NumberingFormat { NumberFormatId = Whole, FormatCode = $"{thai}#,##0;{thai}-#,##0;\"-\"" },
                new NumberingFormat { NumberFormatId = Satang, FormatCode = $"{thai}#,##0.00;{thai}-#,##0.00;\"-\"" },
                new NumberingFormat { NumberFormatId = Count, FormatCode = $"{thai}0" }),
            new Fonts(Font(false), Font(true)),
            new Fills(
                new Fill(new PatternFill { PatternType = PatternValues.None }),
                new Fill(new PatternFill { PatternType = PatternValues.Gray125 }),
                new Fill(new PatternFill(new ForegroundColor { Rgb = "FFFFF2CC" }) { PatternType = PatternValues.Solid })),
            new Borders(new Border(), Lines()),
            new CellStyleFormats(new CellFormat()),
            new CellFormats(Formats()));
    }

    /// <summary>In the order of <see cref="CellStyle"/>.</summary>
    private static IEnumerable<CellFormat> Formats() =>
    [
        Format(),
        Format(bold: true, across: HorizontalAlignmentValues.Center),
        Format(bold: true, across: HorizontalAlignmentValues.Left),
        Format(bold: true, border: true, across: HorizontalAlignmentValues.Center, middle: true),
        Format(border: true),
        Format(border: true, across: HorizontalAlignmentValues.Center, number: Count),
        Format(border: true, across: HorizontalAlignmentValues.Right, number: Whole),
        Format(border: true, across: HorizontalAlignmentValues.Right, number: Satang),
        Format(bold: true, border: true, across: HorizontalAlignmentValues.Left),
        Format(bold: true, border: true, across: HorizontalAlignmentValues.Center),
        Format(bold: true, border: true, across: HorizontalAlignmentValues.Right, number: Whole),
        Format(bold: true, border: true, across: HorizontalAlignmentValues.Right, number: Satang),
        Format(bold: true, border: true, across: HorizontalAlignmentValues.Center),
        Format(border: true, guarded: true),
        Format(border: true, marked: true),
        Format(border: true, across: HorizontalAlignmentValues.Right, number: Whole, marked: true),
        Format(border: true, across: HorizontalAlignmentValues.Right, number: Satang, marked: true),
    ];

    private static CellFormat Format(
        bool bold = false, bool border = false, HorizontalAlignmentValues? across = null, bool middle = false, uint number = 0,
        bool guarded = false, bool marked = false) => new()
        {
            FontId = bold ? 1u : 0u,
            FillId = marked ? 2u : 0u,
            ApplyFill = marked ? true : null,
            BorderId = border ? 1u : 0u,
            NumberFormatId = number,
            ApplyNumberFormat = number != 0,
            ApplyFont = true,
            QuotePrefix = guarded ? true : null,
            ApplyBorder = border,
            ApplyAlignment = true,
            Alignment = new Alignment
            {
                WrapText = number == 0,
                ShrinkToFit = number != 0,
                Vertical = middle ? VerticalAlignmentValues.Center : VerticalAlignmentValues.Top,
                Horizontal = across,
            },
        };

    private static Font Font(bool bold)
    {
        var font = new Font();
        if (bold)
            font.Append(new Bold());
        font.Append(new FontSize { Val = 14 }, new FontName { Val = FontName }, new FontFamilyNumbering { Val = SansSerif }, new FontCharSet { Val = ThaiCharacterSet });
        return font;
    }

    private static Border Lines() => new(
        new LeftBorder { Style = BorderStyleValues.Thin },
        new RightBorder { Style = BorderStyleValues.Thin },
        new TopBorder { Style = BorderStyleValues.Thin },
        new BottomBorder { Style = BorderStyleValues.Thin },
        new DiagonalBorder());

    public static CellStyle ChangedAmountStyle(decimal? amount) =>
        amount is { } value && decimal.Truncate(value) != value ? CellStyle.ChangedAmountWithSatang : CellStyle.ChangedAmount;

    /// <summary>Whole baht without decimals; satang only where there are some.</summary>
    public static CellStyle AmountStyle(decimal amount, bool total) => (decimal.Truncate(amount) == amount, total) switch
    {
        (true, false) => CellStyle.Amount,
        (false, false) => CellStyle.AmountWithSatang,
        (true, true) => CellStyle.TotalAmount,
        (false, true) => CellStyle.TotalAmountWithSatang,
    };
}
