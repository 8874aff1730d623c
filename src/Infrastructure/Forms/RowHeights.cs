using System.Globalization;

namespace LocalPlan.Infrastructure.Forms;

/// <summary>
/// Heights of rows in points. They are stored because not every program fits rows to wrapped text when it opens a file, and none
/// does so for merged cells. Measured for TH Sarabun New 14, in which a Thai base character is as wide as a digit on average.
/// </summary>
internal static class RowHeights
{
    private const double LineHeight = 18;
    private const double Padding = 2.5;

    /// <summary>What a cell keeps free at its sides, in digits.</summary>
    private const double Margin = 0.8;

    /// <summary>Lines break between words, so half a word of each stays empty.</summary>
    private const double HalfWord = 1.8;

    /// <summary>The highest row that spreadsheets allow.</summary>
    private const double Highest = 409;

    public static double OfLines(int lines) => Math.Min(Highest, (lines * LineHeight) + Padding);

    /// <summary>Lines that a text takes in a cell as wide as so many digits.</summary>
    public static int LinesOf(string text, double width)
    {
        var room = Math.Max(1, width - Margin - HalfWord);
        var lines = 0;
        foreach (var paragraph in text.AsSpan().EnumerateLines())
            lines += Math.Max(1, (int)Math.Ceiling(WidthOf(paragraph) / room));
        return lines;
    }

    private static double WidthOf(ReadOnlySpan<char> text)
    {
        var width = 0d;
        foreach (var c in text)
            width += char.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark ? 0 : c is ' ' or ',' or '.' or '(' or ')' or 'เ' ? 0.6 : c is >= '๐' and <= '๙' ? 1.25 : 1;
        return width;
    }
}
