using LocalPlan.Application.Common.Documents;
using LocalPlan.Application.Common.Messaging;
using LocalPlan.Application.Common.Persistence;
using LocalPlan.Application.Common.Security;
using LocalPlan.Application.RuleSets;
using LocalPlan.Domain.Common;

namespace LocalPlan.Application.Plans;

/// <summary>The announcement of a plan as a file for Word.</summary>
[Requires(Capability.ReadPlans)]
public sealed record ExportAnnouncement(Guid PlanId) : IQuery<DocumentFile>;

internal sealed class ExportAnnouncementHandler(IReadDb db, RuleBook rules, IOfficialWriter writer) : IQueryHandler<ExportAnnouncement, DocumentFile>
{
    public Task<Result<DocumentFile>> Handle(ExportAnnouncement query, CancellationToken ct) => db.AnnouncementTextAsync(rules, query.PlanId, ct).Map(writer.Write);
}
