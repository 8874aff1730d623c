using LocalPlan.Domain.Common;

namespace LocalPlan.Domain.Editions;

public static class EditionErrors
{
    public static readonly Error NotFound = Error.NotFound("edition.not_found");

    public static Error NotYetAnnounced(DateOnly day) => Error.NotFound("edition.not_yet_announced") with
    {
        Args = new Dictionary<string, object> { ["day"] = day },
    };
}
