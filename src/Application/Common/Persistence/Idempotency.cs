using LocalPlan.Domain.Common;

namespace LocalPlan.Application.Common.Persistence;

/// <summary>That a command with this key was carried out, and what was answered.</summary>
public sealed class IdempotencyRecord : IOrganizationScoped
{
    private IdempotencyRecord() { }

    public IdempotencyRecord(Guid organizationId, string key, string requestHash, string response, DateTimeOffset createdAt) =>
        (OrganizationId, Key, RequestHash, Response, CreatedAt) = (organizationId, key, requestHash, response, createdAt);

    public const int MaxKeyLength = 200;

    public Guid OrganizationId { get; private set; }

    public string Key { get; private set; } = "";

    public string RequestHash { get; private set; } = "";

    public string Response { get; private set; } = "";

    public DateTimeOffset CreatedAt { get; private set; }
}

public static class IdempotencyErrors
{
    public static readonly Error KeyReused = Error.Conflict("idempotency.key_reused");
    public static readonly Error KeyTooLong = Error.Invalid(
        "idempotency.key_too_long", "Idempotency-Key", null, ("max", IdempotencyRecord.MaxKeyLength));

    /// <summary>Another request with the same key committed first.</summary>
    public static readonly Error Raced = Error.Conflict("idempotency.raced");
}
