using FluentValidation;
using LocalPlan.Application.Common.Persistence;
using LocalPlan.Application.Common.Security;
using LocalPlan.Domain.Calendar;
using LocalPlan.Domain.Common;
using LocalPlan.Domain.LawDocuments;

namespace LocalPlan.Application.LawDocuments;

internal sealed class LawDocumentValidator : AbstractValidator<LawDocumentDraft>
{
    public LawDocumentValidator()
    {
        RuleFor(d => d.Title).NotEmpty().MaximumLength(LawDocument.MaxTitleLength);
        RuleFor(d => d.Category).IsInEnum();
        RuleFor(d => d.Source).NotEmpty().MaximumLength(LawDocument.MaxSourceLength);
        RuleFor(d => d.Date).InclusiveBetween(Days.Earliest, Days.Latest);
        RuleFor(d => d.Link).MaximumLength(LawDocument.MaxLinkLength);
    }
}

internal static class LawDocumentQueries
{
    /// <summary>Documents of the province's library are read by all and changed by their owner alone.</summary>
    public static Task<Result<LawDocument>> OwnLawDocumentAsync(this IWriteDb db, ICaller caller, Guid id, uint? expectedVersion, CancellationToken ct) =>
        db.Set<LawDocument>().Where(d => d.OrganizationId == caller.OrganizationId).FetchAsync(id, expectedVersion, LawDocumentErrors.NotFound, ct);
}
