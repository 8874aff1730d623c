using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using LocalPlan.Application.Forms;

namespace LocalPlan.Infrastructure.Forms;

internal sealed class JsonFormWriter : IFormWriter
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
    };

    public FormFormat Format => FormFormat.Json;

    public string ContentType => "application/json";

    public Task WriteAsync(FormContent content, Stream output, CancellationToken ct) => content.Form == FormCode.P01
        ? JsonSerializer.SerializeAsync(output, content.Summary, Options, ct)
        : JsonSerializer.SerializeAsync(output, content.Book, Options, ct);
}
