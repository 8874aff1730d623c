namespace LocalPlan.Domain.Duplicates;

/// <summary>How near to each other two projects are.</summary>
public enum DuplicateLevel
{
    None = 0,

    /// <summary>The same place and work, in another fiscal year: perhaps a later phase.</summary>
    SamePlaceOtherYear = 1,

    Likely = 2,

    /// <summary>Stops the work until an officer has answered.</summary>
    Same = 3,
}

/// <summary>The weights of the features for one kind of work, by their names.</summary>
public sealed record KindModel(double Same, double Likely, IReadOnlyDictionary<string, double> Weights)
{
    private readonly double[] _weights =
        [.. Enum.GetValues<Feature>().Select(f => Weights.TryGetValue(f.ToString(), out var weight) ? weight : 0)];

    public double WeightOf(Feature feature) => _weights[(int)feature];

    /// <summary>The probability that both are the same work.</summary>
    public double Score(IReadOnlyList<double> values)
    {
        var sum = 0.0;
        for (var i = 0; i < _weights.Length; i++)
            sum += _weights[i] * values[i];
        return 1 / (1 + Math.Exp(-sum));
    }
}

/// <summary>Three readable models, one per kind of work, and the thresholds of the levels.</summary>
public sealed record DuplicateModel(string Note, KindModel Built, KindModel Activity, KindModel Purchase)
{
    public const string File = "duplicates.weights.json";

    private static readonly Lazy<DuplicateModel> ShippedOne = new(() => Resources.Read<DuplicateModel>(File));

    public static DuplicateModel Shipped => ShippedOne.Value;

    public KindModel Of(WorkKind kind) => kind switch
    {
        WorkKind.Built => Built,
        WorkKind.Purchase => Purchase,
        _ => Activity,
    };
}
