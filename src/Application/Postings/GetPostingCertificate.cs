using LocalPlan.Application.Common.Messaging;
using LocalPlan.Application.Common.Persistence;
using LocalPlan.Application.Common.Security;
using LocalPlan.Application.Common.Time;
using LocalPlan.Domain.Common;
using LocalPlan.Domain.Editions;
using LocalPlan.Domain.Organizations;
using LocalPlan.Domain.Postings;
using Microsoft.EntityFrameworkCore;

namespace LocalPlan.Application.Postings;

/// <summary>The certificate that an edition was open to the public for its full days. Refused while one is missing.</summary>
[Requires(Capability.ReadPlans)]
public sealed record GetPostingCertificate(Guid PlanId, Guid Id) : IQuery<PostingCertificate>;

public sealed record PostingCertificate
{
    public required string OrganizationName { get; init; }

    public required string EditionLabel { get; init; }

    public required DateOnly AnnouncedOn { get; init; }

    public required PostingDetails Posting { get; init; }

    public required DateOnly IssuedOn { get; init; }
}

internal sealed class GetPostingCertificateHandler(IReadDb db, TimeProvider clock) : IQueryHandler<GetPostingCertificate, PostingCertificate>
{
    public async Task<Result<PostingCertificate>> Handle(GetPostingCertificate query, CancellationToken ct)
    {
        var posting = await db.Set<Posting>().Include(p => p.Days).SingleOrDefaultAsync(p => p.PlanId == query.PlanId && p.Id == query.Id, ct);
        if (posting is null)
            return PostingErrors.NotFound;
        if (posting.Certify(clock.TodayInThailand()).Error is { } refusal)
            return refusal;
        var edition = await db.Set<PlanEdition>().SingleAsync(e => e.Id == posting.EditionId, ct);
        var organization = await db.Set<Organization>().Include(o => o.Identities).SingleAsync(o => o.Id == posting.OrganizationId, ct);
        return new PostingCertificate
        {
            OrganizationName = organization.IdentityOn(edition.AnnouncedOn).Name,
            EditionLabel = edition.Label,
            AnnouncedOn = edition.AnnouncedOn,
            Posting = PostingDetails.Of(posting),
            IssuedOn = clock.TodayInThailand(),
        };
    }
}
