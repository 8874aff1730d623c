using LocalPlan.Application.Common.Messaging;
using LocalPlan.Application.Common.Paging;
using LocalPlan.Application.Postings;
using LocalPlan.WebApi.Access;
using LocalPlan.WebApi.Http;
using Microsoft.AspNetCore.Http.HttpResults;

namespace LocalPlan.WebApi.Endpoints;

public sealed class PublicEndpoints : IEndpointGroup
{
    public static string Prefix => "/public";

    public static void Map(RouteGroupBuilder group)
    {
        group.MapGet("/postings/{id}", Posting).WithName(nameof(GetPublicPosting)).RequireRateLimiting(AddressLimits.PublicPages);
        group.MapGet("/postings/{id}/projects", Projects).WithName(nameof(ListPublicProjects)).RequireRateLimiting(AddressLimits.PublicPages);
    }

    /// <summary>What was announced, open to everybody: no drafts, no names of people, and the hash of the whole content.</summary>
    internal static Task<Results<Ok<PublicPosting>, Refusal>> Posting(Guid id, ISender sender, CancellationToken ct) =>
        sender.Send(new GetPublicPosting(id), ct).Ok();

    /// <summary>The announced projects in the order of the book, open to everybody.</summary>
    internal static Task<Results<Ok<Page<PublicProject>>, Refusal>> Projects(
        Guid id, string? after, int? limit, ISender sender, CancellationToken ct) =>
        sender.Send(new ListPublicProjects(id, after, limit), ct).Ok();
}
