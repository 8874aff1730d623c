using System.Globalization;
using LocalPlan.Domain.Calendar;
using LocalPlan.Domain.ThaiText;

namespace LocalPlan.Application.Imports.Analysis;

/// <summary>What besides the name rows and projects are compared by.</summary>
[Flags]
internal enum MatchBy
{
    Place = 1,
    Contents = 2,
}

/// <summary>What a row or a project is known by.</summary>
internal sealed record MatchKey(Section Section, string Name, string Contents);

/// <summary>What rows of one kind of sheet can be known by: rows of the same shape are compared in the same way.</summary>
internal sealed record MatchShape(RowParts Parts, bool HasName, bool HasObjective, bool HasTarget, bool HasAllYears)
{
    private const RowParts Place = RowParts.Strategy | RowParts.Tactic | RowParts.PlanClass | RowParts.Amendment;

    /// <summary>Whether there is enough in a row to know it again in another place.</summary>
    public bool HasContents => HasObjective || HasTarget || HasAllYears;

    public static MatchShape Of(RawProject raw) => new(
        raw.Parts & Place, raw.Has(FormField.Name), raw.Has(FormField.Objective), raw.Has(FormField.Target),
        raw.Head.Budget.Values.Distinct().Count() == PlanPeriod.Length);

    /// <summary>The key, as far as the sheet tells it. ผ.03 prints name and target in one cell, of which the first line is the name.</summary>
    public MatchKey KeyOf(MatchBy by, Section section, (string Text, string Fold) name, string? objective, string? target, IEnumerable<decimal?> amounts)
    {
        var (place, contents) = (by.HasFlag(MatchBy.Place), by.HasFlag(MatchBy.Contents));
        return new(
            Cut(section, place ? Parts : RowParts.None),
            HasName ? name.Fold : ThaiNormalizer.Fold(contents ? $"{name.Text} {target}" : name.Text.Split('\n')[0]),
            contents ? Text(HasObjective ? objective : null, HasTarget && HasName ? target : null, HasAllYears ? amounts : []) : "");
    }

    public static string Text(string? objective, string? target, IEnumerable<decimal?> amounts) =>
        string.Join('|', amounts.Select(a => (a ?? 0).ToString("0.00", CultureInfo.InvariantCulture)).Prepend(ThaiNormalizer.Clean(target)).Prepend(ThaiNormalizer.Clean(objective)));

    private static Section Cut(Section section, RowParts parts) => new(
        section.Form,
        parts.HasFlag(RowParts.Strategy) ? section.Strategy : null,
        parts.HasFlag(RowParts.Tactic) ? section.Tactic : null,
        parts.HasFlag(RowParts.PlanClass) ? section.PlanClass : null,
        parts.HasFlag(RowParts.Amendment) ? section.Amendment : "");
}
