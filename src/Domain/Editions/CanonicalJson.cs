using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace LocalPlan.Domain.Editions;

/// <summary>
/// A book as JSON that anyone can make again: every value a text, names in ordinal order, blanks left out, no white space, UTF-8.
/// </summary>
public static class CanonicalJson
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, Indented = false };

    public static byte[] Of(PlanContent content)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartObject();
            json.WriteStartObject("plan");
            Write(json, content.Head.Fields().Where(f => !string.IsNullOrEmpty(f.Text)).OrderBy(f => f.Name, StringComparer.Ordinal).Select(f => (f.Name, f.Text!)));
            json.WriteEndObject();
            json.WriteStartArray("projects");
            foreach (var project in content.Projects)
            {
                json.WriteStartObject();
                Write(json, project.Fields().Select(f => (f.Key, f.Value)));
                json.WriteEndObject();
            }
            json.WriteEndArray();
            json.WriteEndObject();
        }
        return buffer.WrittenSpan.ToArray();
    }

    private static void Write(Utf8JsonWriter json, IEnumerable<(string Name, string Text)> fields)
    {
        foreach (var (name, text) in fields)
            json.WriteString(name, text);
    }
}
