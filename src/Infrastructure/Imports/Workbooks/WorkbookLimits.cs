using LocalPlan.Application.Imports.Reading;

namespace LocalPlan.Infrastructure.Imports.Workbooks;

/// <summary>How much of one file is read. A real plan book has under 5,000 rows; these bound what a hostile file can cost.</summary>
internal sealed class WorkbookLimits
{
    public const int Columns = 512;
    public const int Entries = 5_000;
    public const int CellLength = 32_767;
    public const long InflatedBytes = 128L * 1024 * 1024;

    /// <summary>Up to here any compression ratio passes: small parts of repeated styles pack very well.</summary>
    public const long RatioFreeBytes = 8L * 1024 * 1024;

    public const int Ratio = 200;

    private int _rows;
    private int _cells;
    private int _merged;

    public void CountRow(int cells)
    {
        if (++_rows > FileErrors.MaxRows)
            throw new RefusedFileException(FileErrors.TooManyRows);
        if ((_cells += cells) > FileErrors.MaxCells)
            throw new RefusedFileException(FileErrors.TooManyCells);
    }

    /// <summary>Areas are kept by column, so their width counts.</summary>
    public void CountMerged(int columns)
    {
        if ((_merged += columns) > FileErrors.MaxCells)
            throw new RefusedFileException(FileErrors.TooManyCells);
    }
}
