using LocalPlan.Domain.Common;

namespace LocalPlan.Application.Imports.Reading;

/// <summary>Reads the bytes of a file that a stranger may have made.</summary>
public interface IWorkbookReader
{
    /// <summary>The sheets, or why the file is refused.</summary>
    Result<Workbook> Read(string fileName, byte[] content, CancellationToken ct);
}

/// <summary>Why a file is not read.</summary>
public static class FileErrors
{
    public const int MaxRows = 100_000;
    public const int MaxCells = 1_000_000;
    public const int MaxSheets = 200;

    public static readonly Error NotAWorkbook = Error.Invalid("import.not_a_workbook", "file");
    public static readonly Error OldFormat = Error.Invalid("import.old_format", "file");
    public static readonly Error Encrypted = Error.Invalid("import.encrypted", "file");
    public static readonly Error HasMacros = Error.Invalid("import.has_macros", "file");
    public static readonly Error HasExternalLinks = Error.Invalid("import.has_external_links", "file");
    public static readonly Error Inflates = Error.Invalid("import.inflates", "file");
    public static readonly Error TooManySheets = Error.Invalid("import.too_many_sheets", "file", null, ("max", MaxSheets));
    public static readonly Error TooManyRows = Error.Invalid("import.too_many_rows", "file", null, ("max", MaxRows));
    public static readonly Error TooManyCells = Error.Invalid("import.too_many_cells", "file", null, ("max", MaxCells));
    public static readonly Error UnknownEncoding = Error.Invalid("import.unknown_encoding", "file");
    public static readonly Error Broken = Error.Invalid("import.broken", "file");

    /// <summary>A ผ.01 as CSV, which holds sums of projects and no project.</summary>
    public static readonly Error SummaryOnly = Error.Invalid("import.summary_only", "file");
    public static readonly Error NoForms = Error.Invalid("import.no_forms", "file");
}
