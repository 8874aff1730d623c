using System.Globalization;
using System.Text;
using System.Text.Json;
using LocalPlan.Domain.Common;

namespace LocalPlan.Application.Common.Paging;

/// <summary>The sort key and id of the last row that was read. Opaque to callers.</summary>
public sealed record Cursor(string Key, Guid Id)
{
    public static readonly Error Invalid = Error.Invalid("paging.cursor_invalid", "after");

    /// <summary>Behind a row of a list in the order of ids.</summary>
    public static Cursor Of(Guid id) => new("", id);

    /// <summary>The key as text that every culture reads alike.</summary>
    public static Cursor Of(IFormattable key, Guid id) => new(key.ToString(key is DateOnly ? "O" : null, CultureInfo.InvariantCulture), id);

    public override string ToString() =>
        Convert.ToBase64String(JsonSerializer.SerializeToUtf8Bytes(this)).Replace('+', '-').Replace('/', '_').TrimEnd('=');

    /// <summary>True when nothing was sent or it could be read.</summary>
    public static bool TryRead(string? text, out Cursor? cursor)
    {
        cursor = null;
        if (string.IsNullOrEmpty(text))
            return true;
        try
        {
            var base64 = text.Replace('-', '+').Replace('_', '/');
            var json = Convert.FromBase64String(base64.PadRight((base64.Length + 3) / 4 * 4, '='));
            cursor = JsonSerializer.Deserialize<Cursor>(Encoding.UTF8.GetString(json));
            return cursor is { Key: not null } && !cursor.Key.Contains('\0', StringComparison.Ordinal);
        }
        catch (Exception e) when (e is FormatException or JsonException)
        {
            return false;
        }
    }
}
