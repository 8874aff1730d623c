using LocalPlan.Domain.Common;
using LocalPlan.Domain.Editions;
using LocalPlan.Domain.Procedures;

namespace LocalPlan.Domain.Amendments;

/// <summary>One project that an amendment brings in, changes or takes out: its new content, and why that is needed.</summary>
public sealed class AmendmentItem : IOrganizationScoped
{
    public const int MaxReasonLength = 2000;

    private List<string> _problems = [];

    private AmendmentItem() { }

    public Guid OrganizationId { get; private set; }

    public Guid Id { get; private set; }

    public Guid AmendmentId { get; private set; }

    public Guid ProjectId { get; private set; }

    public int Order { get; private set; }

    /// <summary>ใหม่; null when the project is taken out.</summary>
    public ProjectContent? After { get; private set; }

    /// <summary>The edition that last touched the project when this was drafted; null for a project that is not in the plan.</summary>
    public int? BasedOn { get; private set; }

    /// <summary>The mildest act that may carry it.</summary>
    public ActKind Kind { get; private set; }

    /// <summary>เหตุผลและความจำเป็น</summary>
    public string? Reason { get; private set; }

    /// <summary>Codes of what the form still asks for.</summary>
    public IReadOnlyList<string> Problems => _problems;

    public bool IsNew => BasedOn is null;

    public bool IsRemoval => After is null;

    public ProjectChange ChangeOf(PlanContent effective) => new(ProjectId, effective.Find(ProjectId), After);

    internal static AmendmentItem Create(Amendment amendment, int order, ItemDraft draft, DateTimeOffset now)
    {
        var item = new AmendmentItem
        {
            OrganizationId = amendment.OrganizationId,
            AmendmentId = amendment.Id,
            Id = Guid.CreateVersion7(now),
            ProjectId = draft.ProjectId,
            Order = order,
        };
        item.Take(draft);
        return item;
    }

    internal void Take(ItemDraft draft)
    {
        (After, BasedOn, Kind) = (draft.After, draft.BasedOn, draft.Verdict.Kind ?? ActKind.Correction);
        Reason = string.IsNullOrWhiteSpace(draft.Reason) ? null : draft.Reason.Trim();
        _problems = [.. draft.Problems];
    }
}

/// <summary>What an item of an amendment says, judged against the content in force.</summary>
/// <param name="ProjectId">The project; a fresh id for one that is not in the plan.</param>
/// <param name="BasedOn">The edition that last touched it.</param>
/// <param name="Before">เดิม: the content in force.</param>
/// <param name="After">ใหม่; null takes it out.</param>
/// <param name="Reason">Why it is needed.</param>
/// <param name="Problems">Codes of what the form still asks for.</param>
public sealed record ItemDraft(
    Guid ProjectId, int? BasedOn, ProjectContent? Before, ProjectContent? After, string? Reason, IReadOnlyList<string> Problems)
{
    public ChangeVerdict Verdict { get; } = ChangeClassifier.Of(Before, After);
}
