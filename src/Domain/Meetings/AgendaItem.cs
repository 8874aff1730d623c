using LocalPlan.Domain.Common;

namespace LocalPlan.Domain.Meetings;

/// <summary>One matter on an agenda, and what was said about it.</summary>
public sealed class AgendaItem : IOrganizationScoped
{
    private AgendaItem() { }

    public Guid OrganizationId { get; private set; }

    public Guid Id { get; private set; }

    public Guid MeetingId { get; private set; }

    public int Order { get; private set; }

    public AgendaSection Section { get; private set; }

    public string Title { get; private set; } = "";

    /// <summary>Minutes that the item is expected to take.</summary>
    public int? Minutes { get; private set; }

    public SubjectKind SubjectKind { get; private set; }

    public Guid? SubjectId { get; private set; }

    /// <summary>What the subject was called when it was put on the agenda.</summary>
    public string? SubjectLabel { get; private set; }

    public string? Discussion { get; private set; }

    public bool HasVersions => SubjectKind != SubjectKind.Other;

    internal static AgendaItem Create(Meeting meeting, int order, AgendaItemDraft draft, Recorded recorded)
    {
        var item = new AgendaItem { OrganizationId = meeting.OrganizationId, MeetingId = meeting.Id, Id = Guid.CreateVersion7(recorded.At) };
        item.Put(order, draft);
        return item;
    }

    /// <summary>What was decided about one thing cannot be made a decision about another.</summary>
    internal Result Revise(int order, AgendaItemDraft draft, bool isDecided)
    {
        if (isDecided && (draft.SubjectKind, draft.SubjectId, draft.Title.Trim()) != (SubjectKind, SubjectId, Title))
            return MeetingErrors.ItemDecided(Title);
        Put(order, draft);
        return Result.Success;
    }

    internal void Discuss(string? text) => Discussion = string.IsNullOrWhiteSpace(text) ? null : text.Trim();

    private void Put(int order, AgendaItemDraft draft) => (Order, Section, Title, Minutes, SubjectKind, SubjectId, SubjectLabel) =
        (order, draft.Section, draft.Title.Trim(), draft.Minutes, draft.SubjectKind, draft.SubjectId, draft.SubjectLabel);
}

/// <param name="Id">The item, when it is on the agenda already.</param>
/// <param name="Section">The part of the agenda.</param>
/// <param name="Title">The matter.</param>
/// <param name="Minutes">Minutes it is expected to take.</param>
/// <param name="SubjectKind">What it is about.</param>
/// <param name="SubjectId">The plan, amendment or round.</param>
/// <param name="SubjectLabel">What that is called.</param>
public sealed record AgendaItemDraft(
    Guid? Id, AgendaSection Section, string Title, int? Minutes = null, SubjectKind SubjectKind = SubjectKind.Other, Guid? SubjectId = null, string? SubjectLabel = null);
