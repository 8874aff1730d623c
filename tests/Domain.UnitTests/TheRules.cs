using System.Text.Json;
using System.Text.Json.Serialization;
using LocalPlan.Domain.RuleSets;

namespace LocalPlan.Domain.UnitTests;

/// <summary>The rule set that ships with the product: what the tests say must hold for the real rows.</summary>
internal static class TheRules
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase, allowIntegerValues: false) },
    };

    public static readonly RuleSet Shipped = Read();

    private static RuleSet Read()
    {
        using var file = typeof(TheRules).Assembly.GetManifestResourceStream("rule-sets.json")!;
        return RuleSet.Create(Guid.Empty, JsonSerializer.Deserialize<List<RuleSetDraft>>(file, Options)![0]).Value;
    }
}
