using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using LocalPlan.Domain.Authorities;

namespace LocalPlan.Infrastructure.Persistence.Seed;

/// <summary>The powers and duties that ship with the product. A new wording is a new line with its day; lines are never taken out.</summary>
internal static class AuthorityCatalogue
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase, allowIntegerValues: false) },
        RespectRequiredConstructorParameters = true,
        RespectNullableAnnotations = true,
    };

    public static IReadOnlyList<AuthorityItem> Items()
    {
        using var stream = SeedFiles.Open("authority-items");
        return [.. JsonSerializer.Deserialize<List<AuthorityItemDraft>>(stream, Options)!.Select((d, i) => AuthorityItem.Create(IdOf(d), i + 1, d))];
    }

    private static Guid IdOf(AuthorityItemDraft item) => SeedId.Of("authority-item", string.Create(
        CultureInfo.InvariantCulture, $"{item.Law}-{item.Section}-{item.Number}-{item.EffectiveFrom:yyyy-MM-dd}"));
}
