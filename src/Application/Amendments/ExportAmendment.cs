using System.Globalization;
using LocalPlan.Application.Common.Documents;
using LocalPlan.Application.Common.Messaging;
using LocalPlan.Application.Common.Persistence;
using LocalPlan.Application.Common.Security;
using LocalPlan.Application.Common.Time;
using LocalPlan.Application.Forms;
using LocalPlan.Application.RuleSets;
using LocalPlan.Domain.Amendments;
using LocalPlan.Domain.Calendar;
using LocalPlan.Domain.Common;
using LocalPlan.Domain.Editions;

namespace LocalPlan.Application.Amendments;

/// <summary>The amendment book: ผ.02 and ผ.03 in pairs of เดิม and ใหม่, with reasons.</summary>
[Requires(Capability.ExportForms)]
public sealed record ExportAmendment(Guid PlanId, Guid Id, AmendmentFormat Format, DigitStyle Digits) : IQuery<DocumentFile>;

internal sealed class ExportAmendmentHandler(
    IReadDb db, AmendmentReader reader, AmendmentEvidence evidence, RuleBook rules, IEnumerable<IAmendmentWriter> writers, TimeProvider clock)
    : IQueryHandler<ExportAmendment, DocumentFile>
{
    public async Task<Result<DocumentFile>> Handle(ExportAmendment query, CancellationToken ct)
    {
        if (!(await reader.ReadAsync(query.PlanId, query.Id, ct)).TryGet(out var reading, out var error))
            return error;
        var (amendment, details, head) = reading;
        var cover = await FormCover.OnAsync(amendment.AnnouncedOn ?? clock.TodayInThailand(), amendment.OrganizationId, db, rules, ct);
        var writer = writers.Single(w => w.Format == query.Format);
        var basis = AmendmentBasis.Of(details, await rules.OfAsync(amendment.RuleSetId, ct));
        var book = Book(details, cover, head, basis, query.Digits) with
        {
            Evidence = AmendmentGrounds.Of(amendment, await evidence.DecisionsAsync(amendment.Id, ct)),
        };
        return new DocumentFile(FileName(query, amendment), writer.ContentType, writer.Write(book));
    }

    private static AmendmentBook Book(AmendmentDetails amendment, FormCover cover, PlanHead head, string basis, DigitStyle digits) => new()
    {
        OrganizationName = cover.Owner.Name,
        PlanTitle = head.Title,
        Label = amendment.Label ?? $"(ร่าง) {amendment.NextLabel}",
        Subject = amendment.Subject,
        Basis = basis,
        Evidence = [],
        Digits = digits,
        Tables = new AmendmentTables(new PlanPeriod(head.FirstYear), cover.LabelOf).Of(amendment.Items),
    };

    private static string FileName(ExportAmendment query, Amendment amendment) => string.Create(
        CultureInfo.InvariantCulture, $"amendment-{amendment.EditionNumber?.ToString(CultureInfo.InvariantCulture) ?? "draft"}.{query.Format.ToString().ToLowerInvariant()}");
}
