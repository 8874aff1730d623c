using LocalPlan.Domain.Common;

namespace LocalPlan.Domain.Duplicates;

/// <summary>Where a project that is compared with others comes from.</summary>
public enum ComparedSource
{
    /// <summary>A project of a plan, of an LAO or of the PAO.</summary>
    PlanProject = 1,

    /// <summary>An item that an LAO sent to the coordination round.</summary>
    CoordinationItem = 2,

    /// <summary>A row of the provincial plan (แผนพัฒนาจังหวัด).</summary>
    ProvincePlanRow = 3,

    /// <summary>A row of an agency's action plan.</summary>
    AgencyPlanRow = 4,
}

/// <summary>An aggregate that others are compared with. Its row in the index follows every save of it, in the same transaction.</summary>
public interface IComparedSource : IOrganizationScoped, IIdentified
{
    ComparedSource Source { get; }

    /// <summary>What it belongs to: its plan, its round, its list.</summary>
    Guid SourceParentId { get; }

    /// <summary>Whether it still stands; what has ended leaves the index.</summary>
    bool IsCompared => true;

    /// <summary>Places from the gazetteer that it lies in.</summary>
    IReadOnlyList<Guid> ComparedPlaceIds { get; }

    /// <summary>Its own texts; owner, province and places are added by the index.</summary>
    /// <param name="firstYear">The first year of the plan it belongs to, where its money is counted from there.</param>
    ComparedProject Compared(int? firstYear);
}

/// <summary>The row of a project in the index of compared texts: what it says and the keys by which others find it.</summary>
public sealed class ComparedText : IProvinceShared
{
    /// <summary>Counts up when reading changes, so that rows of an earlier reading are made anew.</summary>
    public const int Reading = 1;

    private List<string> _tambons = [];
    private List<string> _names = [];
    private List<string> _things = [];
    private List<int> _moos = [];
    private List<int> _phases = [];
    private List<int> _years = [];

    private ComparedText() { }

    public Guid OrganizationId { get; private set; }

    public ComparedSource Source { get; private set; }

    public Guid SourceId { get; private set; }

    public Guid ParentId { get; private set; }

    public Guid ProvinceId { get; private set; }

    public string Title { get; private set; } = "";

    public string? Target { get; private set; }

    public string? Place { get; private set; }

    public string? Owner { get; private set; }

    public decimal? Amount { get; private set; }

    /// <summary>Names of subdistricts in it, folded.</summary>
    public IReadOnlyList<string> Tambons => _tambons;

    /// <summary>Names of its own, folded.</summary>
    public IReadOnlyList<string> Names => _names;

    /// <summary>What it builds, does or buys, by group.</summary>
    public IReadOnlyList<string> Things => _things;

    public IReadOnlyList<int> Moos => _moos;

    public IReadOnlyList<int> Phases => _phases;

    public IReadOnlyList<int> Years => _years;

    /// <summary>Whether no subdistrict is known: then it may lie anywhere in the province.</summary>
    public bool IsUnplaced { get; private set; }

    /// <summary>Whether others in the province may see it: drafts are seen by their own organization alone.</summary>
    public bool IsShared { get; private set; }

    public int ReadBy { get; private set; }

    public static ComparedText Of(IComparedSource source, Guid provinceId, bool isShared, WorkRecord work)
    {
        var text = new ComparedText { OrganizationId = source.OrganizationId, Source = source.Source, SourceId = source.Id, ProvinceId = provinceId };
        text.Take(source.SourceParentId, isShared, work);
        return text;
    }

    public void Take(Guid parentId, bool isShared, WorkRecord work)
    {
        (ParentId, IsShared, ReadBy) = (parentId, isShared, Reading);
        (Title, Target, Place) = (work.Project.Name, work.Project.Target, work.Project.Place);
        (Owner, Amount) = (work.Project.Owner, work.Project.Amount);
        var keys = BlockingKeys.Of(work);
        (_tambons, _names, _things) = ([.. keys.Tambons], [.. keys.Names], [.. keys.Things]);
        (_moos, _phases, _years) = ([.. keys.Moos], [.. keys.Phases], [.. work.Project.Years]);
        IsUnplaced = _tambons.Count == 0;
    }

    public ComparedProject ToCompared() => new()
    {
        Name = Title,
        Target = Target,
        Place = Place,
        Owner = Owner,
        Tambons = Tambons,
        Moos = Moos,
        Years = Years,
        Amount = Amount,
    };

    public void Share(bool isShared) => IsShared = isShared;
}

/// <summary>The keys that a project and its duplicate have in common, and the plain facts that rule others out before their text is read.</summary>
public sealed record BlockingKeys(
    IReadOnlyList<string> Tambons, IReadOnlyList<string> Names, IReadOnlyList<string> Things, IReadOnlyList<int> Moos, IReadOnlyList<int> Phases)
{
    private const int LeastName = 4;

    public static BlockingKeys Of(WorkRecord work) => new(
        [.. work.Tambons.Union(work.Owners)],
        [.. work.Segments.Concat(work.Villages).Select(n => Sided.Of(n).Name).Where(n => n.Length >= LeastName).Distinct()],
        [.. work.Objects.Select(o => o.Group ?? o.Id).Distinct()],
        [.. work.Moos.Order()],
        [.. work.Phases.Order()]);
}
