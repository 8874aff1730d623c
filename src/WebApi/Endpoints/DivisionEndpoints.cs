using LocalPlan.Application.Common.Messaging;
using LocalPlan.Application.Common.Paging;
using LocalPlan.Application.Organizations;
using LocalPlan.WebApi.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;

namespace LocalPlan.WebApi.Endpoints;

public sealed class DivisionEndpoints : IEndpointGroup
{
    public static string Prefix => "/divisions";

    public static void Map(RouteGroupBuilder group)
    {
        group.MapGet("/", List).WithName(nameof(ListDivisions));
        group.MapPost("/", Create).WithName(nameof(CreateDivision));
        group.MapGet("/{id}", Get).WithName(nameof(GetDivision));
        group.MapPut("/{id}", Revise).WithName(nameof(ReviseDivision));
    }

    /// <summary>The divisions of the caller's organization.</summary>
    internal static Task<Results<Ok<Page<DivisionDetails>>, Refusal>> List(string? after, int? limit, ISender sender, CancellationToken ct) =>
        sender.Send(new ListDivisions(after, limit), ct).Ok();

    /// <summary>Adds a division.</summary>
    internal static Task<Results<CreatedAt<DivisionDetails>, Refusal>> Create(DivisionBody body, ISender sender, CancellationToken ct) =>
        sender.Send(new CreateDivision(body.Name, body.Aliases ?? []), ct).Then(id => sender.Send(new GetDivision(id), ct)).Created();

    /// <summary>One division.</summary>
    internal static Task<Results<Versioned<DivisionDetails>, Refusal>> Get(Guid id, ISender sender, CancellationToken ct) =>
        sender.Send(new GetDivision(id), ct).Versioned();

    /// <summary>Renames a division or changes the spellings that mean it.</summary>
    internal static Task<Results<Versioned<DivisionDetails>, Refusal>> Revise(
        Guid id, [FromHeader(Name = IfMatch.Header)] IfMatch? ifMatch, DivisionBody body, ISender sender, CancellationToken ct) =>
        sender.Send(new ReviseDivision(id, ifMatch?.Version, body.Name, body.Aliases ?? []), ct)
            .Then(() => sender.Send(new GetDivision(id), ct)).Versioned();
}

public sealed record DivisionBody(string Name, IReadOnlyList<string>? Aliases = null);
