using LocalPlan.Domain.Common;

namespace LocalPlan.Domain.Imports;

public enum ImportRowStatus
{
    /// <summary>Not in the plan yet.</summary>
    New = 1,

    /// <summary>In the plan, with other contents.</summary>
    Changed,

    /// <summary>In the plan exactly like this.</summary>
    Unchanged,

    /// <summary>Cannot be taken over; its findings say why.</summary>
    Error,

    /// <summary>In the plan, but not in the file. It stays in the plan.</summary>
    Missing,
}

/// <summary>A project of the file as the preview shows it.</summary>
public sealed class ImportRow : IOrganizationScoped
{
    private ImportRow() { }

    public Guid OrganizationId { get; private set; }

    public Guid ImportId { get; private set; }

    /// <summary>Order in the file, from 1.</summary>
    public int Number { get; private set; }

    public ImportRowStatus Status { get; private set; }

    public string? Sheet { get; private set; }

    /// <summary>Row of the sheet, as spreadsheets count.</summary>
    public int? Row { get; private set; }

    public string Name { get; private set; } = "";

    /// <summary>The project of the plan that the row stands for.</summary>
    public Guid? ProjectId { get; private set; }

    /// <summary>Amounts and differences, as JSON for the preview.</summary>
    public string Data { get; private set; } = "{}";

    public static ImportRow Of(Import import, int number, ImportRowStatus status, string? sheet, int? row, string name, Guid? projectId, string data) => new()
    {
        OrganizationId = import.OrganizationId,
        ImportId = import.Id,
        Number = number,
        Status = status,
        Sheet = sheet,
        Row = row,
        Name = name,
        ProjectId = projectId,
        Data = data,
    };
}
