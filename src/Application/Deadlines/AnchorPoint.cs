using FluentValidation;
using LocalPlan.Domain.Calendar;
using LocalPlan.Domain.Common;
using LocalPlan.Domain.Deadlines;

namespace LocalPlan.Application.Deadlines;

/// <summary>The day that a deadline counts from, or the fiscal year when it counts from one.</summary>
/// <param name="Anchor">What happened.</param>
/// <param name="Date">The day; not for a fiscal year.</param>
/// <param name="FiscalYear">The พ.ศ. fiscal year; of a plan the first one.</param>
public sealed record AnchorPoint(DeadlineAnchor Anchor, DateOnly? Date = null, int? FiscalYear = null)
{
    internal Result<DateOnly> ToDay() => Anchor.IsYear()
        ? FiscalYear is { } year ? new FiscalYear(year).FirstDay : DeadlineErrors.FiscalYearRequired
        : Date is { } day ? day : DeadlineErrors.DateRequired;
}

internal sealed class AnchorPointValidator : AbstractValidator<AnchorPoint>
{
    private static readonly DateOnly First = new(2000, 1, 1);
    private static readonly DateOnly Last = new(2200, 12, 31);

    public AnchorPointValidator()
    {
        RuleFor(a => a.Anchor).IsInEnum();
        RuleFor(a => a.Date).InclusiveBetween(First, Last);
        RuleFor(a => a.FiscalYear).InclusiveBetween(First.Year + FiscalYear.EraOffset, Last.Year + FiscalYear.EraOffset);
    }
}
