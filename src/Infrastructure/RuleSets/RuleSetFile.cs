using System.Text.Json;
using System.Text.Json.Serialization;
using LocalPlan.Domain.Common;
using LocalPlan.Domain.RuleSets;

namespace LocalPlan.Infrastructure.RuleSets;

/// <summary>Rule sets as JSON: what ships with the product, and what an operator adds.</summary>
public static class RuleSetFile
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase, allowIntegerValues: false) },
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        RespectRequiredConstructorParameters = true,
        RespectNullableAnnotations = true,
    };

    public static async Task<Result<IReadOnlyList<RuleSetDraft>>> ReadAsync(Stream stream, CancellationToken ct)
    {
        try
        {
            return await JsonSerializer.DeserializeAsync<List<RuleSetDraft>>(stream, Options, ct) is { Count: > 0 } drafts
                ? drafts
                : RuleSetErrors.FileEmpty;
        }
        catch (JsonException e)
        {
            return RuleSetErrors.FileUnreadable(e.Path ?? "$", (e.LineNumber ?? 0) + 1);
        }
    }
}
