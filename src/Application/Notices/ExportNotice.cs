using LocalPlan.Application.Common.Documents;
using LocalPlan.Application.Common.Messaging;
using LocalPlan.Application.Common.Persistence;
using LocalPlan.Application.Common.Security;
using LocalPlan.Application.RuleSets;
using LocalPlan.Domain.Common;

namespace LocalPlan.Application.Notices;

/// <summary>The letter to one recipient as a file for Word.</summary>
[Requires(Capability.ReadPlans)]
public sealed record ExportNotice(Guid PlanId, Guid Id) : IQuery<DocumentFile>;

internal sealed class ExportNoticeHandler(IReadDb db, RuleBook rules, IOfficialWriter writer) : IQueryHandler<ExportNotice, DocumentFile>
{
    public Task<Result<DocumentFile>> Handle(ExportNotice query, CancellationToken ct) => db.NoticeTextAsync(rules, query.PlanId, query.Id, ct).Map(writer.Write);
}
