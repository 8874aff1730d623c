using System.Globalization;
using LocalPlan.Application.Forms;
using LocalPlan.Application.Imports.Reading;
using LocalPlan.Domain.Forms;
using LocalPlan.Domain.ThaiText;

namespace LocalPlan.Application.Imports.Analysis;

/// <summary>Reads form, strategy, tactic, plan class and amendment from the columns of a table.</summary>
internal sealed class TableHeadings(TableColumns columns, AmendmentLabels labels)
{
    private static readonly string[] Section =
        [FormColumns.Form, FormColumns.StrategyNumber, FormColumns.Strategy, FormColumns.TacticCode, FormColumns.Tactic, FormColumns.PlanClassCode];

    /// <summary>Where the table has a column for a number, the name beside it is taken as it stands.</summary>
    public Heading Of(SheetRow cells)
    {
        var (strategy, tactic) = (Cell(cells, FormColumns.Strategy), Cell(cells, FormColumns.Tactic));
        var heading = new Heading();
        heading = NumberOf(cells) is { } number
            ? heading with { StrategyNumber = number, StrategyName = strategy }
            : heading.With(strategy ?? "") is var read && (read.StrategyName is not null || read.StrategyNumber is not null) ? read : heading with { StrategyName = strategy };
        heading = Cell(cells, FormColumns.TacticCode) is { } code
            ? heading with { TacticCode = ThaiDigits.ToArabic(code), TacticName = tactic }
            : heading.With(tactic ?? "");
        return heading with
        {
            Form = FormOf(Cell(cells, FormColumns.Form) ?? ""),
            PlanClass = PlanClassOf(cells),
            Amendment = Cell(cells, FormColumns.Amendment) is { } label ? labels.Of(label) switch { "" => null, { } known => known, null => label } : null,
        };
    }

    public HeadingPlaces PlacesOf(SheetRow cells) => new(
        PlaceOf(cells, FormColumns.StrategyNumber, FormColumns.Strategy), PlaceOf(cells, FormColumns.TacticCode, FormColumns.Tactic), PlaceOf(cells, FormColumns.Amendment))
    {
        StrategyName = PlaceOf(cells, FormColumns.Strategy),
        TacticName = PlaceOf(cells, FormColumns.Tactic),
    };

    public CellPlace? PlaceOf(SheetRow cells, params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
            if (columns.Column(name) is { } index)
                return new(cells.Number, index);
        return null;
    }

    public string? Cell(SheetRow cells, string column) => TextOf(columns.Cell(cells, column));

    /// <summary>The strategy's number; null where there is none, and where it is no number.</summary>
    public int? NumberOf(SheetRow cells) =>
        int.TryParse(ThaiDigits.ToArabic(Cell(cells, FormColumns.StrategyNumber) ?? ""), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>What makes the section of a row, column by column.</summary>
    public IReadOnlyList<string> SectionOf(SheetRow cells) =>
    [
        .. Section.Select(c => ThaiNormalizer.Clean(Cell(cells, c))),
        ThaiNormalizer.Clean(PlanClassOf(cells)),
    ];

    /// <summary>The row without what makes its section.</summary>
    public SheetRow Without(SheetRow cells)
    {
        var section = Section.Append(FormColumns.Amendment).Select(columns.Column).Append(columns.Head.Column(FormField.PlanClass)).ToHashSet();
        return cells with { Cells = cells.Cells.Where(c => !section.Contains(c.Key)).ToDictionary() };
    }

    private string? PlanClassOf(SheetRow cells) =>
        (columns.Head.Column(FormField.PlanClass) is { } column ? TextOf(cells[column]) : null) ?? Cell(cells, FormColumns.PlanClassCode);

    private static string? TextOf(SheetCell? cell) => cell is null ? null : ThaiNormalizer.Repair(cell.Text).Trim() is { Length: > 0 } text ? text : null;

    /// <summary>The form that a label names; null for a label that names none, and a row without one is of ผ.02.</summary>
    public static FormKind? FormOf(string label) => HeadWords.Squash(label).Replace("แบบ", "", StringComparison.Ordinal) switch
    {
        "" or "ผ.02" or "ผ02" or "รายละเอียดโครงการพัฒนา" or "project" => FormKind.Project,
        "community" => FormKind.Community,
        "coordination" => FormKind.Coordination,
        "equipment" => FormKind.Equipment,
        var word => Heading.FormIn(word) is { } form and not FormKind.Project ? form : null,
    };
}
