using LocalPlan.Application.Common.Messaging;
using LocalPlan.Application.Common.Paging;
using LocalPlan.Application.Offices;
using LocalPlan.Domain.Offices;
using LocalPlan.WebApi.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;

namespace LocalPlan.WebApi.Endpoints;

public sealed class OfficeEndpoints : IEndpointGroup
{
    public static string Prefix => "/offices";

    public static void Map(RouteGroupBuilder group)
    {
        group.MapGet("/", List).WithName(nameof(ListOffices));
        group.MapPost("/", Create).WithName(nameof(CreateOffice));
        group.MapGet("/{id}", Get).WithName(nameof(GetOffice));
        group.MapPost("/{id}/holders", Take).WithName(nameof(TakeOffice));
        group.MapPost("/{id}/vacancy", Vacate).WithName(nameof(VacateOffice));
    }

    /// <summary>The offices of the caller's organization with their holders today, or on the day <c>asOf</c>.</summary>
    internal static Task<Results<Ok<Page<OfficeDetails>>, Refusal>> List(
        DateOnly? asOf, string? after, int? limit, ISender sender, CancellationToken ct) => sender.Send(new ListOffices(asOf, after, limit), ct).Ok();

    /// <summary>Records an office with the first person known to hold it.</summary>
    internal static Task<Results<CreatedAt<OfficeDetails>, Refusal>> Create(OfficeDraft body, ISender sender, CancellationToken ct) =>
        sender.Send(new CreateOffice(body), ct).Then(id => sender.Send(new GetOffice(id, null), ct)).Created();

    /// <summary>One office with everybody who ever held it.</summary>
    internal static Task<Results<Versioned<OfficeDetails>, Refusal>> Get(Guid id, DateOnly? asOf, ISender sender, CancellationToken ct) =>
        sender.Send(new GetOffice(id, asOf), ct).Versioned();

    /// <summary>Somebody takes the office; whoever held it leaves it the day before, and seats that follow it go along.</summary>
    internal static Task<Results<Versioned<OfficeDetails>, Refusal>> Take(
        Guid id, [FromHeader(Name = IfMatch.Header)] IfMatch? ifMatch, HolderDraft body, ISender sender, CancellationToken ct) =>
        sender.Send(new TakeOffice(id, ifMatch?.Version, body), ct).Then(() => sender.Send(new GetOffice(id, null), ct)).Versioned();

    /// <summary>Whoever holds the office leaves it, and it stays vacant.</summary>
    internal static Task<Results<Versioned<OfficeDetails>, Refusal>> Vacate(
        Guid id, [FromHeader(Name = IfMatch.Header)] IfMatch? ifMatch, VacancyBody body, ISender sender, CancellationToken ct) =>
        sender.Send(new VacateOffice(id, ifMatch?.Version, body.LastDay, body.Reason), ct).Then(() => sender.Send(new GetOffice(id, null), ct)).Versioned();
}

public sealed record VacancyBody(DateOnly LastDay, LeavingReason Reason);
