using LocalPlan.Domain.Editions;
using LocalPlan.Domain.Postings;

namespace LocalPlan.Application.Postings;

/// <summary>What is open to everybody: announced editions that are posted, of whatever organization.</summary>
public interface IPublicEditions
{
    Task<PostedEdition?> FindAsync(Guid postingId, CancellationToken ct);
}

/// <summary>A posting, the edition it shows, the book as of that edition, and the organization as it was called on the announcement.</summary>
public sealed record PostedEdition(Posting Posting, PlanEdition Edition, PlanContent Content, string OrganizationName, LaterEdition? Latest);

/// <param name="Label">What it is called.</param>
/// <param name="AnnouncedOn">The day from which it holds.</param>
/// <param name="PostingId">Its own public page, once it has one.</param>
public sealed record LaterEdition(string Label, DateOnly AnnouncedOn, Guid? PostingId);
