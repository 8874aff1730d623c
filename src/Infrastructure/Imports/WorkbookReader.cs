using System.Xml;
using LocalPlan.Application.Imports.Reading;
using LocalPlan.Domain.Common;

namespace LocalPlan.Infrastructure.Imports;

/// <summary>Tells files apart by their first bytes, not by their names, and reads those that are workbooks or CSV.</summary>
internal sealed class WorkbookReader : IWorkbookReader
{
    private static readonly byte[] Zip = [0x50, 0x4B, 0x03, 0x04];
    private static readonly byte[] Compound = [0xD0, 0xCF, 0x11, 0xE0];

    public Result<Workbook> Read(string fileName, byte[] content, CancellationToken ct)
    {
        try
        {
            if (content.AsSpan().StartsWith(Zip))
                return new XlsxReader(content, ct).Read();
            if (content.AsSpan().StartsWith(Compound))
                return fileName.EndsWith(".xls", StringComparison.OrdinalIgnoreCase) ? FileErrors.OldFormat : FileErrors.Encrypted;
            return fileName.EndsWith(".csv", StringComparison.OrdinalIgnoreCase) || fileName.EndsWith(".txt", StringComparison.OrdinalIgnoreCase)
                ? CsvReading.Read(fileName, content, ct)
                : FileErrors.NotAWorkbook;
        }
        catch (InflationException)
        {
            return FileErrors.Inflates;
        }
        catch (Exception e) when (e is XmlException or InvalidDataException or FormatException)
        {
            return FileErrors.Broken;
        }
    }
}
