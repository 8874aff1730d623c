using LocalPlan.Domain.Common;

namespace LocalPlan.Domain.Imports;

public enum FindingSeverity
{
    /// <summary>The analysis assumed something; a person should look.</summary>
    Guess = 1,

    /// <summary>The row cannot be taken over.</summary>
    Error = 2,
}

/// <summary>A guess or an error of an analysis, by sheet, row, column and value.</summary>
public sealed class ImportFinding : IOrganizationScoped
{
    private ImportFinding() { }

    public Guid OrganizationId { get; private set; }

    public Guid ImportId { get; private set; }

    public int Number { get; private set; }

    public FindingSeverity Severity { get; private set; }

    public string Code { get; private set; } = "";

    public string Sheet { get; private set; } = "";

    public int? Row { get; private set; }

    /// <summary>The column's letter.</summary>
    public string? Column { get; private set; }

    /// <summary>The cell as it stands.</summary>
    public string? Value { get; private set; }

    /// <summary>Values that the text names, as JSON.</summary>
    public string? Args { get; private set; }

    public static ImportFinding Of(
        Import import, int number, FindingSeverity severity, string code, (string Sheet, int? Row, string? Column) at, string? value, string? args) => new()
        {
            OrganizationId = import.OrganizationId,
            ImportId = import.Id,
            Number = number,
            Severity = severity,
            Code = code,
            Sheet = at.Sheet,
            Row = at.Row,
            Column = at.Column,
            Value = value,
            Args = args,
        };
}
