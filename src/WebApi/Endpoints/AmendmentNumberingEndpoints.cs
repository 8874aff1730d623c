using LocalPlan.Application.Amendments;
using LocalPlan.Application.Common.Messaging;
using LocalPlan.Domain.Amendments;
using LocalPlan.WebApi.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;

namespace LocalPlan.WebApi.Endpoints;

public sealed class AmendmentNumberingEndpoints : IEndpointGroup
{
    public static string Prefix => "/amendment-numbering";

    public static void Map(RouteGroupBuilder group)
    {
        group.MapGet("/", Get).WithName(nameof(GetAmendmentNumbering));
        group.MapPut("/", Choose).WithName(nameof(ChooseAmendmentNumbering));
    }

    /// <summary>How the caller's organization numbers its amendments: by kind and year until it chooses otherwise.</summary>
    internal static Task<Results<Versioned<AmendmentNumberingDetails>, Refusal>> Get(ISender sender, CancellationToken ct) =>
        sender.Send(new GetAmendmentNumbering(), ct).Versioned();

    /// <summary>Chooses how the next amendments are numbered; printed numbers stay.</summary>
    internal static Task<Results<Versioned<AmendmentNumberingDetails>, Refusal>> Choose(
        [FromHeader(Name = IfMatch.Header)] IfMatch? ifMatch, NumberingBody body, ISender sender, CancellationToken ct) =>
        sender.Send(new ChooseAmendmentNumbering(body.Style, ifMatch?.Version), ct).Then(() => sender.Send(new GetAmendmentNumbering(), ct)).Versioned();
}

public sealed record NumberingBody(NumberingStyle Style);
