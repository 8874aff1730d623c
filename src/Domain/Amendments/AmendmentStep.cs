using LocalPlan.Domain.Common;
using LocalPlan.Domain.Procedures;

namespace LocalPlan.Domain.Amendments;

/// <summary>One step that an amendment took: from where, to where, by whom, when, by which document. It is never changed.</summary>
public sealed class AmendmentStep : IOrganizationScoped, IIdentified
{
    private AmendmentStep() { }

    public Guid OrganizationId { get; private set; }

    public Guid Id { get; private set; }

    public Guid AmendmentId { get; private set; }

    /// <summary>Counts from the opening, which is 1.</summary>
    public int Number { get; private set; }

    public StageAction Action { get; private set; }

    /// <summary>Null for the opening.</summary>
    public Stage? From { get; private set; }

    public Stage To { get; private set; }

    public DateTimeOffset At { get; private set; }

    public Guid By { get; private set; }

    /// <summary>The office of whoever acted, as it was called then.</summary>
    public string ByTitle { get; private set; } = "";

    public string? DocumentNumber { get; private set; }

    public DateOnly? DocumentDate { get; private set; }

    /// <summary>The version of the content that the step was about.</summary>
    public string? Hash { get; private set; }

    public string? Note { get; private set; }

    internal static AmendmentStep Of(Amendment amendment, (StageAction Action, Stage? From, Stage To) move, string? hash, StepRecord record) => new()
    {
        OrganizationId = amendment.OrganizationId,
        Id = Guid.CreateVersion7(record.At),
        AmendmentId = amendment.Id,
        Number = amendment.Steps.Count + 1,
        Action = move.Action,
        From = move.From,
        To = move.To,
        At = record.At,
        By = record.Actor.UserId,
        ByTitle = record.Actor.Title,
        DocumentNumber = Text(record.DocumentNumber),
        DocumentDate = record.DocumentDate,
        Hash = hash,
        Note = Text(record.Note),
    };

    private static string? Text(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
