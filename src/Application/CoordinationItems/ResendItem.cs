using FluentValidation;
using LocalPlan.Application.Common.Messaging;
using LocalPlan.Application.Common.Security;
using LocalPlan.Domain.Common;
using LocalPlan.Domain.CoordinationItems;

namespace LocalPlan.Application.CoordinationItems;

/// <summary>Sends a returned item again, with its project as it reads now. It becomes the next version and keeps its place.</summary>
[Requires(Capability.SubmitCoordinationItems)]
public sealed record ResendItem(ItemRef Which, IReadOnlyList<EvidenceRef>? Evidence, string? Note) : ICommand;

internal sealed class ResendItemValidator : AbstractValidator<ResendItem>
{
    public ResendItemValidator()
    {
        RuleFor(c => c.Note).MaximumLength(ItemRecord.MaxNoteLength);
        RuleForEach(c => c.Evidence).NotNull().ChildRules(e =>
        {
            e.RuleFor(x => x.Kind).IsInEnum();
            e.RuleFor(x => x.Reference).MaximumLength(EvidenceRef.MaxReferenceLength);
        });
    }
}

internal sealed class ResendItemHandler(ItemDesk desk, Submissions submissions) : ICommandHandler<ResendItem>
{
    public async Task<Result> Handle(ResendItem command, CancellationToken ct)
    {
        if (!(await desk.OpenAsync(command.Which, ItemSide.Owner, ct)).TryGet(out var papers, out var error))
            return error;
        var row = new SubmissionRow(papers.Item.ProjectId, command.Evidence ?? papers.Item.Current.Evidence);
        var found = await submissions.OfAsync([row], ct);
        return found.TryGetValue(row.ProjectId, out var submission)
            ? papers.Item.Resend(submission, papers.Round, await desk.RecordAsync(papers.Round, command.Note, ct))
            : CoordinationItemErrors.NotInOwnPlan;
    }
}
