using LocalPlan.Application.Common.Messaging;
using LocalPlan.Application.Common.Paging;
using LocalPlan.Application.Projects;
using LocalPlan.WebApi.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;

namespace LocalPlan.WebApi.Endpoints;

public sealed class ProjectEndpoints : IEndpointGroup
{
    public static string Prefix => "/plans/{planId}/projects";

    public static void Map(RouteGroupBuilder group)
    {
        group.MapGet("/", List).WithName(nameof(ListProjects));
        group.MapGet("/totals", Totals).WithName(nameof(GetProjectTotals));
        group.MapPost("/", Create).WithName(nameof(CreateProject));
        group.MapPost("/batch", Save).WithName(nameof(SaveProjects));
        group.MapGet("/{id}", Get).WithName(nameof(GetProject));
        group.MapPut("/{id}", Replace).WithName("ReplaceProject");
        group.MapPatch("/{id}", Revise).WithName(nameof(ReviseProject));
        group.MapDelete("/{id}", Delete).WithName(nameof(DeleteProject));
    }

    /// <summary>The projects of a plan. Sort by position, name, total, problems or y2566 …; a leading minus turns it round.</summary>
    internal static Task<Results<Ok<Page<ProjectRow>>, Refusal>> List(
        Guid planId, [AsParameters] ProjectQuery query, [AsParameters] Paging paging, ISender sender, CancellationToken ct) =>
        sender.Send(new ListProjects(planId, query.ToFilter(), paging.Sort, paging.After, paging.Limit), ct).Ok();

    /// <summary>The totals row of the same filter: projects with money and baht for each year.</summary>
    internal static Task<Results<Ok<ProjectTotals>, Refusal>> Totals(
        Guid planId, [AsParameters] ProjectQuery query, ISender sender, CancellationToken ct) =>
        sender.Send(new GetProjectTotals(planId, query.ToFilter()), ct).Ok();

    /// <summary>Adds a project. A name is enough for a draft; what else the form asks for comes back as problems.</summary>
    internal static Task<Results<CreatedAt<ProjectDetails>, Refusal>> Create(
        Guid planId, ProjectFields body, ISender sender, CancellationToken ct) =>
        sender.Send(new CreateProject(planId, body), ct).Then(id => sender.Send(new GetProject(planId, id), ct)).Created();

    /// <summary>Saves up to 1,000 rows in one transaction: rows with an id change it at the version seen, others are new.</summary>
    internal static Task<Results<Ok<BatchAnswer>, Refusal>> Save(
        Guid planId, ProjectBatchBody body, BatchAnswers answers, ISender sender, CancellationToken ct) =>
        sender.Send(new SaveProjects(planId, body.Mode, body.Rows), ct).Then(o => answers.OfAsync(planId, o, ct)).Ok();

    /// <summary>One project with all its fields.</summary>
    internal static Task<Results<Versioned<ProjectDetails>, Refusal>> Get(Guid planId, Guid id, ISender sender, CancellationToken ct) =>
        sender.Send(new GetProject(planId, id), ct).Versioned();

    /// <summary>Replaces a project: fields that are not given become blank.</summary>
    internal static Task<Results<Versioned<ProjectDetails>, Refusal>> Replace(
        Guid planId, Guid id, [FromHeader(Name = IfMatch.Header)] IfMatch? ifMatch, ProjectFields body, ISender sender, CancellationToken ct) =>
        Change(new ReviseProject(planId, id, ifMatch?.Version, body, Whole: true), sender, ct);

    /// <summary>Changes only the fields given, and of the budgets only the years given.</summary>
    internal static Task<Results<Versioned<ProjectDetails>, Refusal>> Revise(
        Guid planId, Guid id, [FromHeader(Name = IfMatch.Header)] IfMatch? ifMatch, ProjectFields body, ISender sender, CancellationToken ct) =>
        Change(new ReviseProject(planId, id, ifMatch?.Version, body, Whole: false), sender, ct);

    /// <summary>Takes a project out of the draft.</summary>
    internal static Task<Results<NoContent, Refusal>> Delete(
        Guid planId, Guid id, [FromHeader(Name = IfMatch.Header)] IfMatch? ifMatch, ISender sender, CancellationToken ct) =>
        sender.Send(new DeleteProject(planId, id, ifMatch?.Version), ct).NoContent();

    private static Task<Results<Versioned<ProjectDetails>, Refusal>> Change(ReviseProject command, ISender sender, CancellationToken ct) =>
        sender.Send(command, ct).Then(() => sender.Send(new GetProject(command.PlanId, command.Id), ct)).Versioned();
}
