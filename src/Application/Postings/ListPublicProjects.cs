using LocalPlan.Application.Common.Messaging;
using LocalPlan.Application.Common.Paging;
using LocalPlan.Application.Common.Security;
using LocalPlan.Domain.Common;
using LocalPlan.Domain.Editions;
using LocalPlan.Domain.Forms;
using LocalPlan.Domain.Postings;

namespace LocalPlan.Application.Postings;

/// <summary>The projects of a posted edition in the order of the book, of the same content that the hash of its page is of.</summary>
[Public]
public sealed record ListPublicProjects(Guid Id, string? After, int? Limit) : IQuery<Page<PublicProject>>;

/// <param name="Id">The same in every edition.</param>
/// <param name="Form">The account it belongs to.</param>
/// <param name="Name">Its name.</param>
/// <param name="Target">What it delivers.</param>
/// <param name="Place">Where.</param>
/// <param name="Amount">Baht over the five years.</param>
public sealed record PublicProject(Guid Id, FormKind Form, string Name, string? Target, string? Place, decimal Amount)
{
    internal static PublicProject Of(ProjectContent project) => new(
        project.Id, project.Draft.Form, project.Draft.Name, project.Draft.Target, project.Draft.PlaceText, project.Draft.Budgets.Sum(b => b.Amount ?? 0));
}

internal sealed class ListPublicProjectsHandler(IPublicEditions editions) : IQueryHandler<ListPublicProjects, Page<PublicProject>>
{
    public async Task<Result<Page<PublicProject>>> Handle(ListPublicProjects query, CancellationToken ct) =>
        await editions.FindAsync(query.Id, ct) is { } posted
            ? Page.Of([.. posted.Content.Projects.Select(PublicProject.Of)], p => p.Id.ToString(), query.After, query.Limit)
            : PostingErrors.NotFound;
}
