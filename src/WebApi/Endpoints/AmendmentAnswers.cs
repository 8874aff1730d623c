using LocalPlan.Application.Amendments;
using LocalPlan.Application.Common.Messaging;
using LocalPlan.Domain.Amendments;
using LocalPlan.Domain.Common;
using LocalPlan.WebApi.Http;
using LocalPlan.WebApi.Localization;

namespace LocalPlan.WebApi.Endpoints;

/// <summary>Puts amendments together with their texts in both languages.</summary>
internal sealed class AmendmentAnswers(ISender sender, Messages messages)
{
    public async Task<Result<AmendmentAnswer>> GetAsync(Guid planId, Guid id, CancellationToken ct)
    {
        if (!(await sender.Send(new GetAmendment(planId, id), ct)).TryGet(out var amendment, out var error))
            return error;
        if (!(await sender.Send(new ListAmendmentActions(planId, id), ct)).TryGet(out var actions, out error))
            return error;
        return new AmendmentAnswer(amendment)
        {
            RuleSetId = amendment.RuleSetId,
            Hash = amendment.Hash,
            SubmittedHash = amendment.SubmittedHash,
            NextLabel = amendment.NextLabel,
            ProposedKind = amendment.ProposedKind,
            Misfit = amendment.Misfit is { } misfit ? FieldProblem.Of(misfit, messages) : null,
            Items = [.. amendment.Items.Select(Of)],
            Actions = [.. actions.Select(a => StepAnswer.Of(a, messages))],
        };
    }

    /// <summary>Carries a command out and answers with the amendment as it then stands.</summary>
    public async Task<Result<AmendmentAnswer>> AfterAsync(AmendmentRef which, Func<AmendmentRef, ICommand> command, CancellationToken ct) =>
        (await sender.Send(command(which), ct)).Error is { } error ? error : await GetAsync(which.PlanId, which.Id, ct);

    public async Task<Result<AmendmentAnswer>> AfterAsync(Guid planId, Guid id, ICommand<Guid> command, CancellationToken ct) =>
        (await sender.Send(command, ct)).Error is { } error ? error : await GetAsync(planId, id, ct);

    public async Task<Result<ClassificationAnswer>> ClassifyAsync(Guid planId, Guid id, ItemOrder order, CancellationToken ct)
    {
        if (!(await sender.Send(new ClassifyChange(planId, id, order), ct)).TryGet(out var change, out var error))
            return error;
        return new ClassificationAnswer
        {
            ProposedKind = change.ProposedKind,
            Fits = change.Fits,
            Before = change.Before,
            After = change.After,
            Differences = [.. change.Differences.Select(Of)],
            Problems = change.Problems,
        };
    }

    private AmendmentItemAnswer Of(AmendmentItemDetails item) => new()
    {
        Id = item.Id,
        ProjectId = item.ProjectId,
        Order = item.Order,
        Reason = item.Reason,
        Kind = item.Kind,
        IsOutdated = item.IsOutdated,
        Before = item.Before,
        After = item.After,
        Differences = [.. item.Differences.Select(Of)],
        Problems = item.Problems,
    };

    private DifferenceAnswer Of(Difference difference) => new()
    {
        Field = difference.Field,
        Sort = difference.Sort,
        Kind = difference.Kind,
        Before = difference.Before,
        After = difference.After,
        Parts = difference.Parts,
        Messages = messages.Both(difference.Code, null),
    };
}
