using LocalPlan.Application.Common.Messaging;
using LocalPlan.Application.Common.Paging;
using LocalPlan.Application.Places;
using LocalPlan.Domain.Places;
using LocalPlan.WebApi.Http;
using Microsoft.AspNetCore.Http.HttpResults;

namespace LocalPlan.WebApi.Endpoints;

public sealed class PlaceEndpoints : IEndpointGroup
{
    public static string Prefix => "/places";

    public static void Map(RouteGroupBuilder group) => group.MapGet("/", List).WithName(nameof(ListPlaces));

    /// <summary>Provinces, and the districts, subdistricts and villages of Tak, by level, parent or search.</summary>
    internal static Task<Results<Ok<Page<PlaceDetails>>, Refusal>> List(
        Choice<PlaceLevel>? level, Guid? parentId, string? search, string? after, int? limit, ISender sender, CancellationToken ct) =>
        sender.Send(new ListPlaces(level?.Value, parentId, search, after, limit), ct).Ok();
}
