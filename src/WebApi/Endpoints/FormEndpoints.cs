using LocalPlan.Application.Common.Messaging;
using LocalPlan.Application.Forms;
using LocalPlan.Domain.Forms;
using LocalPlan.WebApi.Http;
using Microsoft.AspNetCore.Http.HttpResults;

namespace LocalPlan.WebApi.Endpoints;

public sealed class FormEndpoints : IEndpointGroup
{
    public static string Prefix => "/plans/{planId}";

    public static void Map(RouteGroupBuilder group)
    {
        group.MapGet("/summary", Summary).WithName(nameof(GetPlanSummary));
        group.MapGet("/exports/{form}", Export).WithName(nameof(ExportForm)).Produces(StatusCodes.Status200OK, contentType: "application/octet-stream");
    }

    /// <summary>ผ.01 computed from the rows: counts and baht for each strategy, tactic, plan class and year; project-years and distinct projects. As of an earlier day it sums the book of that day.</summary>
    internal static Task<Results<Ok<PlanSummaryDetails>, Refusal>> Summary(
        Guid planId, Choice<FormKind>[]? forms, DateOnly? asOf, ISender sender, CancellationToken ct) =>
        sender.Send(new GetPlanSummary(planId, [.. (forms ?? []).Select(f => f.Value)], asOf), ct).Ok();

    /// <summary>An official form as XLSX, CSV or JSON, with Arabic or Thai digits. As of an earlier day it prints the book of that day. The same plan gives the same bytes.</summary>
    internal static async Task<Results<PushStreamHttpResult, Refusal>> Export(
        Guid planId, Choice<FormCode> form, Choice<FormFormat>? format, Choice<DigitStyle>? digits, DateOnly? asOf, ISender sender, CancellationToken ct)
    {
        var query = new ExportForm(planId, form.Value, format?.Value ?? FormFormat.Xlsx, digits?.Value ?? DigitStyle.Arabic, asOf);
        return (await sender.Send(query, ct)).TryGet(out var file, out var error)
            ? TypedResults.Stream(output => file.WriteAsync(output, ct), file.ContentType, file.FileName)
            : new Refusal(error);
    }
}
