using System.Text.Json;
using System.Text.Json.Serialization;

namespace LocalPlan.WebApi.Http;

/// <summary>Refuses texts with U+0000: it means nothing in a plan, and PostgreSQL keeps no text that holds it.</summary>
internal sealed class TextConverter : JsonConverter<string>
{
    public override string? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.GetString() is { } text && !text.Contains('\0', StringComparison.Ordinal) ? text : throw new JsonException();

    public override void Write(Utf8JsonWriter writer, string value, JsonSerializerOptions options) => writer.WriteStringValue(value);
}
