using System.Xml;
using LocalPlan.Application.Imports.Reading;

namespace LocalPlan.Infrastructure.Imports.Workbooks;

/// <param name="Name">The tab's name.</param>
/// <param name="Part">The path of its part in the archive.</param>
/// <param name="Hidden">Whether the spreadsheet hides it.</param>
internal sealed record SheetPart(string Name, string Part, bool Hidden);

/// <summary>The parts of a workbook that say what sheets there are, and what makes the whole file unacceptable.</summary>
internal sealed class XlsxPackage
{
    private const string WorkbookPart = "xl/workbook.xml";
    private const string OfficeRelations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string StrictRelations = "http://purl.oclc.org/ooxml/officeDocument/relationships";

    /// <summary>Parts by which a workbook fetches from other files and servers.</summary>
    private static readonly string[] ReachingOut = ["externalLinks/", "queryTables/", "xl/connections.xml"];

    public XlsxPackage(GuardedZip zip)
    {
        MainPart = FindMainPart(zip);
        Refuse(zip);
        Relations = ReadRelations(zip, MainPart);
        Sheets = ReadSheets(zip);
    }

    public string MainPart { get; }

    public IReadOnlyList<Relation> Relations { get; }

    public IReadOnlyList<SheetPart> Sheets { get; }

    /// <summary>Whether days count from 1904, as old Macintosh workbooks do.</summary>
    public bool From1904 { get; private set; }

    /// <summary>The part of a kind that the workbook refers to, or null.</summary>
    public string? PartOf(string kind) =>
        Relations.FirstOrDefault(r => r.Kind.EndsWith("/" + kind, StringComparison.Ordinal))?.Target;

    private static string FindMainPart(GuardedZip zip)
    {
        if (!zip.Has("[Content_Types].xml"))
            throw new RefusedFileException(FileErrors.NotAWorkbook);
        var main = ReadRelations(zip, "").FirstOrDefault(r => r.Kind.EndsWith("/officeDocument", StringComparison.Ordinal))?.Target ?? WorkbookPart;
        return main.EndsWith(".xml", StringComparison.OrdinalIgnoreCase) && main.StartsWith("xl/", StringComparison.OrdinalIgnoreCase) && zip.Has(main)
            ? main
            : throw new RefusedFileException(FileErrors.NotAWorkbook);
    }

    private static void Refuse(GuardedZip zip)
    {
        if (zip.Names.Any(n => n.EndsWith("vbaProject.bin", StringComparison.OrdinalIgnoreCase) || n.Contains("macrosheets/", StringComparison.OrdinalIgnoreCase)))
            throw new RefusedFileException(FileErrors.HasMacros);
        if (zip.Names.Any(n => ReachingOut.Any(part => n.Contains(part, StringComparison.OrdinalIgnoreCase))))
            throw new RefusedFileException(FileErrors.HasExternalLinks);
    }

    private List<SheetPart> ReadSheets(GuardedZip zip)
    {
        var sheets = new List<SheetPart>();
        using var xml = zip.OpenXml(MainPart)!;
        while (xml.Read())
        {
            if (xml.NodeType != XmlNodeType.Element)
                continue;
            if (xml.LocalName == "externalReference" || (xml.LocalName == "definedName" && IsOutside(xml)))
                throw new RefusedFileException(FileErrors.HasExternalLinks);
            if (xml.LocalName == "workbookPr")
                From1904 = xml.GetAttribute("date1904") is "1" or "true";
            else if (xml.LocalName == "sheet")
                AddSheet(sheets, xml);
        }
        return sheets;
    }

    private static bool IsOutside(XmlReader xml)
    {
        var formula = new CappedText();
        formula.Append(xml);
        return FormulaGuard.ReachesOut(formula.ToString());
    }

    private void AddSheet(List<SheetPart> sheets, XmlReader xml)
    {
        if (sheets.Count == FileErrors.MaxSheets)
            throw new RefusedFileException(FileErrors.TooManySheets);
        var id = xml.GetAttribute("id", OfficeRelations) ?? xml.GetAttribute("id", StrictRelations);
        var relation = Relations.FirstOrDefault(r => r.Id == id);
        if (relation is not null && relation.Kind.EndsWith("/worksheet", StringComparison.Ordinal))
            sheets.Add(new(xml.GetAttribute("name") ?? "", relation.Target, xml.GetAttribute("state") is "hidden" or "veryHidden"));
    }

    private static List<Relation> ReadRelations(GuardedZip zip, string part)
    {
        var folder = part.Contains('/') ? part[..(part.LastIndexOf('/') + 1)] : "";
        var relations = new List<Relation>();
        using var xml = zip.OpenXml($"{folder}_rels/{part[folder.Length..]}.rels");
        while (xml?.Read() == true)
            if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "Relationship" && xml.GetAttribute("TargetMode") != "External")
                relations.Add(new(xml.GetAttribute("Id") ?? "", xml.GetAttribute("Type") ?? "", Resolve(folder, xml.GetAttribute("Target") ?? "")));
        return relations;
    }

    private static string Resolve(string folder, string target)
    {
        var steps = new List<string>();
        foreach (var step in (target.StartsWith('/') ? target : folder + target).Split('/', StringSplitOptions.RemoveEmptyEntries))
            if (step == ".." && steps.Count > 0)
                steps.RemoveAt(steps.Count - 1);
            else if (step is not ("." or ".."))
                steps.Add(step);
        return string.Join('/', steps);
    }
}

internal sealed record Relation(string Id, string Kind, string Target);
