using LocalPlan.Application.Common.Messaging;
using LocalPlan.Application.Common.Paging;
using LocalPlan.Application.Deadlines;
using LocalPlan.Domain.Deadlines;
using LocalPlan.Domain.Organizations;
using LocalPlan.Domain.RuleSets;
using LocalPlan.WebApi.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;

namespace LocalPlan.WebApi.Endpoints;

public sealed class DeadlineEndpoints : IEndpointGroup
{
    public static string Prefix => "/deadlines";

    public static void Map(RouteGroupBuilder group)
    {
        group.MapGet("/", List).WithName(nameof(ListDeadlines));
        group.MapGet("/rules", Rules).WithName(nameof(ListDeadlineRules));
        group.MapPost("/preview", Preview).WithName(nameof(PreviewDeadlines));
        group.MapPost("/events", Record).WithName(nameof(RecordDeadlineEvent));
        group.MapGet("/{id}", Get).WithName(nameof(GetDeadline));
        group.MapPut("/{id}/anchor", SetAnchor).WithName(nameof(SetDeadlineAnchor));
        group.MapPost("/{id}/completion", Complete).WithName(nameof(CompleteDeadline));
        group.MapDelete("/{id}/completion", Reopen).WithName(nameof(ReopenDeadline));
    }

    /// <summary>The deadlines of the caller's organization, the nearest first.</summary>
    internal static Task<Results<Ok<Page<DeadlineSummary>>, Refusal>> List(
        [AsParameters] DeadlineQuery query, string? after, int? limit, ISender sender, CancellationToken ct) =>
        sender.Send(new ListDeadlines(query.ToFilter(), after, limit), ct).Ok();

    /// <summary>The time limits in force for the caller's kind of organization, with clause and how sure each is.</summary>
    internal static Task<Results<Ok<Page<DeadlineRule>>, Refusal>> Rules(string? after, int? limit, ISender sender, CancellationToken ct) =>
        sender.Send(new ListDeadlineRules(after, limit), ct).Ok();

    /// <summary>Reckons dates from days or fiscal years, step by step, and keeps nothing.</summary>
    internal static Task<Results<Ok<Page<DeadlinePreviewAnswer>>, Refusal>> Preview(
        PreviewBody body, DeadlineAnswers answers, CancellationToken ct) =>
        answers.PreviewAsync(new(body.RuleCodes ?? [], body.Anchors, body.Kind), ct).Ok();

    /// <summary>Records what happened: what it fulfils is done, what it starts is opened. Answers with the deadlines of the subject.</summary>
    internal static Task<Results<Ok<Page<DeadlineSummary>>, Refusal>> Record(DeadlineEventBody body, ISender sender, CancellationToken ct) =>
        sender.Send(body.ToCommand(), ct).Then(id => sender.Send(new ListDeadlines(new(SubjectId: id), null, null), ct)).Ok();

    /// <summary>One deadline: rule, reckoning, moves and reminders.</summary>
    internal static Task<Results<Versioned<DeadlineAnswer>, Refusal>> Get(Guid id, DeadlineAnswers answers, CancellationToken ct) =>
        answers.GetAsync(id, ct).Versioned();

    /// <summary>Corrects the day or fiscal year that an open deadline counts from; the move is logged.</summary>
    internal static Task<Results<Versioned<DeadlineAnswer>, Refusal>> SetAnchor(
        Guid id, [FromHeader(Name = IfMatch.Header)] IfMatch? ifMatch, AnchorBody body, ISender sender, DeadlineAnswers answers, CancellationToken ct) =>
        sender.Send(new SetDeadlineAnchor(id, ifMatch?.Version, body.Date, body.FiscalYear), ct).Then(() => answers.GetAsync(id, ct)).Versioned();

    /// <summary>Says that it was done, and when. The end of a posting is refused before its full days are over.</summary>
    internal static Task<Results<Versioned<DeadlineAnswer>, Refusal>> Complete(
        Guid id, [FromHeader(Name = IfMatch.Header)] IfMatch? ifMatch, CompletionBody body, ISender sender, DeadlineAnswers answers, CancellationToken ct) =>
        sender.Send(new CompleteDeadline(id, ifMatch?.Version, body.DoneOn), ct).Then(() => answers.GetAsync(id, ct)).Versioned();

    /// <summary>Takes back a completion that was entered by mistake.</summary>
    internal static Task<Results<Versioned<DeadlineAnswer>, Refusal>> Reopen(
        Guid id, [FromHeader(Name = IfMatch.Header)] IfMatch? ifMatch, ISender sender, DeadlineAnswers answers, CancellationToken ct) =>
        sender.Send(new ReopenDeadline(id, ifMatch?.Version), ct).Then(() => answers.GetAsync(id, ct)).Versioned();
}

/// <summary>Which deadlines a caller asks for.</summary>
public sealed record DeadlineQuery(
    Choice<DeadlineStatus>? Status = null, int? WithinDays = null, Choice<DeadlineSubject>? Subject = null, Guid? SubjectId = null)
{
    internal DeadlineFilter ToFilter() => new(Status?.Value, WithinDays, Subject?.Value, SubjectId);
}

public sealed record PreviewBody(IReadOnlyList<AnchorPoint> Anchors, IReadOnlyList<string>? RuleCodes = null, OrganizationKind? Kind = null);

/// <param name="Subject">What it happened to; not a plan or an amendment, whose steps record it.</param>
/// <param name="Anchor">What happened.</param>
/// <param name="SubjectId">The subject of an earlier event; none makes a new subject.</param>
/// <param name="Label">What a new subject is called.</param>
/// <param name="Date">The day; not for a fiscal year.</param>
/// <param name="FiscalYear">The พ.ศ. fiscal year, when that is what counts.</param>
public sealed record DeadlineEventBody(
    DeadlineSubject Subject, DeadlineAnchor Anchor, Guid? SubjectId = null, string? Label = null, DateOnly? Date = null, int? FiscalYear = null)
{
    internal RecordDeadlineEvent ToCommand() => new(Subject, SubjectId, Label, new(Anchor, Date, FiscalYear));
}

public sealed record AnchorBody(DateOnly? Date = null, int? FiscalYear = null);

public sealed record CompletionBody(DateOnly DoneOn);
