namespace LocalPlan.Application.Common.Security;

/// <summary>Who is asking: a signed-in person over HTTP, a job in a person's name, or one of the product itself.</summary>
public interface ICaller
{
    bool IsSignedIn { get; }

    Guid UserId { get; }

    /// <summary>The organization the caller acts for.</summary>
    Guid OrganizationId { get; }

    /// <summary>The province of that organization, whose shared rows the caller may read.</summary>
    Guid ProvinceId { get; }

    /// <summary>The district whose coordination committee the caller writes for; null for everybody else.</summary>
    Guid? DistrictId { get; }

    Role Role { get; }

    /// <summary>Whether a job of the product asks.</summary>
    bool IsJob { get; }

    bool May(Capability capability);

    /// <summary>The Idempotency-Key of the request, when one was sent.</summary>
    string? IdempotencyKey { get; }
}

public static class AccessErrors
{
    public static readonly Domain.Common.Error SignInRequired = new(Domain.Common.ErrorKind.Unauthenticated, "access.sign_in_required");

    public static readonly Domain.Common.Error TooManyReads = new(Domain.Common.ErrorKind.TooMany, "access.too_many_reads");

    public static readonly Domain.Common.Error JobsOnly = new(Domain.Common.ErrorKind.Forbidden, "access.jobs_only");

    /// <summary>A step that other offices take; they are named.</summary>
    public static Domain.Common.Error OtherOffice(IReadOnlyList<Role> offices) =>
        new(Domain.Common.ErrorKind.Forbidden, "access.other_office", Args: new Dictionary<string, object> { ["offices"] = offices });

    /// <summary>What the caller's office may not do, with the offices that may; an organization of some kinds has none.</summary>
    public static Domain.Common.Error CapabilityMissing(Capability capability, IReadOnlyList<Role> offices) => new(
        Domain.Common.ErrorKind.Forbidden, offices.Count > 0 ? "access.capability_missing" : "access.capability_of_nobody",
        Args: new Dictionary<string, object> { ["capability"] = capability, ["offices"] = offices });
}
