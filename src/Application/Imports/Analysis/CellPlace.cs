namespace LocalPlan.Application.Imports.Analysis;

/// <summary>Where a text stands in its sheet; the column counts from 0.</summary>
internal sealed record CellPlace(int Row, int Column);

/// <summary>Where the lines that hold for a row were printed; a table has columns of their own for the names of strategy and tactic.</summary>
internal sealed record HeadingPlaces(CellPlace? Strategy = null, CellPlace? Tactic = null, CellPlace? Amendment = null)
{
    public CellPlace? StrategyName { get; init; } = Strategy;

    public CellPlace? TacticName { get; init; } = Tactic;

    /// <summary>The places after a text that changed the heading.</summary>
    public HeadingPlaces After(Heading before, Heading now, CellPlace at) => new(
        (before.StrategyNumber, before.StrategyName) == (now.StrategyNumber, now.StrategyName) ? Strategy : at,
        (before.TacticCode, before.TacticNumber, before.TacticName) == (now.TacticCode, now.TacticNumber, now.TacticName) ? Tactic : at,
        before.Amendment == now.Amendment ? Amendment : at);
}
