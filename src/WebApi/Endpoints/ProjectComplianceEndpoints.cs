using LocalPlan.Application.Authorities;
using LocalPlan.Application.Common.Messaging;
using LocalPlan.Application.Common.Paging;
using LocalPlan.Application.Compliance;
using LocalPlan.WebApi.Http;
using Microsoft.AspNetCore.Http.HttpResults;

namespace LocalPlan.WebApi.Endpoints;

public sealed class ProjectComplianceEndpoints : IEndpointGroup
{
    public static string Prefix => "/plans/{planId}/projects/{id}";

    public static void Map(RouteGroupBuilder group)
    {
        group.MapGet("/compliance", Get).WithName(nameof(GetProjectCompliance));
        group.MapGet("/authority-proposals", Proposals).WithName(nameof(GetAuthorityProposals));
    }

    /// <summary>What every check says of one project: level, clause, what satisfies it, and the waiver if there is one.</summary>
    internal static Task<Results<Ok<ProjectComplianceAnswer>, Refusal>> Get(
        Guid planId, Guid id, ComplianceAnswers answers, ISender sender, CancellationToken ct) =>
        sender.Send(new GetProjectCompliance(planId, id), ct).Then(answers.Of).Ok();

    /// <summary>The likely powers for a project, with the words that speak for each.</summary>
    internal static Task<Results<Ok<Page<AuthorityProposalDetails>>, Refusal>> Proposals(Guid planId, Guid id, ISender sender, CancellationToken ct) =>
        sender.Send(new GetAuthorityProposals(planId, id), ct).Ok();
}
