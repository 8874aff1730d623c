using LocalPlan.Domain.Editions;
using LocalPlan.Domain.Postings;

namespace LocalPlan.Application.Postings;

/// <summary>What is open to everybody: announced editions that are posted, of whatever organization.</summary>
public interface IPublicEditions
{
    Task<PostedEdition?> FindAsync(Guid postingId, CancellationToken ct);
}

/// <summary>A posting, the edition it shows, the book as of that edition, and the organization as it was called on the announcement.</summary>
public sealed record PostedEdition(Posting Posting, PlanEdition Edition, PlanContent Content, string OrganizationName);
