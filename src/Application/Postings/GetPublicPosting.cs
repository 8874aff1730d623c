using LocalPlan.Application.Common.Messaging;
using LocalPlan.Application.Common.Security;
using LocalPlan.Domain.Calendar;
using LocalPlan.Domain.Common;
using LocalPlan.Domain.Editions;
using LocalPlan.Domain.Forms;
using LocalPlan.Domain.Postings;

namespace LocalPlan.Application.Postings;

/// <summary>The public page of a posted edition: what was announced, and the hash of all of it. Its projects are a list of their own.</summary>
[Public]
public sealed record GetPublicPosting(Guid Id) : IQuery<PublicPosting>;

public sealed record PublicPosting
{
    public required Guid Id { get; init; }

    public required string OrganizationName { get; init; }

    public required string Title { get; init; }

    public required string EditionLabel { get; init; }

    public required DateOnly AnnouncedOn { get; init; }

    public required DateOnly OpenedOn { get; init; }

    /// <summary>The first day on which it may be taken down.</summary>
    public required DateOnly MayEndOn { get; init; }

    public DateOnly? ClosedOn { get; init; }

    /// <summary>The edition in force, when that is a later one; null while this one is.</summary>
    public LaterEdition? Latest { get; init; }

    public string? Vision { get; init; }

    public required IReadOnlyList<string> Strategies { get; init; }

    /// <summary>Projects and baht of each fiscal year, over all accounts.</summary>
    public required Figures Figures { get; init; }

    /// <summary>SHA-256 of the whole content, every project included, computed now.</summary>
    public required string Hash { get; init; }
}

internal sealed class GetPublicPostingHandler(IPublicEditions editions) : IQueryHandler<GetPublicPosting, PublicPosting>
{
    public async Task<Result<PublicPosting>> Handle(GetPublicPosting query, CancellationToken ct) =>
        await editions.FindAsync(query.Id, ct) is { } posted ? Of(posted) : PostingErrors.NotFound;

    private static PublicPosting Of(PostedEdition posted) => new()
    {
        Id = posted.Posting.Id,
        OrganizationName = posted.OrganizationName,
        Title = posted.Content.Head.Title,
        EditionLabel = posted.Edition.Label,
        AnnouncedOn = posted.Edition.AnnouncedOn,
        OpenedOn = posted.Posting.OpenedOn,
        MayEndOn = posted.Posting.MayEndOn,
        ClosedOn = posted.Posting.ClosedOn,
        Latest = posted.Latest,
        Vision = posted.Content.Head.Vision,
        Strategies = [.. posted.Content.Head.Strategies.Select(s => s.Name)],
        Figures = FiguresOf(posted.Content),
        Hash = posted.Content.Hash,
    };

    private static Figures FiguresOf(PlanContent content)
    {
        var period = new PlanPeriod(content.Head.FirstYear);
        var years = period.Years.Select(y => content.Projects.Select(p => p.Draft.Budgets.FirstOrDefault(b => b.FiscalYear == y)?.Amount ?? 0).ToList()).ToList();
        return new(
            [.. period.Years.Zip(years, (year, amounts) => new YearFigure(year, amounts.Count(a => a > 0), amounts.Sum()))],
            content.Projects.Count(p => PublicProject.Of(p).Amount > 0));
    }
}
