using FluentValidation;
using LocalPlan.Application.Common.Messaging;
using LocalPlan.Application.Common.Persistence;
using LocalPlan.Application.Common.Security;
using LocalPlan.Application.Projects;
using LocalPlan.Domain.Common;
using LocalPlan.Domain.CoordinationItems;

namespace LocalPlan.Application.CoordinationItems;

/// <summary>Sends projects of the organization's own coordination account to a round. Each project becomes an item, or is refused with every reason.</summary>
[Requires(Capability.SubmitCoordinationItems)]
public sealed record SubmitCoordinationItems(Guid RoundId, BatchMode Mode, IReadOnlyList<SubmissionRow> Rows) : ICommand<SubmitOutcome>;

internal sealed class SubmitCoordinationItemsValidator : AbstractValidator<SubmitCoordinationItems>
{
    public SubmitCoordinationItemsValidator()
    {
        RuleFor(c => c.Mode).IsInEnum();
        RuleFor(c => c.Rows).NotNull().SetValidator(new SubmissionRowsValidator()).OverridePropertyName("rows");
    }
}

internal sealed class SubmissionRowsValidator : AbstractValidator<IReadOnlyList<SubmissionRow>>
{
    private const int MaxRows = 500;
    private const int MaxDocuments = 50;

    public SubmissionRowsValidator()
    {
        RuleFor(r => r.Count).InclusiveBetween(1, MaxRows).OverridePropertyName("");
        RuleForEach(r => r).NotNull().ChildRules(r =>
        {
            r.RuleFor(x => x.Evidence!.Count).LessThanOrEqualTo(MaxDocuments).When(x => x.Evidence is not null).OverridePropertyName("evidence");
            r.RuleForEach(x => x.Evidence).NotNull().ChildRules(e =>
            {
                e.RuleFor(x => x.Kind).IsInEnum();
                e.RuleFor(x => x.Reference).MaximumLength(EvidenceRef.MaxReferenceLength);
            });
        }).OverridePropertyName("");
    }
}

internal sealed class SubmitCoordinationItemsHandler(IWriteDb db, Submissions submissions, ItemDesk desk)
    : ICommandHandler<SubmitCoordinationItems, SubmitOutcome>
{
    public async Task<Result<SubmitOutcome>> Handle(SubmitCoordinationItems command, CancellationToken ct)
    {
        if (!(await submissions.OpenAsync(command.RoundId, command.Rows, ct)).TryGet(out var counter, out var error))
            return error;
        var outcome = counter.Take(command.Rows, await desk.RecordAsync(counter.Round, null, ct));
        if (command.Mode == BatchMode.AllOrNothing && outcome.Faults.Count > 0)
            return outcome.Faults.Count == 1 ? outcome.Faults[0] : Error.All(outcome.Faults);
        db.Set<CoordinationItem>().AddRange(counter.Items);
        return outcome;
    }
}
