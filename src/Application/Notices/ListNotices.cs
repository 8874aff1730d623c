using System.Linq.Expressions;
using LocalPlan.Application.Common.Messaging;
using LocalPlan.Application.Common.Paging;
using LocalPlan.Application.Common.Persistence;
using LocalPlan.Application.Common.Security;
using LocalPlan.Domain.Common;
using LocalPlan.Domain.Editions;
using LocalPlan.Domain.Notices;
using LocalPlan.Domain.Plans;
using LocalPlan.Domain.Procedures;
using Microsoft.EntityFrameworkCore;

namespace LocalPlan.Application.Notices;

/// <summary>The letters about one edition of a plan and those who were not told yet; without an edition the latest.</summary>
[Requires(Capability.ReadPlans)]
public sealed record ListNotices(Guid PlanId, Guid? EditionId, string? After, int? Limit) : IQuery<NoticeList>;

public sealed record NoticeList : IPage
{
    /// <summary>Null while nothing is announced.</summary>
    public Guid? EditionId { get; init; }

    public required IReadOnlyList<NoticeDetails> Items { get; init; }

    public string? Next { get; init; }

    /// <summary>Those whom the rules name and who were not told yet.</summary>
    public required IReadOnlyList<NoticeRecipient> Missing { get; init; }
}

public sealed record NoticeDetails : IVersioned
{
    public required Guid Id { get; init; }

    public required Guid EditionId { get; init; }

    public required NoticeRecipient Recipient { get; init; }

    public required string RecipientName { get; init; }

    public required string Number { get; init; }

    public required DateOnly SentOn { get; init; }

    public required NoticeChannel Channel { get; init; }

    public required IReadOnlyList<Acknowledgement> Acknowledgements { get; init; }

    public required uint Version { get; init; }

    internal static readonly Expression<Func<Notice, NoticeDetails>> Of = n => new()
    {
        Id = n.Id,
        EditionId = n.EditionId,
        Recipient = n.Recipient,
        RecipientName = n.RecipientName,
        Number = n.Number,
        SentOn = n.SentOn,
        Channel = n.Channel,
        Acknowledgements = n.Acknowledgements,
        Version = n.Version,
    };
}

internal sealed class ListNoticesHandler(IReadDb db, NoticeBook book) : IQueryHandler<ListNotices, NoticeList>
{
    private static readonly ListOrder<Notice, NoticeDetails> BySending = new(Keyset<Notice>.By(n => n.SentOn), n => Cursor.Of(n.SentOn, n.Id));

    public async Task<Result<NoticeList>> Handle(ListNotices query, CancellationToken ct)
    {
        var plan = await db.Set<Plan>().SingleOrDefaultAsync(p => p.Id == query.PlanId, ct);
        if (plan is null)
            return PlanErrors.NotFound;
        var edition = await db.Set<PlanEdition>().Where(e => e.PlanId == plan.Id && (query.EditionId == null || e.Id == query.EditionId))
            .OrderByDescending(e => e.Number).Select(e => (Guid?)e.Id).FirstOrDefaultAsync(ct);
        if (edition is null && query.EditionId is not null)
            return EditionErrors.NotFound;
        var notices = db.Set<Notice>().Where(n => n.EditionId == edition);
        if (!(await BySending.PageAsync(notices, query.After, query.Limit, n => n.Select(NoticeDetails.Of), ct)).TryGet(out var page, out var error))
            return error;
        var missing = edition is { } id ? await book.MissingAsync(id, plan.RuleSetId, plan.OrganizationKind, ct) : [];
        return new NoticeList { EditionId = edition, Items = page.Items, Next = page.Next, Missing = missing };
    }
}
