using System.IO.Compression;
using System.Security.Cryptography;
using LocalPlan.Domain.Common;

namespace LocalPlan.Domain.Handbooks;

public enum HandbookFormat
{
    Pdf = 1,
    Docx = 2,
}

/// <summary>What a version holds: a file, or an address where it can be read.</summary>
public sealed record HandbookContent
{
    public const int MaxFileNameLength = 255;
    public const int MaxLinkLength = 500;

    private HandbookContent() { }

    public HandbookFileFacts? File { get; private init; }

    public string? Link { get; private init; }

    public static Result<HandbookContent> OfLink(string link) =>
        WebAddress.Is(link.Trim()) ? new HandbookContent { Link = link.Trim() } : HandbookErrors.LinkInvalid;

    /// <summary>The bytes say what the file is; its name does not.</summary>
    public static Result<HandbookContent> OfFile(string name, byte[] content) => HandbookFormats.Of(content) is { } format
        ? new HandbookContent { File = new(format, HandbookFormats.Name(name, format), content.Length, Convert.ToHexStringLower(SHA256.HashData(content))) }
        : HandbookErrors.FileOfOtherKind;
}

/// <param name="Format">By its first bytes.</param>
/// <param name="FileName">With the ending of its format.</param>
/// <param name="Size">In bytes.</param>
/// <param name="Sha256">Lower-case hexadecimal.</param>
public sealed record HandbookFileFacts(HandbookFormat Format, string FileName, long Size, string Sha256);

internal static class HandbookFormats
{
    private const string WordBody = "word/document.xml";

    /// <summary>PDF or DOCX; null for anything else, such as another kind of archive.</summary>
    public static HandbookFormat? Of(byte[] content)
    {
        if (content.AsSpan().StartsWith("%PDF-"u8))
            return HandbookFormat.Pdf;
        return content.AsSpan().StartsWith("PK\u0003\u0004"u8) && HoldsWordBody(content) ? HandbookFormat.Docx : null;
    }

    public static string Name(string name, HandbookFormat format)
    {
        var ending = format == HandbookFormat.Pdf ? ".pdf" : ".docx";
        var stem = new string([.. Path.GetFileNameWithoutExtension(name).Where(c => !char.IsControl(c) && !char.IsSurrogate(c))]).Trim();
        var most = HandbookContent.MaxFileNameLength - ending.Length;
        return (stem.Length == 0 ? "handbook" : stem.Length > most ? stem[..most] : stem) + ending;
    }

    /// <summary>Only the table of contents is read; nothing is unpacked.</summary>
    private static bool HoldsWordBody(byte[] content)
    {
        try
        {
            using var archive = new ZipArchive(new MemoryStream(content, writable: false));
            return archive.GetEntry(WordBody) is not null;
        }
        catch (InvalidDataException)
        {
            return false;
        }
    }
}
