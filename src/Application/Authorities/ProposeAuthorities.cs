using FluentValidation;
using LocalPlan.Application.Common.Messaging;
using LocalPlan.Application.Common.Paging;
using LocalPlan.Application.Common.Security;
using LocalPlan.Domain.Authorities;
using LocalPlan.Domain.Common;
using LocalPlan.Domain.Projects;

namespace LocalPlan.Application.Authorities;

/// <summary>The likely powers for a text that somebody is typing.</summary>
[Requires(Capability.ReadReference)]
public sealed record ProposeAuthorities(string? Name, string? Target, string? Objective, Guid? PlanClassId) : IQuery<Page<AuthorityProposalDetails>>;

internal sealed class ProposeAuthoritiesValidator : AbstractValidator<ProposeAuthorities>
{
    public ProposeAuthoritiesValidator()
    {
        RuleFor(q => q.Name).MaximumLength(Project.MaxNameLength);
        RuleFor(q => q.Target).MaximumLength(Project.MaxTextLength);
        RuleFor(q => q.Objective).MaximumLength(Project.MaxTextLength);
    }
}

internal sealed class ProposeAuthoritiesHandler(AuthorityBook book) : IQueryHandler<ProposeAuthorities, Page<AuthorityProposalDetails>>
{
    public async Task<Result<Page<AuthorityProposalDetails>>> Handle(ProposeAuthorities query, CancellationToken ct) =>
        await book.ProposeAsync(query.Name, query.Target, query.Objective, query.PlanClassId, ct);
}

/// <summary>A likely power, and the words that speak for it with their points.</summary>
public sealed record AuthorityProposalDetails(AuthorityItemDetails Item, int Score, IReadOnlyList<ProposalMatch> Matches);
