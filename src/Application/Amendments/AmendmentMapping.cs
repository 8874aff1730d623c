using System.Linq.Expressions;
using LocalPlan.Application.Compliance;
using LocalPlan.Domain.Amendments;
using LocalPlan.Domain.Editions;

namespace LocalPlan.Application.Amendments;

internal static class AmendmentMapping
{
    public static readonly Expression<Func<Amendment, AmendmentSummary>> Summary = amendment => new()
    {
        Id = amendment.Id,
        PlanId = amendment.PlanId,
        Kind = amendment.Kind,
        Ground = amendment.Ground,
        Subject = amendment.Subject,
        Stage = amendment.Stage,
        Label = amendment.Label,
        AnnouncementNumber = amendment.AnnouncementNumber,
        AnnouncedOn = amendment.AnnouncedOn,
        SignatoryName = amendment.SignatoryName,
        SignatoryPosition = amendment.SignatoryPosition,
        EditionNumber = amendment.EditionNumber,
        Added = amendment.Items.Count(i => i.BasedOn == null),
        Changed = amendment.Items.Count(i => i.BasedOn != null && i.After != null),
        Removed = amendment.Items.Count(i => i.After == null),
        UpdatedAt = amendment.UpdatedAt,
        Version = amendment.Version,
    };

    private static readonly Func<Amendment, AmendmentSummary> Summarize = Summary.Compile();

    public static AmendmentDetails ToDetails(this Amendment amendment, PlanHistory history, RulesInForce rules, string? nextLabel)
    {
        var (book, items) = (history.Latest, ItemsAgainstBook.Of(amendment, history, rules.Set));
        return new(Summarize(amendment))
        {
            RuleSetId = amendment.RuleSetId,
            Hash = amendment.Hash,
            SubmittedHash = amendment.SubmittedHash,
            NextLabel = nextLabel,
            ProposedKind = items.Needed,
            Misfit = items.Misfit,
            Items = [.. amendment.Items.OrderBy(i => i.Order).Select(i => AmendmentItemDetails.Of(i, book, items.IsOutdated(i), rules.Checks))],
        };
    }
}
