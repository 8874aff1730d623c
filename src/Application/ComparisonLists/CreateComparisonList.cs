using FluentValidation;
using LocalPlan.Application.Common.Messaging;
using LocalPlan.Application.Common.Persistence;
using LocalPlan.Application.Common.Security;
using LocalPlan.Domain.Common;
using LocalPlan.Domain.ComparisonLists;

namespace LocalPlan.Application.ComparisonLists;

/// <summary>A PAO begins a list that projects are held against: the provincial plan, or the action plan of an agency.</summary>
[Requires(Capability.ManageComparisonLists)]
public sealed record CreateComparisonList(ComparisonListDraft Draft) : ICommand<Guid>;

internal sealed class CreateComparisonListValidator : AbstractValidator<CreateComparisonList>
{
    public CreateComparisonListValidator() => RuleFor(c => c.Draft).NotNull().ChildRules(d =>
    {
        d.RuleFor(x => x.Kind).IsInEnum();
        d.RuleFor(x => x.Name).NotEmpty().MaximumLength(ComparisonList.MaxNameLength);
        d.RuleFor(x => x.Agency).MaximumLength(ComparisonList.MaxNameLength);
    }).OverridePropertyName("");
}

internal sealed class CreateComparisonListHandler(IWriteDb db, ICaller caller, TimeProvider clock) : ICommandHandler<CreateComparisonList, Guid>
{
    public async Task<Result<Guid>> Handle(CreateComparisonList command, CancellationToken ct) => await db.IsPaoAsync(caller, ct)
        ? db.Keep(ComparisonList.Create(caller.OrganizationId, caller.ProvinceId, command.Draft, clock.GetUtcNow()))
        : ComparisonListErrors.OnlyPao;
}
