using System.Text.RegularExpressions;

namespace LocalPlan.Infrastructure.Imports.Workbooks;

/// <summary>Tells formulas that fetch, call or start something outside of their workbook.</summary>
internal static partial class FormulaGuard
{
    public static bool ReachesOut(string formula)
    {
        var bare = Quoted().Replace(formula, "\"\"");
        return OtherBook().IsMatch(bare) || Server().IsMatch(bare) || Function().IsMatch(bare);
    }

    [GeneratedRegex("\"(?:[^\"]|\"\")*\"")]
    private static partial Regex Quoted();

    /// <summary>[1]Sheet!A1, '[book.xlsx]Sheet'!A1, 'C:\folder\[book.xlsx]Sheet'!A1; a column of a table such as T[2566] is none.</summary>
    [GeneratedRegex(@"'[^']*\[[^\]]+\][^']*'!|(?<![\w\]])\[[^\[\]]+\][^\s\[\](),;'""!+\-*/^&=<>]*!|\[[^\[\]]+\.xl\w{1,3}\]", RegexOptions.IgnoreCase)]
    private static partial Regex OtherBook();

    /// <summary>program|topic!item: dynamic data exchange, which starts programs.</summary>
    [GeneratedRegex(@"[\w.)'""]\s*\|\s*('[^']*'|[^\s!|,()]+)\s*!")]
    private static partial Regex Server();

    [GeneratedRegex(@"\b(?:DDE|WEBSERVICE|RTD|CALL|REGISTER(?:\.ID)?|EXEC|FOPEN|IMAGE|STOCKHISTORY|IMPORT(?:DATA|XML|HTML|FEED|RANGE)|CUBE\w+|SQL\.REQUEST|PY)\s*\(", RegexOptions.IgnoreCase)]
    private static partial Regex Function();
}
