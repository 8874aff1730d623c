using LocalPlan.Domain.Common;
using LocalPlan.Domain.Procedures;

namespace LocalPlan.Domain.Handbooks;

/// <summary>
/// A handbook (คู่มือ) of a PAO in numbered versions. A draft is changed until it is published; what is published never changes, and the
/// next wording is a version of its own. The organizations of the province read what is published.
/// </summary>
public sealed class Handbook : AggregateRoot, IProvinceShared
{
    public const int MaxTitleLength = 200;

    private readonly List<HandbookVersion> _versions = [];

    private Handbook() { }

    public Guid ProvinceId { get; private set; }

    public string Title { get; private set; } = "";

    public IReadOnlyList<HandbookVersion> Versions => _versions;

    public HandbookVersion? Draft => _versions.Find(v => v.PublishedOn is null);

    /// <summary>The published version of the highest number.</summary>
    public HandbookVersion? Latest => _versions.Where(v => v.PublishedOn is not null).MaxBy(v => v.Number);

    public static Handbook Create(Guid organizationId, Guid provinceId, string title, DateTimeOffset now)
    {
        var handbook = new Handbook { ProvinceId = provinceId };
        handbook.Start(organizationId, now);
        handbook.Rename(title, now);
        return handbook;
    }

    /// <summary>Another title from the next version on; those published keep theirs.</summary>
    public void Rename(string title, DateTimeOffset now) => (Title, UpdatedAt) = (title.Trim(), now);

    /// <summary>Puts other content into the draft; where there is none, the next version begins.</summary>
    public HandbookVersion Write(HandbookContent content, DateTimeOffset now)
    {
        if (Draft is not { } draft)
            _versions.Add(draft = HandbookVersion.Create(this, _versions.Count + 1));
        draft.Write(content);
        UpdatedAt = now;
        return draft;
    }

    /// <summary>Publishes the draft and delivers it to everybody named, in that order.</summary>
    public Result<IReadOnlyList<HandbookDelivery>> Publish(IReadOnlyList<HandbookRecipient> recipients, DateOnly today, Actor actor, DateTimeOffset now)
    {
        if (Draft is not { } draft)
            return HandbookErrors.NothingToPublish;
        draft.Publish(Title, today, actor);
        UpdatedAt = now;
        return Result.Of<IReadOnlyList<HandbookDelivery>>([.. recipients.Select((r, i) => HandbookDelivery.Create(draft, i + 1, r, now))]);
    }
}

/// <summary>A numbered version: a file that is kept, or an address where it can be read.</summary>
public sealed class HandbookVersion : IProvinceShared
{
    private HandbookVersion() { }

    public Guid OrganizationId { get; private set; }

    public Guid ProvinceId { get; private set; }

    public Guid HandbookId { get; private set; }

    public int Number { get; private set; }

    /// <summary>The title under which it was published.</summary>
    public string? Title { get; private set; }

    public HandbookFormat? Format { get; private set; }

    public string? FileName { get; private set; }

    public long? Size { get; private set; }

    /// <summary>Lower-case hexadecimal.</summary>
    public string? Sha256 { get; private set; }

    public string? Link { get; private set; }

    /// <summary>Null while it is a draft.</summary>
    public DateOnly? PublishedOn { get; private set; }

    /// <summary>The office of whoever published it.</summary>
    public string? PublishedBy { get; private set; }

    internal static HandbookVersion Create(Handbook handbook, int number) => new()
    {
        OrganizationId = handbook.OrganizationId,
        ProvinceId = handbook.ProvinceId,
        HandbookId = handbook.Id,
        Number = number,
    };

    internal void Write(HandbookContent content)
    {
        (Format, FileName, Size, Sha256) = (content.File?.Format, content.File?.FileName, content.File?.Size, content.File?.Sha256);
        Link = content.Link;
    }

    internal void Publish(string title, DateOnly today, Actor actor) => (Title, PublishedOn, PublishedBy) = (title, today, actor.Title);
}
