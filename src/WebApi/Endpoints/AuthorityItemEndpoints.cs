using LocalPlan.Application.Authorities;
using LocalPlan.Application.Common.Messaging;
using LocalPlan.Application.Common.Paging;
using LocalPlan.Domain.Authorities;
using LocalPlan.Domain.Organizations;
using LocalPlan.WebApi.Http;
using Microsoft.AspNetCore.Http.HttpResults;

namespace LocalPlan.WebApi.Endpoints;

public sealed class AuthorityItemEndpoints : IEndpointGroup
{
    public static string Prefix => "/authority-items";

    public static void Map(RouteGroupBuilder group) => group.MapGet("/", List).WithName(nameof(ListAuthorityItems));

    /// <summary>The catalogue of powers and duties (อำนาจหน้าที่) by kind of organization, law or search, each with its citation.</summary>
    internal static Task<Results<Ok<Page<AuthorityItemDetails>>, Refusal>> List(
        Choice<OrganizationKind>? kind, Choice<AuthorityLaw>? law, string? search, string? after, int? limit, ISender sender, CancellationToken ct) =>
        sender.Send(new ListAuthorityItems(kind?.Value, law?.Value, search, after, limit), ct).Ok();
}

public sealed class AuthorityProposalEndpoints : IEndpointGroup
{
    public static string Prefix => "/authority-proposals";

    public static void Map(RouteGroupBuilder group) => group.MapPost("/", Propose).WithName(nameof(ProposeAuthorities));

    /// <summary>The likely powers for a text that is being typed, with the words that speak for each. Nothing is kept.</summary>
    internal static Task<Results<Ok<Page<AuthorityProposalDetails>>, Refusal>> Propose(ProposeAuthorities body, ISender sender, CancellationToken ct) =>
        sender.Send(body, ct).Ok();
}
