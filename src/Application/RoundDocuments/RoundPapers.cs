using LocalPlan.Application.Common.Persistence;
using LocalPlan.Application.Common.Security;
using LocalPlan.Application.Common.Time;
using LocalPlan.Application.CoordinationRounds;
using LocalPlan.Application.RuleSets;
using LocalPlan.Domain.Common;
using LocalPlan.Domain.CoordinationItems;
using LocalPlan.Domain.CoordinationRounds;
using LocalPlan.Domain.Organizations;
using LocalPlan.Domain.Places;
using LocalPlan.Domain.RoundDocuments;
using LocalPlan.Domain.RuleSets;
using Microsoft.EntityFrameworkCore;

namespace LocalPlan.Application.RoundDocuments;

/// <summary>Which document of a round: of an organization or district, or to an agency.</summary>
public sealed record RoundDocumentRef(RoundDocumentKind Kind, Guid? SubjectId = null, string? Agency = null);

/// <summary>Everything that the documents of one round are made of, as far as the caller sees it.</summary>
internal sealed record RoundFile
{
    public required CoordinationRound Round { get; init; }

    public required IReadOnlyList<CoordinationItem> Items { get; init; }

    /// <summary>The figures that the boards show too.</summary>
    public required IReadOnlyList<StatusCount> Counts { get; init; }

    public required IReadOnlyDictionary<Guid, string> Districts { get; init; }

    /// <summary>Full names, in Thai order.</summary>
    public required IReadOnlyDictionary<Guid, string> Organizations { get; init; }

    /// <summary>The district of each organization.</summary>
    public required IReadOnlyDictionary<Guid, Guid> Homes { get; init; }

    public required string Pao { get; init; }

    public required string Province { get; init; }

    public required RuleSet Rules { get; init; }

    public required DateOnly Today { get; init; }

    public IEnumerable<CoordinationItem> Of(RoundDocumentRef which) => Items.Where(i => which.Kind switch
    {
        RoundDocumentKind.Account => i.OrganizationId == which.SubjectId && i.Status != ItemStatus.PulledBack,
        RoundDocumentKind.Letter => i.OrganizationId == which.SubjectId,
        RoundDocumentKind.Ranking => i.DistrictId == which.SubjectId && i.Status != ItemStatus.PulledBack,
        RoundDocumentKind.Outgoing => i.Status == ItemStatus.Referred && i.Agency == which.Agency,
        _ => i.Status != ItemStatus.PulledBack && !i.Status.IsWithDistrict(),
    });

    /// <summary>What has become of the items of one organization or district, or of all.</summary>
    public Tally TallyOf(RoundDocumentRef which) => Tally.Of(Counts
        .Where(c => which.SubjectId is null || c.OrganizationId == which.SubjectId || c.DistrictId == which.SubjectId)
        .Select(c => (c.Status, c.Amounts)));
}

/// <summary>Finds what the documents of a round are made of, and which documents there are for the caller.</summary>
internal sealed class RoundPapers(IReadDb db, RoundFigures figures, RuleBook rules, ICaller caller, TimeProvider clock)
{
    public async Task<Result<RoundFile>> OpenAsync(Guid roundId, CancellationToken ct)
    {
        if (await figures.RoundAsync(roundId, ct) is not { } round)
            return CoordinationRoundErrors.NotFound;
        var province = await db.Set<Place>().Where(p => p.Id == round.ProvinceId).Select(p => p.Name).SingleAsync(ct);
        var names = await db.Set<Organization>().Where(o => o.ProvinceId == round.ProvinceId).OrderBy(o => o.Name).Select(o => new { o.Id, o.Name, o.DistrictId }).ToListAsync(ct);
        return new RoundFile
        {
            Round = round,
            Items = await db.Set<CoordinationItem>().Where(i => i.RoundId == round.Id).OrderBy(i => i.OrganizationId).ThenBy(i => i.Number).ToListAsync(ct),
            Counts = await figures.CountsAsync(round.Id, ct),
            Districts = await figures.DistrictsAsync(round, ct),
            Organizations = names.ToDictionary(n => n.Id, n => n.Name),
            Homes = names.ToDictionary(n => n.Id, n => n.DistrictId),
            Pao = names.Single(n => n.Id == round.OrganizationId).Name,
            Province = province,
            Rules = await rules.OfAsync(round.RuleSetId, ct),
            Today = clock.TodayInThailand(),
        };
    }

    /// <summary>The documents that have something in them, of the kinds asked for.</summary>
    public IReadOnlyList<RoundDocumentRef> Documents(RoundFile file, IReadOnlyCollection<RoundDocumentKind> kinds) =>
        [.. All(file).Where(d => kinds.Contains(d.Kind) && IsOpen(file, d) && file.Of(d).Any())];

    /// <summary>One document with its items; what the caller may not read is not found, and no letter goes out before the answer.</summary>
    public Result<RoundPaper> Write(RoundFile file, RoundDocumentRef which)
    {
        if (!IsOpen(file, which) || !file.Of(which).Any())
            return RoundDocumentErrors.NotFound;
        return Refusal(file, which.Kind) is { } refusal ? refusal : PaperOf(file, which);
    }

    public static Error? Refusal(RoundFile file, RoundDocumentKind kind) => kind == RoundDocumentKind.Letter && file.Round.Stage < RoundStage.Answered
        ? RoundDocumentErrors.NotAnswered(kind, file.Round.Stage, RoundWords.ClauseOf(file.Rules))
        : null;

    /// <summary>The PAO reads all, an organization its own account and letter, the secretary of a district its list.</summary>
    private bool IsOpen(RoundFile file, RoundDocumentRef which) => file.Round.OrganizationId == caller.OrganizationId || which.Kind switch
    {
        RoundDocumentKind.Account or RoundDocumentKind.Letter => which.SubjectId == caller.OrganizationId,
        RoundDocumentKind.Ranking => which.SubjectId is not null && which.SubjectId == caller.DistrictId,
        _ => false,
    };

    private static IEnumerable<RoundDocumentRef> All(RoundFile file) =>
    [
        .. file.Organizations.Keys.Select(o => new RoundDocumentRef(RoundDocumentKind.Account, o)),
        .. file.Districts.Keys.Select(d => new RoundDocumentRef(RoundDocumentKind.Ranking, d)),
        new(RoundDocumentKind.Screening),
        .. file.Items.Where(i => i.Status == ItemStatus.Referred).Select(i => i.Agency).Distinct().Order(StringComparer.Ordinal)
            .Select(a => new RoundDocumentRef(RoundDocumentKind.Outgoing, Agency: a)),
        .. file.Organizations.Keys.Select(o => new RoundDocumentRef(RoundDocumentKind.Letter, o)),
    ];

    private static RoundPaper PaperOf(RoundFile file, RoundDocumentRef which) => which.Kind switch
    {
        RoundDocumentKind.Account => RoundAccounts.Account(file, which),
        RoundDocumentKind.Ranking => RoundAccounts.Ranking(file, which),
        RoundDocumentKind.Outgoing => RoundAccounts.Outgoing(file, which),
        RoundDocumentKind.Letter => ResultLetter.Of(file, which),
        _ => ScreeningReport.Of(file, which),
    };
}
