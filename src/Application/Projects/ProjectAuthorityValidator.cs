using FluentValidation;
using LocalPlan.Domain.Projects;

namespace LocalPlan.Application.Projects;

internal sealed class ProjectAuthorityValidator : AbstractValidator<ProjectAuthority>
{
    private const int MaxEntries = 100;

    public ProjectAuthorityValidator()
    {
        RuleFor(a => a.AuthorityItemIds).NotNull().Must(IsShort);
        RuleFor(a => a.BeneficiaryIds).NotNull().Must(IsShort);
        RuleFor(a => a.Grounds).NotNull().Must(IsShort);
        RuleForEach(a => a.Grounds).IsInEnum();
        RuleFor(a => a.Lands).NotNull().Must(IsShort);
        RuleForEach(a => a.Lands).IsInEnum();
        RuleFor(a => a.Recipient).IsInEnum();
    }

    private static bool IsShort<T>(IReadOnlyList<T>? list) => list is null || list.Count <= MaxEntries;
}
