using System.Text.Json;
using System.Text.Json.Serialization;
using LocalPlan.Domain.ThaiText;

namespace LocalPlan.WebApi.Http;

/// <summary>
/// Refuses texts with U+0000: it means nothing in a plan, and PostgreSQL keeps no text that holds it. Characters that
/// are none are left out, and a text of which nothing can be seen is empty.
/// </summary>
internal sealed class TextConverter : JsonConverter<string>
{
    public override string? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.GetString() is not { } text || text.Contains('\0', StringComparison.Ordinal) ? throw new JsonException() : BlankText.Is(text) ? "" : Noncharacters.Without(text);

    public override void Write(Utf8JsonWriter writer, string value, JsonSerializerOptions options) => writer.WriteStringValue(value);
}
