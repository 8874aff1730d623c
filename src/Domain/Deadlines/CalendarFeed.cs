using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using LocalPlan.Domain.Common;

namespace LocalPlan.Domain.Deadlines;

/// <summary>Lets the calendar program of one person read the deadlines by a secret address. Only a hash of the secret is kept.</summary>
public sealed class CalendarFeed : AggregateRoot
{
    public const int HashLength = 64;

    private CalendarFeed() { }

    public Guid UserId { get; private set; }

    public string SecretHash { get; private set; } = "";

    public static CalendarFeed Create(Guid organizationId, Guid userId, string secretHash, DateTimeOffset now)
    {
        var feed = new CalendarFeed { UserId = userId, SecretHash = secretHash };
        feed.Start(organizationId, now);
        return feed;
    }

    /// <summary>256 bits that nobody guesses, as they fit into an address.</summary>
    public static string NewSecret() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(32));

    public static string HashOf(string secret) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(secret)));
}

public static class CalendarFeedErrors
{
    public static readonly Error NotFound = Error.NotFound("calendar_feed.not_found");
    public static readonly Error Exists = Error.Conflict("calendar_feed.exists");
}
