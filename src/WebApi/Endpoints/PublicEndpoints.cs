using LocalPlan.Application.Common.Messaging;
using LocalPlan.Application.Postings;
using LocalPlan.WebApi.Http;
using Microsoft.AspNetCore.Http.HttpResults;

namespace LocalPlan.WebApi.Endpoints;

public sealed class PublicEndpoints : IEndpointGroup
{
    public static string Prefix => "/public";

    public static void Map(RouteGroupBuilder group) => group.MapGet("/postings/{id}", Posting).WithName(nameof(GetPublicPosting));

    /// <summary>What was announced, open to everybody: no drafts, no names of people, and the hash of exactly what is shown.</summary>
    internal static Task<Results<Ok<PublicPosting>, Refusal>> Posting(Guid id, ISender sender, CancellationToken ct) =>
        sender.Send(new GetPublicPosting(id), ct).Ok();
}
