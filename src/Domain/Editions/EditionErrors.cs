using LocalPlan.Domain.Common;

namespace LocalPlan.Domain.Editions;

public static class EditionErrors
{
    public static readonly Error NotFound = Error.NotFound("edition.not_found");

    /// <summary>Another amendment was announced in the same moment.</summary>
    public static readonly Error AnnouncedMeanwhile = Error.Conflict("edition.announced_meanwhile");

    /// <summary>Neither a day nor the number of an edition.</summary>
    public static Error EndUnreadable(string field) => Error.Invalid("edition.end_unreadable", field);

    public static Error NotYetAnnounced(DateOnly day) => Error.NotFound("edition.not_yet_announced") with
    {
        Args = new Dictionary<string, object> { ["day"] = day },
    };
}
