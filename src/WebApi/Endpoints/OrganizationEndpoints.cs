using LocalPlan.Application.Common.Messaging;
using LocalPlan.Application.Common.Paging;
using LocalPlan.Application.Organizations;
using LocalPlan.Domain.Organizations;
using LocalPlan.WebApi.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;

namespace LocalPlan.WebApi.Endpoints;

public sealed class OrganizationEndpoints : IEndpointGroup
{
    public static string Prefix => "/organizations";

    public static void Map(RouteGroupBuilder group)
    {
        group.MapGet("/", List).WithName(nameof(ListOrganizations));
        group.MapGet("/{id}", Get).WithName(nameof(GetOrganization));
        group.MapPost("/{id}/identities", Record).WithName(nameof(RecordOrganizationChange));
    }

    /// <summary>Local administrative organizations in Thai order; search finds short names and spellings without tones.</summary>
    internal static Task<Results<Ok<Page<OrganizationSummary>>, Refusal>> List(
        string? search, Choice<OrganizationKind>? kind, Guid? districtId, string? after, int? limit, ISender sender, CancellationToken ct) =>
        sender.Send(new ListOrganizations(search, kind?.Value, districtId, after, limit), ct).Ok();

    /// <summary>One organization as it is, or was on the day <c>asOf</c>, with the history of its kind, names and codes.</summary>
    internal static Task<Results<Versioned<OrganizationDetails>, Refusal>> Get(
        Guid id, DateOnly? asOf, ISender sender, CancellationToken ct) => sender.Send(new GetOrganization(id, asOf), ct).Versioned();

    /// <summary>Records another kind, name or code from a day on, e.g. an SAO that becomes a municipality. History stays.</summary>
    internal static Task<Results<Versioned<OrganizationDetails>, Refusal>> Record(
        Guid id, [FromHeader(Name = IfMatch.Header)] IfMatch? ifMatch, OrganizationChange body, ISender sender, CancellationToken ct) =>
        sender.Send(body.ToCommand(id, ifMatch?.Version), ct).Then(() => sender.Send(new GetOrganization(id, null), ct)).Versioned();
}

public sealed record OrganizationChange(
    OrganizationKind Kind, string Name, string ShortName, DateOnly EffectiveFrom, string? NameEn = null, string? DlaCode = null)
{
    internal RecordOrganizationChange ToCommand(Guid id, uint? version) => new(id, version, Kind, Name, ShortName, NameEn, DlaCode, EffectiveFrom);
}
