using System.Security.Cryptography;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace LocalPlan.Domain.Amendments;

/// <summary>SHA-256 of an amendment's items as canonical JSON, by which resolutions are bound to exactly one version of them.</summary>
internal static class AmendmentHash
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, Indented = false };

    public static string Of(Amendment amendment)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartObject();
            json.WriteString("plan", amendment.PlanId);
            json.WriteString("kind", amendment.Kind.ToString());
            json.WriteString("ground", amendment.Ground?.ToString());
            json.WriteStartArray("items");
            foreach (var item in amendment.Items.OrderBy(i => i.ProjectId))
                Write(json, item);
            json.WriteEndArray();
            json.WriteEndObject();
        }
        return Convert.ToHexStringLower(SHA256.HashData(buffer.ToArray()));
    }

    private static void Write(Utf8JsonWriter json, AmendmentItem item)
    {
        json.WriteStartObject();
        json.WriteString("project", item.ProjectId);
        json.WriteString("reason", item.Reason);
        foreach (var (name, text) in item.After?.Fields() ?? new Dictionary<string, string>())
            json.WriteString(name, text);
        json.WriteEndObject();
    }
}
