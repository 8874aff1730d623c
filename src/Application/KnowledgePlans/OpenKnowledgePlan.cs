using FluentValidation;
using LocalPlan.Application.Common.Messaging;
using LocalPlan.Application.Common.Persistence;
using LocalPlan.Application.Common.Security;
using LocalPlan.Application.RuleSets;
using LocalPlan.Domain.Calendar;
using LocalPlan.Domain.Common;
using LocalPlan.Domain.KnowledgePlans;
using Microsoft.EntityFrameworkCore;

namespace LocalPlan.Application.KnowledgePlans;

/// <summary>A PAO opens its knowledge plan of a fiscal year, under the rules in force when the year begins.</summary>
[Requires(Capability.EditKnowledge)]
public sealed record OpenKnowledgePlan(int FiscalYear) : ICommand<Guid>;

internal sealed class OpenKnowledgePlanValidator : AbstractValidator<OpenKnowledgePlan>
{
    public OpenKnowledgePlanValidator() => RuleFor(c => c.FiscalYear).InclusiveBetween(FiscalYear.EarliestBuddhistEra, KnowledgePlan.LatestYear);
}

internal sealed class OpenKnowledgePlanHandler(IWriteDb db, RuleBook rules, ICaller caller, TimeProvider clock) : ICommandHandler<OpenKnowledgePlan, Guid>
{
    public async Task<Result<Guid>> Handle(OpenKnowledgePlan command, CancellationToken ct)
    {
        var year = new FiscalYear(command.FiscalYear);
        if (!await db.IsPaoAsync(caller, ct))
            return KnowledgePlanErrors.OnlyPao;
        if (await db.Set<KnowledgePlan>().AnyAsync(p => p.FiscalYear == year.BuddhistEra, ct))
            return KnowledgePlanErrors.YearTaken;
        return db.Keep(KnowledgePlan.Open(caller.OrganizationId, year, (await rules.InForceOnAsync(year.FirstDay, ct)).Id, clock.GetUtcNow()));
    }
}
