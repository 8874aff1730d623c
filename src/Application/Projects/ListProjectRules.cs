using LocalPlan.Application.Common.Messaging;
using LocalPlan.Application.Common.Paging;
using LocalPlan.Application.Common.Security;
using LocalPlan.Domain.Common;
using LocalPlan.Domain.Projects;

namespace LocalPlan.Application.Projects;

/// <summary>The completeness rules of the forms; projects name them by code. Public: they are law, not data.</summary>
[Public]
public sealed record ListProjectRules(string? After, int? Limit) : IQuery<Page<ProjectRule>>;

internal sealed class ListProjectRulesHandler : IQueryHandler<ListProjectRules, Page<ProjectRule>>
{
    public Task<Result<Page<ProjectRule>>> Handle(ListProjectRules query, CancellationToken ct) =>
        Task.FromResult(Page.Of(ProjectProblems.Rules, r => r.Code, query.After, query.Limit));
}
