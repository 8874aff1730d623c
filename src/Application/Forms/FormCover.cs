using LocalPlan.Application.Common.Persistence;
using LocalPlan.Application.RuleSets;
using LocalPlan.Domain.Forms;
using LocalPlan.Domain.Organizations;
using LocalPlan.Domain.RuleSets;
using Microsoft.EntityFrameworkCore;

namespace LocalPlan.Application.Forms;

/// <summary>Whose book it is, and what its forms are called, as of the day of printing: names and labels are histories.</summary>
internal sealed record FormCover(OrganizationIdentity Owner, IReadOnlyList<FormLabel> Labels)
{
    /// <summary>The printed label; a rule set that is silent leaves the usual one.</summary>
    public string LabelOf(FormKind form) => Labels.FirstOrDefault(l => l.Form == form)?.Th ?? FormLabels.LabelOf(form);

    public static async Task<FormCover> OnAsync(DateOnly day, Guid organizationId, IReadDb db, RuleBook rules, CancellationToken ct)
    {
        var owner = await db.Set<Organization>().Include(o => o.Identities).SingleAsync(o => o.Id == organizationId, ct);
        return new(owner.IdentityOn(day), (await rules.InForceOnAsync(day, ct)).Labels);
    }
}
