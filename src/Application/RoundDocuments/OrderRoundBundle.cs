using FluentValidation;
using LocalPlan.Application.Common.Messaging;
using LocalPlan.Application.Common.Persistence;
using LocalPlan.Application.Common.Security;
using LocalPlan.Application.CoordinationRounds;
using LocalPlan.Application.RuleSets;
using LocalPlan.Domain.Common;
using LocalPlan.Domain.CoordinationRounds;
using LocalPlan.Domain.RoundDocuments;

namespace LocalPlan.Application.RoundDocuments;

/// <summary>Orders all documents of a round in one file, which a job makes. Letters are among them only when the round is answered.</summary>
[Requires(Capability.OpenCoordinationRounds)]
public sealed record OrderRoundBundle(Guid RoundId, IReadOnlyList<RoundDocumentKind>? Kinds, bool ThaiDigits) : ICommand<Guid>;

internal sealed class OrderRoundBundleValidator : AbstractValidator<OrderRoundBundle>
{
    public OrderRoundBundleValidator()
    {
        RuleFor(c => c.Kinds).Must(k => k is not { Count: 0 });
        RuleForEach(c => c.Kinds).IsInEnum();
    }
}

internal sealed class OrderRoundBundleHandler(IWriteDb db, RoundFigures figures, RuleBook rules, ICaller caller, TimeProvider clock)
    : ICommandHandler<OrderRoundBundle, Guid>
{
    public async Task<Result<Guid>> Handle(OrderRoundBundle command, CancellationToken ct)
    {
        var round = await figures.RoundAsync(command.RoundId, ct);
        if (round is null || round.OrganizationId != caller.OrganizationId)
            return CoordinationRoundErrors.NotFound;
        var kinds = command.Kinds ?? Enum.GetValues<RoundDocumentKind>();
        if (kinds.Contains(RoundDocumentKind.Letter) && round.Stage < RoundStage.Answered)
            return RoundDocumentErrors.NotAnswered(RoundDocumentKind.Letter, round.Stage, RoundWords.ClauseOf(await rules.OfAsync(round.RuleSetId, ct)));
        var bundle = RoundBundle.Order(round.OrganizationId, new(round.Id, caller.UserId, kinds, command.ThaiDigits), clock.GetUtcNow());
        db.Set<RoundBundle>().Add(bundle);
        return bundle.Id;
    }
}
