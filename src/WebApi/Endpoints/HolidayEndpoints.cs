using LocalPlan.Application.Common.Messaging;
using LocalPlan.Application.Common.Paging;
using LocalPlan.Application.Deadlines;
using LocalPlan.Application.Holidays;
using LocalPlan.Domain.Common;
using LocalPlan.Domain.Holidays;
using LocalPlan.WebApi.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;

namespace LocalPlan.WebApi.Endpoints;

public sealed class HolidayEndpoints : IEndpointGroup
{
    public static string Prefix => "/holidays";

    public static void Map(RouteGroupBuilder group)
    {
        group.MapGet("/", List).WithName(nameof(ListHolidays));
        group.MapPost("/", Create).WithName(nameof(CreateHoliday));
        group.MapGet("/{id}", Get).WithName(nameof(GetHoliday));
        group.MapPut("/{id}", Revise).WithName(nameof(ReviseHoliday));
        group.MapDelete("/{id}", Delete).WithName(nameof(DeleteHoliday));
    }

    /// <summary>The holidays of a year of the Common Era as they hold for the caller's organization, with where each comes from.</summary>
    internal static Task<Results<Ok<Page<HolidayItem>>, Refusal>> List(
        int? year, string? after, int? limit, ISender sender, CancellationToken ct) =>
        sender.Send(new ListHolidays(year, after, limit), ct).Ok();

    /// <summary>Sets a day off for the own organization, by a PAO also for its province, or says that a listed one is worked.</summary>
    internal static Task<Results<CreatedAt<HolidayDetails>, Refusal>> Create(HolidayDraft body, ISender sender, HolidayAnswers answers, CancellationToken ct) =>
        sender.Send(new CreateHoliday(body), ct).Then(id => answers.ChangedAsync(id, ct)).Created();

    /// <summary>A day that the caller's organization has set.</summary>
    internal static Task<Results<Versioned<HolidayDetails>, Refusal>> Get(Guid id, ISender sender, CancellationToken ct) =>
        sender.Send(new GetHoliday(id), ct).Versioned();

    /// <summary>Changes a day that the caller's organization has set.</summary>
    internal static Task<Results<Versioned<HolidayDetails>, Refusal>> Revise(
        Guid id, [FromHeader(Name = IfMatch.Header)] IfMatch? ifMatch, HolidayDraft body, ISender sender, HolidayAnswers answers, CancellationToken ct) =>
        sender.Send(new ReviseHoliday(id, ifMatch?.Version, body), ct).Then(() => answers.ChangedAsync(id, ct)).Versioned();

    /// <summary>Takes out a day that the caller's organization has set.</summary>
    internal static Task<Results<NoContent, Refusal>> Delete(
        Guid id, [FromHeader(Name = IfMatch.Header)] IfMatch? ifMatch, HolidayAnswers answers, CancellationToken ct) =>
        answers.DeleteAsync(new(id, ifMatch?.Version), ct).NoContent();
}

/// <summary>Deadlines of other organizations follow a day that holds for the province, by the daily work woken at once.</summary>
internal sealed class HolidayAnswers(ISender sender, IDeadlineJobs jobs)
{
    public Task<Result<HolidayDetails>> ChangedAsync(Guid id, CancellationToken ct)
    {
        jobs.Wake();
        return sender.Send(new GetHoliday(id), ct);
    }

    public async Task<Result> DeleteAsync(DeleteHoliday command, CancellationToken ct)
    {
        var outcome = await sender.Send(command, ct);
        jobs.Wake();
        return outcome;
    }
}
