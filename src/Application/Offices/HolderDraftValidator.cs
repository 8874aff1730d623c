using FluentValidation;
using LocalPlan.Domain.Calendar;
using LocalPlan.Domain.Offices;

namespace LocalPlan.Application.Offices;

internal sealed class HolderDraftValidator : AbstractValidator<HolderDraft>
{
    public HolderDraftValidator()
    {
        RuleFor(h => h.Name).NotEmpty().MaximumLength(OfficeHolder.MaxNameLength);
        RuleFor(h => h.Document).NotEmpty().MaximumLength(OfficeHolder.MaxDocumentLength);
        RuleFor(h => h.From).InclusiveBetween(Days.Earliest, Days.Latest);
    }
}
