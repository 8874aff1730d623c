using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace LocalPlan.Infrastructure.Persistence;

/// <summary>Keeps small records, alone or as a list, in one jsonb column.</summary>
internal static class JsonConversion
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static ValueConverter<IReadOnlyList<T>, string> Of<T>() =>
        new(items => JsonSerializer.Serialize(items, Options), json => Read<T>(json));

    public static ValueComparer<IReadOnlyList<T>> ComparerOf<T>() => new(
        (a, b) => a!.SequenceEqual(b!), items => items.Count, items => items.ToList());

    /// <summary>Keeps one record that never changes in a jsonb column.</summary>
    public static ValueConverter<T, string> One<T>() =>
        new(value => Write(value), json => JsonSerializer.Deserialize<T>(json, Options)!);

    /// <summary>By what is written: records that hold lists are never equal otherwise.</summary>
    public static ValueComparer<T> ComparerOfOne<T>() where T : class => new(
        (a, b) => Write(a!) == Write(b!), item => Write(item).GetHashCode(StringComparison.Ordinal), item => item);

    private static string Write<T>(T item) => JsonSerializer.Serialize(item, Options);

    private static List<T> Read<T>(string json) => JsonSerializer.Deserialize<List<T>>(json, Options) ?? [];
}
