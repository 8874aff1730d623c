namespace LocalPlan.Domain.Compliance;

/// <summary>What became of an item of the score sheet.</summary>
public enum ScoreState
{
    /// <summary>Its checks find nothing.</summary>
    Earned = 1,

    /// <summary>A check of it found something.</summary>
    Lost = 2,

    /// <summary>What can be computed is in order; whether it fits is for a person to say.</summary>
    ToJudge = 3,
}

/// <summary>One of the twelve items on projects.</summary>
/// <param name="Number">Its place on the sheet.</param>
/// <param name="Title">Code of its text.</param>
/// <param name="Computed">True when its checks decide it; otherwise they can only lose it.</param>
/// <param name="CheckIds">The checks that belong to it.</param>
public sealed record ScoreItem(int Number, string Title, bool Computed, IReadOnlyList<string> CheckIds);

public sealed record ScoreLine(ScoreItem Item, ScoreState State);

/// <summary>
/// Score sheet B on projects (แบบให้คะแนนโครงการพัฒนา): twelve items of five points. Points are given only for what was computed, so
/// that the percentage never claims what nobody judged.
/// </summary>
public sealed class ScoreSheet
{
    public const int PointsOfItem = 5;

    public static readonly IReadOnlyList<ScoreItem> Items =
    [
        new(1, "score.clear_name", true, ["project.name_without_place"]),
        new(2, "score.objective_fits", true, ["project.objective_missing", "project.objective_form"]),
        new(3, "score.target_clear", true, ["project.target_missing", "project.target_not_measurable"]),
        new(4, "score.national_strategy", false, ["project.strategy_missing"]),
        new(5, "score.national_plan", false, ["project.target_missing"]),
        new(6, "score.policy", false, []),
        new(7, "score.province_strategy", false, ["project.strategy_missing", "project.tactic_missing"]),
        new(8, "score.sustainable", false, []),
        new(9, "score.budget_fits", false, ["project.budget_missing", "project.target_missing"]),
        new(10, "score.price_estimate", false, ["project.budget_missing"]),
        new(11, "score.indicator_fits", true, ["project.indicator_missing", "project.indicator_not_measurable"]),
        new(12, "score.result_fits", true, ["project.result_missing"]),
    ];

    private ScoreSheet(IReadOnlyList<ScoreLine> lines) => Lines = lines;

    public IReadOnlyList<ScoreLine> Lines { get; }

    public int Points => PointsOfItem * Lines.Count(l => l.State == ScoreState.Earned);

    public int PossiblePoints => PointsOfItem * Lines.Count(l => l.State != ScoreState.ToJudge);

    public decimal Percent => PossiblePoints == 0 ? 0 : 100m * Points / PossiblePoints;

    public static ScoreSheet Of(IReadOnlyList<CheckResult> results)
    {
        var broken = results.Where(r => r.Breach is not null).Select(r => r.Check.Id).ToHashSet(StringComparer.Ordinal);
        return new([.. Items.Select(i => new ScoreLine(i, StateOf(i, broken)))]);
    }

    private static ScoreState StateOf(ScoreItem item, HashSet<string> broken) =>
        item.CheckIds.Any(broken.Contains) ? ScoreState.Lost : item.Computed ? ScoreState.Earned : ScoreState.ToJudge;
}
