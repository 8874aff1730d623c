namespace LocalPlan.Domain.Duplicates;

/// <summary>What is known of one project when it is compared with others: its texts as written, where it lies and when it is due.</summary>
public sealed record ComparedProject
{
    public required string Name { get; init; }

    public string? Target { get; init; }

    /// <summary>สถานที่ in words.</summary>
    public string? Place { get; init; }

    /// <summary>Who will do it: an LAO, the PAO or an agency.</summary>
    public string? Owner { get; init; }

    /// <summary>The two digits of the province.</summary>
    public string? Province { get; init; }

    /// <summary>The subdistricts that are known from the plan itself, by name.</summary>
    public IReadOnlyList<string> Tambons { get; init; } = [];

    /// <summary>The หมู่ที่ that are known from the plan itself.</summary>
    public IReadOnlyList<int> Moos { get; init; } = [];

    /// <summary>The fiscal years with money.</summary>
    public IReadOnlyList<int> Years { get; init; } = [];

    public decimal? Amount { get; init; }

    /// <summary>The same project through its versions: what the plan says and what an amendment makes of it are no duplicates.</summary>
    public Guid? Lineage { get; init; }
}
