using LocalPlan.Application.Forms;
using LocalPlan.Application.Imports.Reading;

namespace LocalPlan.Application.Imports.Analysis;

/// <summary>Tells by the columns of form, strategy, tactic and plan class where a section of a table ends.</summary>
internal sealed class TableSections(TableHeadings headings)
{
    private IReadOnlyList<string>? _section;
    private string _amendment = "";

    /// <summary>What stands between the project above and a row. In a row without a number a blank says nothing of its own.</summary>
    public RowBreak Before(SheetRow cells, bool isNumbered)
    {
        if (_section is null)
            return RowBreak.None;
        bool Differs(string above, string now) => above != now && (isNumbered || now.Length > 0);
        return _section.Zip(headings.SectionOf(cells)).Any(c => Differs(c.First, c.Second)) ? RowBreak.Section
            : Differs(_amendment, AmendmentOf(cells)) ? RowBreak.Soft
            : RowBreak.None;
    }

    /// <summary>A row begins a project: the rows below are held against its columns.</summary>
    public void Begin(SheetRow cells) => (_section, _amendment) = (headings.SectionOf(cells), AmendmentOf(cells));

    private string AmendmentOf(SheetRow cells) => headings.Cell(cells, FormColumns.Amendment) ?? "";
}
