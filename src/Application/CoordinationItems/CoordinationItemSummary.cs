using LocalPlan.Application.Common.Persistence;
using LocalPlan.Domain.CoordinationItems;
using LocalPlan.Domain.Organizations;
using LocalPlan.Domain.Places;

namespace LocalPlan.Application.CoordinationItems;

/// <summary>An item of a coordination round as lists show it.</summary>
public record CoordinationItemSummary : IVersioned
{
    public required Guid Id { get; init; }

    public required Guid RoundId { get; init; }

    public required Guid OrganizationId { get; init; }

    public required string OrganizationName { get; init; }

    public required Guid DistrictId { get; init; }

    public required string DistrictName { get; init; }

    /// <summary>Which item of its organization in the round.</summary>
    public required int Number { get; init; }

    /// <summary>The project of the organization's own plan.</summary>
    public required Guid ProjectId { get; init; }

    public required Guid PlanId { get; init; }

    public required string Name { get; init; }

    /// <summary>Baht of all years in the current version.</summary>
    public required decimal Amount { get; init; }

    public Guid? PlanClassId { get; init; }

    public required ItemStatus Status { get; init; }

    /// <summary>Its place in the list of the district.</summary>
    public int? Rank { get; init; }

    public required DateOnly SubmittedOn { get; init; }

    public required bool IsLate { get; init; }

    public ReasonCode? Reason { get; init; }

    public string? Agency { get; init; }

    /// <summary>The item that it became part of.</summary>
    public Guid? SurvivorId { get; init; }

    /// <summary>The project of the PAO that it became.</summary>
    public Guid? IncludedProjectId { get; init; }

    /// <summary>Whether nothing was wrong with it at its first screening; null before that.</summary>
    public bool? FirstCorrect { get; init; }

    public required uint Version { get; init; }
}

internal static class ItemRows
{
    /// <summary>Items with the names of organization and district.</summary>
    public static IQueryable<CoordinationItemSummary> Summaries(this IQueryable<CoordinationItem> rows, IReadDb db) => rows.Select(i => new CoordinationItemSummary
    {
        Id = i.Id,
        RoundId = i.RoundId,
        OrganizationId = i.OrganizationId,
        OrganizationName = db.Set<Organization>().Where(o => o.Id == i.OrganizationId).Select(o => o.ShortName).First(),
        DistrictId = i.DistrictId,
        DistrictName = db.Set<Place>().Where(p => p.Id == i.DistrictId).Select(p => p.Name).First(),
        Number = i.Number,
        ProjectId = i.ProjectId,
        PlanId = i.PlanId,
        Name = i.Name,
        Amount = i.Amount,
        PlanClassId = i.PlanClassId,
        Status = i.Status,
        Rank = i.Rank,
        SubmittedOn = i.SubmittedOn,
        IsLate = i.IsLate,
        Reason = i.Reason,
        Agency = i.Agency,
        SurvivorId = i.SurvivorId,
        IncludedProjectId = i.IncludedProjectId,
        FirstCorrect = i.FirstCorrect,
        Version = i.Version,
    });
}
