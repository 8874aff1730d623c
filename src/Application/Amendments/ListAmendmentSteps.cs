using System.Globalization;
using LocalPlan.Application.Common.Messaging;
using LocalPlan.Application.Common.Paging;
using LocalPlan.Application.Common.Persistence;
using LocalPlan.Application.Common.Security;
using LocalPlan.Domain.Amendments;
using LocalPlan.Domain.Common;
using LocalPlan.Domain.Procedures;
using Microsoft.EntityFrameworkCore;

namespace LocalPlan.Application.Amendments;

/// <summary>Every step that an amendment took, the opening first.</summary>
[Requires(Capability.ReadPlans)]
public sealed record ListAmendmentSteps(Guid PlanId, Guid Id, string? After, int? Limit) : IQuery<Page<AmendmentStepDetails>>;

/// <param name="Id">The step.</param>
/// <param name="Number">Counts from the opening.</param>
/// <param name="Action">What was done.</param>
/// <param name="From">The stage it left; null for the opening.</param>
/// <param name="To">The stage it led to.</param>
/// <param name="At">When.</param>
/// <param name="ByTitle">The office of whoever did it.</param>
/// <param name="DocumentNumber">The number of the meeting or announcement.</param>
/// <param name="DocumentDate">The day of that document.</param>
/// <param name="Hash">The version of the items it was about.</param>
/// <param name="Note">Reason or remark.</param>
public sealed record AmendmentStepDetails(
    Guid Id, int Number, StageAction Action, Stage? From, Stage To, DateTimeOffset At, string ByTitle, string? DocumentNumber,
    DateOnly? DocumentDate, string? Hash, string? Note);

internal sealed class ListAmendmentStepsHandler(IReadDb db) : IQueryHandler<ListAmendmentSteps, Page<AmendmentStepDetails>>
{
    private static readonly ListOrder<AmendmentStep, AmendmentStepDetails> AsTaken = new(
        Keyset<AmendmentStep>.By(s => s.Number), s => new Cursor(s.Number.ToString(CultureInfo.InvariantCulture), s.Id));

    public async Task<Result<Page<AmendmentStepDetails>>> Handle(ListAmendmentSteps query, CancellationToken ct)
    {
        if (!await db.Set<Amendment>().AnyAsync(a => a.PlanId == query.PlanId && a.Id == query.Id, ct))
            return AmendmentErrors.NotFound;
        var rows = db.Set<AmendmentStep>().Where(s => s.AmendmentId == query.Id);
        return await AsTaken.PageAsync(rows, query.After, query.Limit, r => r.Select(s => new AmendmentStepDetails(
            s.Id, s.Number, s.Action, s.From, s.To, s.At, s.ByTitle, s.DocumentNumber, s.DocumentDate, s.Hash, s.Note)), ct);
    }
}
