using System.Globalization;
using LocalPlan.Application.Common.Messaging;
using LocalPlan.Application.Common.Persistence;
using LocalPlan.Application.Common.Security;
using LocalPlan.Application.Common.Time;
using LocalPlan.Application.Editions;
using LocalPlan.Application.RuleSets;
using LocalPlan.Domain.Common;
using LocalPlan.Domain.Editions;
using LocalPlan.Domain.Forms;
using LocalPlan.Domain.Plans;
using Microsoft.EntityFrameworkCore;

namespace LocalPlan.Application.Forms;

/// <summary>An official form of a plan as a file: as its rows are now, or as the book stood on an earlier day.</summary>
[Requires(Capability.ExportForms)]
public sealed record ExportForm(Guid PlanId, FormCode Form, FormFormat Format, DigitStyle Digits, DateOnly? AsOf = null) : IQuery<FormFile>;

internal sealed class ExportFormHandler(
    IReadDb db, PlanContents contents, RuleBook rules, IEnumerable<IFormWriter> writers, TimeProvider clock) : IQueryHandler<ExportForm, FormFile>
{
    public async Task<Result<FormFile>> Handle(ExportForm query, CancellationToken ct)
    {
        var plan = await db.Set<Plan>().SingleOrDefaultAsync(p => p.Id == query.PlanId, ct);
        if (plan is null)
            return PlanErrors.NotFound;
        if (!(await ContentAsync(query, ct)).TryGet(out var content, out var error))
            return error;
        var accounts = FormCodes.AccountsOf(query.Form);
        var cover = await FormCover.OnAsync(query.AsOf ?? clock.TodayInThailand(), plan.OrganizationId, db, rules, ct);
        var book = FormBooks.Of(cover, content, accounts);
        var summary = PlanSummaryDetails.Of(content, accounts);
        var writer = writers.Single(w => w.Format == query.Format);
        return new FormFile(FormCodes.FileName(query, plan), writer.ContentType,
            (output, token) => writer.WriteAsync(new FormContent(query.Form, query.Digits, book, summary), output, token));
    }

    private async Task<Result<PlanContent>> ContentAsync(ExportForm query, CancellationToken ct) => query.AsOf is { } day
        ? (await db.HistoryAsync(query.PlanId, ct)).AsOf(day)
        : (await contents.OfAsync(query.PlanId, ct))!;
}

public static class FormCodes
{
    public static IReadOnlyList<FormKind> AccountsOf(FormCode form) => form switch
    {
        FormCode.P01 => Enum.GetValues<FormKind>(),
        FormCode.P02Community => [FormKind.Community],
        FormCode.Coordination => [FormKind.Coordination],
        FormCode.P03 => [FormKind.Equipment],
        _ => [FormKind.Project],
    };

    public static string FileName(ExportForm query, Plan plan) => string.Create(
        CultureInfo.InvariantCulture,
        $"{query.Form.ToString().ToLowerInvariant()}-{plan.FirstYear}-{plan.Period.LastYear}.{query.Format.ToString().ToLowerInvariant()}");
}
