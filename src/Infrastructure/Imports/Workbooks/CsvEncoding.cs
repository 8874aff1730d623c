using System.Text;

namespace LocalPlan.Infrastructure.Imports.Workbooks;

/// <summary>Finds the encoding of a text file: what its byte order mark says, UTF-8 when it is valid, else Thai Windows-874 (TIS-620).</summary>
internal static class CsvEncoding
{
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
    private static readonly Encoding Thai = CodePagesEncodingProvider.Instance.GetEncoding(874)!;

    /// <summary>Null when the bytes are no text in any of these.</summary>
    public static string? Decode(byte[] content)
    {
        var text = content switch
        {
            [0xEF, 0xBB, 0xBF, ..] => TryUtf8(content.AsSpan(3)),
            [0xFF, 0xFE, ..] => Encoding.Unicode.GetString(content.AsSpan(2)),
            [0xFE, 0xFF, ..] => Encoding.BigEndianUnicode.GetString(content.AsSpan(2)),
            _ => TryUtf8(content) ?? TryThai(content),
        };
        return text is null || text.Contains('\0') ? null : text;
    }

    private static string? TryUtf8(ReadOnlySpan<byte> content)
    {
        try
        {
            return StrictUtf8.GetString(content);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    /// <summary>Any byte decodes somehow, so the result must also read as Thai: most letters outside ASCII in the Thai block.</summary>
    private static string? TryThai(byte[] content)
    {
        var text = Thai.GetString(content);
        var foreign = text.Count(c => c > '\u007F');
        return text.Count(c => c is >= '\u0E01' and <= '\u0E5B') * 10 >= foreign * 9 ? text : null;
    }
}
