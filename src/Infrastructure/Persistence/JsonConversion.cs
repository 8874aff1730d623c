using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace LocalPlan.Infrastructure.Persistence;

/// <summary>Keeps a list of small records in one jsonb column.</summary>
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
        new(value => JsonSerializer.Serialize(value, Options), json => JsonSerializer.Deserialize<T>(json, Options)!);

    private static List<T> Read<T>(string json) => JsonSerializer.Deserialize<List<T>>(json, Options) ?? [];
}
