using FluentValidation;
using LocalPlan.Domain.Calendar;
using LocalPlan.Domain.Committees;

namespace LocalPlan.Application.Committees;

internal sealed class CommitteeDraftValidator : AbstractValidator<CommitteeDraft>
{
    private const int MaxSeats = 300;

    public CommitteeDraftValidator()
    {
        RuleFor(d => d.Kind).IsInEnum();
        RuleFor(d => d.Name).NotEmpty().MaximumLength(Committee.MaxNameLength);
        RuleFor(d => d.Order).NotNull().SetValidator(new OrderDraftValidator());
        RuleFor(d => d.Seats).NotNull();
        RuleFor(d => d.Seats.Count).LessThanOrEqualTo(MaxSeats).When(d => d.Seats is not null).OverridePropertyName("seats");
        RuleForEach(d => d.Seats).NotNull().SetValidator(new SeatDraftValidator());
    }
}

internal sealed class OrderDraftValidator : AbstractValidator<OrderDraft>
{
    public OrderDraftValidator()
    {
        RuleFor(o => o.Number).NotEmpty().MaximumLength(CommitteeOrder.MaxNumberLength);
        RuleFor(o => o.Date).InclusiveBetween(Days.Earliest, Days.Latest);
        RuleFor(o => o.Note).MaximumLength(CommitteeOrder.MaxNoteLength);
    }
}

internal sealed class SeatDraftValidator : AbstractValidator<SeatDraft>
{
    public SeatDraftValidator()
    {
        RuleFor(s => s.Kind).IsInEnum();
        RuleFor(s => s.Role).IsInEnum();
        RuleFor(s => s.Origin).IsInEnum();
        RuleFor(s => s.Name).MaximumLength(CommitteeSeat.MaxNameLength);
        RuleFor(s => s.Name).NotEmpty().When(s => s.Origin != SeatOrigin.ExOfficio && s.OfficeId is null);
        RuleFor(s => s.Position).MaximumLength(CommitteeSeat.MaxNameLength);
        RuleFor(s => s.ChoiceDocument).MaximumLength(CommitteeSeat.MaxDocumentLength);
    }
}
