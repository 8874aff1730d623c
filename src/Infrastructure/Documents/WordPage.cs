using System.Globalization;
using DocumentFormat.OpenXml.Wordprocessing;

namespace LocalPlan.Infrastructure.Documents;

/// <summary>The sheet that a document stands on, in twentieths of a point.</summary>
/// <param name="Width">From left to right.</param>
/// <param name="Height">From top to bottom.</param>
/// <param name="Above">Room above and below the text.</param>
/// <param name="Left">Room to its left.</param>
/// <param name="Right">Room to its right.</param>
/// <param name="Edge">Room outside head and foot.</param>
/// <param name="CellRoom">Room beside the text in a cell; null leaves it to Word.</param>
internal sealed record WordPage(uint Width, uint Height, int Above, uint Left, uint Right, uint Edge, short? CellRoom = null)
{
    /// <summary>A4 as letters of offices have it.</summary>
    public static readonly WordPage Portrait = new(11906, 16838, 1134, 1701, 1133, 709);

    /// <summary>A4 on its side, for tables of many columns.</summary>
    public static readonly WordPage Landscape = new(16838, 11906, 850, 567, 567, 400, CellRoom: 40);

    public int TextWidth => (int)(Width - Left - Right);

    public SectionProperties ToSection()
    {
        var size = new PageSize { Width = Width, Height = Height };
        if (Width > Height)
            size.Orient = PageOrientationValues.Landscape;
        return new(size, new PageMargin { Top = Above, Bottom = Above, Left = Left, Right = Right, Header = Edge, Footer = Edge });
    }

    public TableProperties ToTable()
    {
        var look = new TableProperties(
            new TableWidth { Type = TableWidthUnitValues.Dxa, Width = TextWidth.ToString(CultureInfo.InvariantCulture) },
            Borders(),
            new TableLayout { Type = TableLayoutValues.Fixed });
        if (CellRoom is { } room)
            look.Append(new TableCellMarginDefault(
                new TableCellLeftMargin { Width = room, Type = TableWidthValues.Dxa }, new TableCellRightMargin { Width = room, Type = TableWidthValues.Dxa }));
        return look;
    }

    private static TableBorders Borders() => new(
        Line(new TopBorder()), Line(new LeftBorder()), Line(new BottomBorder()), Line(new RightBorder()),
        Line(new InsideHorizontalBorder()), Line(new InsideVerticalBorder()));

    private static T Line<T>(T border) where T : BorderType
    {
        (border.Val, border.Size, border.Color) = (BorderValues.Single, 4, "000000");
        return border;
    }
}

/// <summary>A cell of a table.</summary>
internal sealed record WordCell(string Text, WordStyle Style);
