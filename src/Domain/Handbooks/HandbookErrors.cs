using LocalPlan.Domain.Common;

namespace LocalPlan.Domain.Handbooks;

public static class HandbookErrors
{
    public static readonly Error NotFound = Error.NotFound("handbook.not_found");
    public static readonly Error VersionNotFound = Error.NotFound("handbook.version_not_found");
    public static readonly Error FileNotFound = Error.NotFound("handbook.file_not_found");
    public static readonly Error OnlyPao = new(ErrorKind.Forbidden, "handbook.only_pao");
    public static readonly Error ContentRequired = Error.Invalid("handbook.content_required", "file");
    public static readonly Error FileOfOtherKind = Error.Invalid("handbook.file_of_other_kind", "file");
    public static readonly Error LinkInvalid = Error.Invalid("handbook.link_invalid", "link");
    public static readonly Error NothingToPublish = Error.Conflict("handbook.nothing_to_publish");
    public static readonly Error NotPublished = Error.Conflict("handbook.not_published");

    /// <summary>Nothing was delivered to whoever asks.</summary>
    public static readonly Error NotDelivered = Error.Conflict("handbook.not_delivered");

    public static readonly Error DistrictNotFound = Error.Invalid("handbook.district_not_found", "districtId");

    /// <summary>Two officers confirmed in the same moment.</summary>
    public static readonly Error ConfirmedMeanwhile = Error.Conflict("handbook.confirmed_meanwhile");

    public static Error FileTooLarge(int megabytes) => Error.Invalid("handbook.file_too_large", "file", null, ("max", megabytes));

    public static Error ReceivedBeforePublication(DateOnly published) =>
        Error.Invalid("handbook.received_before_publication", "receivedOn", null, ("published", published));

    public static Error ReceivedInFuture(DateOnly today) => Error.Invalid("handbook.received_in_future", "receivedOn", null, ("today", today));
}
