using LocalPlan.Application.Imports.Analysis;
using LocalPlan.Application.Imports.Reading;
using LocalPlan.Domain.Common;
using LocalPlan.Domain.ComparisonLists;
using LocalPlan.Domain.ThaiText;

namespace LocalPlan.Application.ComparisonLists;

/// <summary>What a file says: projects, and rows that cannot be read, each with every reason.</summary>
internal sealed record ReadList(IReadOnlyList<ComparisonRowDraft> Rows, IReadOnlyList<Error> Broken, int BrokenRows);

/// <summary>Reads a list wherever its head stands, in whatever order its columns are, with the same care as the forms of a plan.</summary>
internal sealed class ListReader(IWorkbookReader reader)
{
    public Result<ReadList> Read(string fileName, byte[] content, CancellationToken ct)
    {
        if (!reader.Read(fileName, content, ct).TryGet(out var workbook, out var error))
            return error;
        var walk = new ListWalk();
        var (isList, unit) = (false, (Error?)null);
        foreach (var sheet in workbook.Sheets)
            isList |= walk.Take(sheet, ref unit);
        return unit is not null ? unit : !isList ? ComparisonListErrors.NoHead : new ReadList(walk.Rows, walk.Broken, walk.BrokenRows);
    }
}

/// <summary>Walks sheets from top to bottom: lines, heads, rows and totals.</summary>
internal sealed class ListWalk
{
    private readonly List<ComparisonRowDraft> _rows = [];
    private readonly List<Error> _broken = [];

    public IReadOnlyList<ComparisonRowDraft> Rows => _rows;

    public IReadOnlyList<Error> Broken => _broken;

    public int BrokenRows { get; private set; }

    /// <summary>Whether the sheet has the head of a list. One that counts in thousands or millions of baht is not read as baht.</summary>
    public bool Take(Sheet sheet, ref Error? unit)
    {
        ListHead? head = null;
        for (var i = 0; i < sheet.Rows.Count; i++)
        {
            if (ListHead.At(sheet.Rows, i) is { } found)
            {
                unit ??= sheet.Rows.Take(found.LastRow + 1).Select(r => UnitOf(sheet, r, found)).FirstOrDefault(u => u is not null);
                (head, i) = (found, found.LastRow);
            }
            else if (head is not null)
                Take(new ListRowReader(sheet, head, sheet.Rows[i]));
        }
        return head is not null;
    }

    private void Take(ListRowReader row)
    {
        if (row.IsBeside)
            return;
        if (row.Read(_rows.Count + 1) is { } draft)
            _rows.Add(draft);
        BrokenRows += row.Faults.Count > 0 ? 1 : 0;
        _broken.AddRange(row.Faults);
    }

    private static Error? UnitOf(Sheet sheet, SheetRow row, ListHead head) => row.Cells.Values.Select(c => c.Text)
        .FirstOrDefault(text => HeadWords.Squash(text) is var word && HeadWords.FieldOf(word) is null
            && (MoneyUnits.IsOtherInLine(text) == true || (ListHeadMoney(head, row) && MoneyUnits.IsOther(word)))) is { } found
        ? ComparisonListErrors.OtherUnit(sheet.Name, row.Number, ThaiNormalizer.Repair(found).Trim()) : null;

    /// <summary>Whether the row is of the head, where a unit may stand beside a word.</summary>
    private static bool ListHeadMoney(ListHead head, SheetRow row) => head.Fields.Values.Any(c => row[c] is not null);
}
