using FluentValidation;
using LocalPlan.Domain.Calendar;
using LocalPlan.Domain.Meetings;

namespace LocalPlan.Application.Meetings;

internal sealed class MeetingScheduleValidator : AbstractValidator<MeetingSchedule>
{
    public MeetingScheduleValidator()
    {
        RuleFor(s => s.Number).NotEmpty().MaximumLength(Meeting.MaxNumberLength);
        RuleFor(s => s.Title).NotEmpty().MaximumLength(Meeting.MaxTextLength);
        RuleFor(s => s.Place).NotEmpty().MaximumLength(Meeting.MaxTextLength);
        RuleFor(s => s.Date).InclusiveBetween(Days.Earliest, Days.Latest);
    }
}
