namespace LocalPlan.Domain.Common;

/// <summary>Collects every fault of one input so that a caller sees them together.</summary>
public sealed class Faults
{
    private readonly List<Error> _errors = [];

    public Faults When(bool fault, Func<Error> error)
    {
        if (fault)
            _errors.Add(error());
        return this;
    }

    public Faults Add(Error? error)
    {
        if (error is not null)
            _errors.AddRange(error.Details.Count > 0 ? error.Details : [error]);
        return this;
    }

    public Result ToResult() => Result.From(_errors);
}
