using DocumentFormat.OpenXml.Wordprocessing;

namespace LocalPlan.Infrastructure.Documents;

/// <summary>How a paragraph stands on the page.</summary>
/// <param name="Align">Thai text is spread to both margins unless said otherwise.</param>
/// <param name="Bold">Whether the letters are bold.</param>
/// <param name="Points">The size of the letters.</param>
/// <param name="FirstLine">Twentieths of a point that the first line is moved in.</param>
/// <param name="Indent">Twentieths of a point that all lines are moved in.</param>
/// <param name="Before">Twentieths of a point of room above.</param>
/// <param name="Struck">Whether the letters are struck out.</param>
/// <param name="Underlined">Whether a line is under them.</param>
internal sealed record WordStyle(
    WordAlign Align = WordAlign.Spread, bool Bold = false, int Points = 16, int FirstLine = 0, int Indent = 0, int Before = 0,
    bool Struck = false, bool Underlined = false)
{
    /// <summary>2.5 cm, as letters of offices begin a paragraph.</summary>
    private const int Tab = 1417;

    public static readonly WordStyle Body = new(FirstLine: Tab);
    public static readonly WordStyle Plain = new(WordAlign.Left);
    public static readonly WordStyle Title = new(WordAlign.Center, Bold: true, Points: 18);
    public static readonly WordStyle Center = new(WordAlign.Center);
    public static readonly WordStyle Heading = new(WordAlign.Left, Bold: true, Before: 120);
    public static readonly WordStyle Right = new(WordAlign.Right);
    public static readonly WordStyle Item = new(WordAlign.Left, Indent: Tab / 2);

    internal JustificationValues Justification => Align switch
    {
        WordAlign.Left => JustificationValues.Left,
        WordAlign.Center => JustificationValues.Center,
        WordAlign.Right => JustificationValues.Right,
        _ => JustificationValues.ThaiDistribute,
    };
}

internal enum WordAlign { Spread, Left, Center, Right }
