namespace LocalPlan.Domain.Common;

/// <summary>A lifecycle as a table: from a state, an action leads to a state, or is not allowed.</summary>
public sealed class StateMachine<TState, TAction>(params (TState From, TAction Action, TState To)[] transitions)
    where TState : struct, Enum
    where TAction : struct, Enum
{
    public IReadOnlyList<(TState From, TAction Action, TState To)> Transitions { get; } = transitions;

    public TState? Next(TState from, TAction action)
    {
        foreach (var transition in Transitions)
        {
            if (transition.From.Equals(from) && transition.Action.Equals(action))
                return transition.To;
        }
        return null;
    }

    public IReadOnlyList<TAction> Allowed(TState from) => [.. Transitions.Where(t => t.From.Equals(from)).Select(t => t.Action)];
}
