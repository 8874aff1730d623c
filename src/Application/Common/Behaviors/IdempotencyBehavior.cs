using System.Security.Cryptography;
using System.Text.Json;
using LocalPlan.Application.Common.Messaging;
using LocalPlan.Application.Common.Persistence;
using LocalPlan.Application.Common.Security;
using LocalPlan.Domain.Common;
using Microsoft.EntityFrameworkCore;

namespace LocalPlan.Application.Common.Behaviors;

/// <summary>
/// Answers a repeated command as the first one was answered. The record is saved with the work itself, and its
/// primary key decides between two requests that race; one that waited for the other and is refused since, is answered as the other was.
/// What anybody may send belongs to no organization and has no record.
/// </summary>
internal sealed class IdempotencyBehavior<TRequest, TResponse>(ICaller caller, IReadDb read, IWriteDb db, IUnitOfWork unit, TimeProvider clock)
    : PipelineBehavior<TRequest, TResponse>
    where TRequest : ICommandBase
    where TResponse : IOutcome<TResponse>
{
    private static readonly bool IsPublic = typeof(TRequest).IsDefined(typeof(PublicAttribute), inherit: false);

    protected override async Task<TResponse> Handle(TRequest request, Func<Task<TResponse>> next, CancellationToken ct)
    {
        if (caller.IdempotencyKey is not { } key || IsPublic || !caller.IsSignedIn)
            return await next();
        if (key.Length > IdempotencyRecord.MaxKeyLength)
            return TResponse.Fail(IdempotencyErrors.KeyTooLong);
        var hash = HashOf(request);
        if (await EarlierAsync(key, hash, ct) is { } earlier)
            return earlier;
        var response = await next();
        if (response.Error is not null)
            return await WinnerAsync(key, hash, ct) ?? response;
        db.Set<IdempotencyRecord>().Add(new(caller.OrganizationId, key, hash, response.ToJson(), clock.GetUtcNow()));
        return response;
    }

    /// <summary>The answer of the request that this one waited for; what was begun here before the refusal is let go.</summary>
    private async Task<TResponse?> WinnerAsync(string key, string hash, CancellationToken ct)
    {
        var earlier = await EarlierAsync(key, hash, ct);
        if (earlier is not null)
            unit.Forget();
        return earlier;
    }

    private async Task<TResponse?> EarlierAsync(string key, string hash, CancellationToken ct)
    {
        var record = await read.Set<IdempotencyRecord>().SingleOrDefaultAsync(r => r.Key == key, ct);
        if (record is null)
            return default;
        return record.RequestHash == hash ? TResponse.FromJson(record.Response) : TResponse.Fail(IdempotencyErrors.KeyReused);
    }

    private static string HashOf(TRequest request) =>
        Convert.ToHexString(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes<object>(request)));
}
