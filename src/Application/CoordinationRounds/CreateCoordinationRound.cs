using FluentValidation;
using LocalPlan.Application.Common.Messaging;
using LocalPlan.Application.Common.Persistence;
using LocalPlan.Application.Common.Security;
using LocalPlan.Application.Common.Time;
using LocalPlan.Application.RuleSets;
using LocalPlan.Domain.Calendar;
using LocalPlan.Domain.Common;
using LocalPlan.Domain.CoordinationRounds;
using LocalPlan.Domain.Organizations;
using LocalPlan.Domain.RuleSets;
using Microsoft.EntityFrameworkCore;

namespace LocalPlan.Application.CoordinationRounds;

/// <summary>A PAO opens a coordination round for its province.</summary>
[Requires(Capability.OpenCoordinationRounds)]
public sealed record CreateCoordinationRound(CoordinationRoundDraft Draft) : ICommand<Guid>;

internal sealed class CreateCoordinationRoundValidator : AbstractValidator<CreateCoordinationRound>
{
    private const int LatestYear = 2700;

    public CreateCoordinationRoundValidator() => RuleFor(c => c.Draft).ChildRules(d =>
    {
        d.RuleFor(x => x.Name).NotEmpty().MaximumLength(CoordinationRound.MaxNameLength);
        d.RuleFor(x => x.FirstYear).InclusiveBetween(FiscalYear.EarliestBuddhistEra, LatestYear);
        d.RuleForEach(x => x.Windows).ChildRules(w => w.RuleFor(x => x.Kind).IsInEnum());
    }).OverridePropertyName("");
}

internal sealed class CreateCoordinationRoundHandler(IWriteDb db, RoundDesk desk, RuleBook rules, ICaller caller, TimeProvider clock)
    : ICommandHandler<CreateCoordinationRound, Guid>
{
    public async Task<Result<Guid>> Handle(CreateCoordinationRound command, CancellationToken ct)
    {
        var kind = await db.Set<Organization>().Where(o => o.Id == caller.OrganizationId).Select(o => o.Kind).SingleAsync(ct);
        if (kind != OrganizationKind.Pao)
            return CoordinationRoundErrors.OnlyPao;
        var set = await rules.InForceOnAsync(clock.TodayInThailand(), ct);
        var opening = new RoundOpening(caller.OrganizationId, caller.ProvinceId, set.Id, DaysOf(set));
        return db.Keep(CoordinationRound.Create(opening, command.Draft, await desk.RecordAsync(null, ct)));
    }

    private static WindowDays DaysOf(RuleSet set) => new(
        Days(set, RuleKey.DistrictReviewDays), Days(set, RuleKey.ScreeningDays), Days(set, RuleKey.ProvinceReviewDays));

    private static int Days(RuleSet set, RuleKey key) => (int)set.Number(key, OrganizationKind.Pao).Value;
}
