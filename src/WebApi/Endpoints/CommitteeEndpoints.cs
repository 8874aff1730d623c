using LocalPlan.Application.Committees;
using LocalPlan.Application.Common.Messaging;
using LocalPlan.Application.Common.Paging;
using LocalPlan.Domain.Committees;
using LocalPlan.WebApi.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;

namespace LocalPlan.WebApi.Endpoints;

public sealed class CommitteeEndpoints : IEndpointGroup
{
    public static string Prefix => "/committees";

    public static void Map(RouteGroupBuilder group)
    {
        group.MapGet("/", List).WithName(nameof(ListCommittees));
        group.MapPost("/", Appoint).WithName(nameof(AppointCommittee));
        group.MapPost("/check", Check).WithName(nameof(CheckCommittee));
        group.MapGet("/term-warnings", Warnings).WithName(nameof(ListTermWarnings));
        group.MapGet("/{id}", Get).WithName(nameof(GetCommittee));
        group.MapGet("/{id}/checks", Checks).WithName(nameof(GetCommitteeChecks));
        group.MapPost("/{id}/orders", Change).WithName(nameof(ChangeCommittee));
    }

    /// <summary>The committees of the caller's organization as they are today, the latest first.</summary>
    internal static Task<Results<Ok<Page<CommitteeDetails>>, Refusal>> List(string? after, int? limit, ISender sender, CancellationToken ct) =>
        sender.Send(new ListCommittees(after, limit), ct).Ok();

    /// <summary>Keeps a committee as its order appointed it. One that breaks a rule of its composition is refused, naming each.</summary>
    internal static Task<Results<CreatedAt<CommitteeDetails>, Refusal>> Appoint(CommitteeDraft body, ISender sender, CancellationToken ct) =>
        sender.Send(new AppointCommittee(body), ct).Then(id => sender.Send(new GetCommittee(id, null), ct)).Created();

    /// <summary>What the rules would say of a committee, before anybody signs its order. Nothing is kept.</summary>
    internal static Task<Results<Ok<IReadOnlyList<FindingAnswer>>, Refusal>> Check(CommitteeDraft body, FindingAnswers answers, CancellationToken ct) =>
        answers.SendAsync(new CheckCommittee(body), ct).Ok();

    /// <summary>Seats whose term or office ends soon, or has ended without a successor.</summary>
    internal static Task<Results<Ok<Page<TermWarning>>, Refusal>> Warnings(string? after, int? limit, ISender sender, CancellationToken ct) =>
        sender.Send(new ListTermWarnings(after, limit), ct).Ok();

    /// <summary>One committee as it is, or was on the day <c>asOf</c>.</summary>
    internal static Task<Results<Versioned<CommitteeDetails>, Refusal>> Get(Guid id, DateOnly? asOf, ISender sender, CancellationToken ct) =>
        sender.Send(new GetCommittee(id, asOf), ct).Versioned();

    /// <summary>What the rules of composition say of the committee today, or on the day <c>asOf</c>.</summary>
    internal static Task<Results<Ok<IReadOnlyList<FindingAnswer>>, Refusal>> Checks(Guid id, DateOnly? asOf, FindingAnswers answers, CancellationToken ct) =>
        answers.SendAsync(new GetCommitteeChecks(id, asOf), ct).Ok();

    /// <summary>A further order: seats it ends are over the day before it, seats it fills begin on its day.</summary>
    internal static Task<Results<Versioned<CommitteeDetails>, Refusal>> Change(
        Guid id, [FromHeader(Name = IfMatch.Header)] IfMatch? ifMatch, CommitteeChange body, ISender sender, CancellationToken ct) =>
        sender.Send(new ChangeCommittee(id, ifMatch?.Version, body), ct).Then(() => sender.Send(new GetCommittee(id, null), ct)).Versioned();
}
