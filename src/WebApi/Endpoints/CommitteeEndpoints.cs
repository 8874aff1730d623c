using LocalPlan.Application.Common.Messaging;
using LocalPlan.Application.Common.Paging;
using LocalPlan.Application.Committees;
using LocalPlan.Domain.Committees;
using LocalPlan.WebApi.Http;
using Microsoft.AspNetCore.Http.HttpResults;

namespace LocalPlan.WebApi.Endpoints;

public sealed class CommitteeEndpoints : IEndpointGroup
{
    public static string Prefix => "/committees";

    public static void Map(RouteGroupBuilder group)
    {
        group.MapGet("/", List).WithName(nameof(ListCommittees));
        group.MapPost("/", Create).WithName(nameof(CreateCommittee));
        group.MapGet("/{id}", Get).WithName(nameof(GetCommittee));
    }

    /// <summary>The committees of the caller's organization, the latest first.</summary>
    internal static Task<Results<Ok<Page<CommitteeDetails>>, Refusal>> List(string? after, int? limit, ISender sender, CancellationToken ct) =>
        sender.Send(new ListCommittees(after, limit), ct).Ok();

    /// <summary>Keeps a committee as its order appointed it.</summary>
    internal static Task<Results<CreatedAt<CommitteeDetails>, Refusal>> Create(CommitteeDraft body, ISender sender, CancellationToken ct) =>
        sender.Send(new CreateCommittee(body), ct).Then(id => sender.Send(new GetCommittee(id), ct)).Created();

    /// <summary>One committee with its members.</summary>
    internal static Task<Results<Versioned<CommitteeDetails>, Refusal>> Get(Guid id, ISender sender, CancellationToken ct) =>
        sender.Send(new GetCommittee(id), ct).Versioned();
}
