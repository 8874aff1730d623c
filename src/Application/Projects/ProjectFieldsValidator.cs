using FluentValidation;
using LocalPlan.Domain.Calendar;

namespace LocalPlan.Application.Projects;

internal sealed class ProjectFieldsValidator : AbstractValidator<ProjectFields>
{
    private const int MaxPlaces = 100;
    private const int LatestYear = 2700;

    public ProjectFieldsValidator()
    {
        RuleFor(f => f.Form).IsInEnum();
        RuleFor(f => f.Authority!).SetValidator(new ProjectAuthorityValidator()).When(f => f.Authority is not null);
        RuleForEach(f => f.Budgets).NotNull().ChildRules(y => y.RuleFor(a => a.FiscalYear).InclusiveBetween(FiscalYear.EarliestBuddhistEra, LatestYear));
        RuleForEach(f => f.Ordinance).NotNull().ChildRules(y => y.RuleFor(a => a.FiscalYear).InclusiveBetween(FiscalYear.EarliestBuddhistEra, LatestYear));
        RuleForEach(f => f.Lines).NotNull().ChildRules(l =>
        {
            l.RuleFor(x => x.Budgets).NotNull();
            l.RuleForEach(x => x.Budgets).NotNull();
        });
        RuleFor(f => f.PlaceIds!.Count).LessThanOrEqualTo(MaxPlaces).When(f => f.PlaceIds is not null).OverridePropertyName("placeIds");
    }
}
