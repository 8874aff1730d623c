using System.Text;
using System.Xml;
using CsvHelper;
using LocalPlan.Application.Imports.Reading;
using LocalPlan.Domain.Common;

namespace LocalPlan.Infrastructure.Imports.Workbooks;

/// <summary>Tells files apart by their first bytes and hands them to the reader of their kind.</summary>
internal sealed class WorkbookReader : IWorkbookReader
{
    private static readonly byte[] Zip = [0x50, 0x4B, 0x03, 0x04];
    private static readonly byte[] CompoundFile = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];
    private static readonly byte[] EncryptedStream = Encoding.Unicode.GetBytes("EncryptedPackage");
    private static readonly string[] TextExtensions = [".csv", ".txt", ".tsv"];

    public Result<Workbook> Read(string fileName, byte[] content, CancellationToken ct)
    {
        try
        {
            if (content.AsSpan().StartsWith(Zip))
                return XlsxReader.Read(content, ct);
            if (content.AsSpan().StartsWith(CompoundFile))
                return content.AsSpan().IndexOf(EncryptedStream) >= 0 ? FileErrors.Encrypted : FileErrors.OldFormat;
            return TextExtensions.Contains(Path.GetExtension(fileName), StringComparer.OrdinalIgnoreCase)
                ? CsvFileReader.Read(fileName, content, ct)
                : FileErrors.NotAWorkbook;
        }
        catch (RefusedFileException refused)
        {
            return refused.Error;
        }
        catch (Exception e) when (e is InvalidDataException or XmlException or EndOfStreamException or CsvHelperException)
        {
            return FileErrors.Broken;
        }
    }
}

/// <summary>Leaves a reader from the depth of its streams; becomes a <see cref="Result"/> at its door.</summary>
internal sealed class RefusedFileException(Error error) : Exception(error.Code)
{
    public Error Error { get; } = error;
}
