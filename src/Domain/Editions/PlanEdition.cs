using LocalPlan.Domain.Common;
using LocalPlan.Domain.Procedures;

namespace LocalPlan.Domain.Editions;

/// <summary>
/// One announced edition of a plan: the plan itself, or what an act of amending made of it. It is written once, on the announcement,
/// and never changes. The projects it brought or changed are its <see cref="ProjectVersion"/>s.
/// </summary>
public sealed class PlanEdition : AggregateRoot
{
    public const int HashLength = 64;
    public const int MaxLabelLength = 200;

    private readonly List<ProjectVersion> _projects = [];

    private PlanEdition() { }

    public Guid PlanId { get; private set; }

    /// <summary>Runs on over the life of the plan: 1 is the plan as first announced.</summary>
    public int Number { get; private set; }

    /// <summary>Whether it is the plan itself.</summary>
    public bool IsFirst => Number == 1;

    public ActKind Act { get; private set; }

    /// <summary>The amendment that made the edition; null for the plan itself.</summary>
    public Guid? AmendmentId { get; private set; }

    /// <summary>What is printed, e.g. เพิ่มเติม ครั้งที่ 1/2567.</summary>
    public string Label { get; private set; } = "";

    /// <summary>The day of the executive's announcement, from which the edition holds.</summary>
    public DateOnly AnnouncedOn { get; private set; }

    /// <summary>SHA-256 of the whole book as of this edition.</summary>
    public string Hash { get; private set; } = "";

    public PlanHead Head { get; private set; } = null!;

    public IReadOnlyList<ProjectVersion> Projects => _projects;

    /// <summary>The first edition of a plan: every project is a version of it.</summary>
    public static PlanEdition First(Guid organizationId, string label, DateOnly announcedOn, PlanContent content, DateTimeOffset now)
    {
        var edition = Start(organizationId, 1, ActKind.NewPlan, label, announcedOn, content, now);
        edition._projects.AddRange(content.Projects.Select(p => ProjectVersion.Of(edition, p.Id, p)));
        return edition;
    }

    /// <summary>The next edition: only the projects that the amendment changed, brought in or took out are versions of it.</summary>
    public static PlanEdition Next(PlanEdition last, PlanContent before, EditionDraft draft, DateTimeOffset now)
    {
        var after = draft.Diff.ApplyTo(before);
        var edition = Start(last.OrganizationId, last.Number + 1, draft.Act, draft.Label, draft.AnnouncedOn, after, now);
        edition.AmendmentId = draft.AmendmentId;
        edition._projects.AddRange(draft.Diff.Projects.Select(c => ProjectVersion.Of(edition, c.ProjectId, c.After)));
        return edition;
    }

    private static PlanEdition Start(
        Guid organizationId, int number, ActKind act, string label, DateOnly announcedOn, PlanContent content, DateTimeOffset now)
    {
        var edition = new PlanEdition
        {
            PlanId = content.Head.PlanId,
            Number = number,
            Act = act,
            Label = label,
            AnnouncedOn = announcedOn,
            Hash = content.Hash,
            Head = content.Head,
        };
        edition.Start(organizationId, now);
        return edition;
    }
}

/// <summary>What an amendment makes of the plan.</summary>
public sealed record EditionDraft(ActKind Act, Guid AmendmentId, string Label, DateOnly AnnouncedOn, PlanDiff Diff);

/// <summary>A project as one edition left it; null content means that the edition took it out.</summary>
public sealed class ProjectVersion : IOrganizationScoped
{
    private ProjectVersion() { }

    public Guid OrganizationId { get; private set; }

    public Guid EditionId { get; private set; }

    public Guid ProjectId { get; private set; }

    public ProjectContent? Content { get; private set; }

    internal static ProjectVersion Of(PlanEdition edition, Guid projectId, ProjectContent? content) =>
        new() { OrganizationId = edition.OrganizationId, EditionId = edition.Id, ProjectId = projectId, Content = content };
}
