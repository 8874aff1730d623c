using LocalPlan.Domain.Calendar;
using LocalPlan.WebApi.Localization;

namespace LocalPlan.WebApi.Endpoints;

/// <summary>One step on the way to a date, in both languages.</summary>
public sealed record DeadlineStep(string Code, DateOnly Date, BilingualText Messages);

/// <summary>Puts the steps of a reckoning into words.</summary>
internal sealed class DeadlineTexts(Messages messages)
{
    public IReadOnlyList<DeadlineStep> Of(IEnumerable<LimitStep> steps) => [.. steps.Select(Of)];

    public DeadlineStep Of(LimitStep step)
    {
        var args = new Dictionary<string, object> { ["date"] = step.Date };
        Add(args, "count", step.Count);
        Add(args, "fiscalYear", step.FiscalYear);
        Add(args, "holiday", step.DayOff);
        return new(step.Code, step.Date, messages.Both(step.Code, args));
    }

    private static void Add(Dictionary<string, object> args, string name, object? value)
    {
        if (value is not null)
            args[name] = value;
    }
}
