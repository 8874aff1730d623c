using LocalPlan.Domain.Common;
using LocalPlan.Domain.Duplicates;

namespace LocalPlan.Domain.ComparisonLists;

/// <summary>A project as a list says it.</summary>
/// <param name="Line">Its place among the rows of the file, from 1.</param>
/// <param name="Name">The project.</param>
/// <param name="Agency">Who will do it.</param>
/// <param name="Target">เป้าหมาย</param>
/// <param name="Place">สถานที่ in words.</param>
/// <param name="Years">The fiscal years.</param>
/// <param name="Amount">All of it, in baht.</param>
public sealed record ComparisonRowDraft(int Line, string Name, string? Agency, string? Target, string? Place, IReadOnlyList<int> Years, decimal? Amount);

/// <summary>A project of a list, from the version that brought it until the version that changed it or had it no more.</summary>
public sealed class ComparisonListRow : IProvinceShared, IComparedSource
{
    public const int MaxTextLength = 2000;
    public const int MaxKeyLength = 80;

    private List<int> _years = [];

    private ComparisonListRow() { }

    public Guid OrganizationId { get; private set; }

    public Guid Id { get; private set; }

    public Guid ProvinceId { get; private set; }

    public Guid ListId { get; private set; }

    public ComparisonListKind Kind { get; private set; }

    public int FromVersion { get; private set; }

    /// <summary>The first version that has it no more; null while it stands.</summary>
    public int? UntilVersion { get; private set; }

    /// <summary>By which it is known again in the next file.</summary>
    public string Key { get; private set; } = "";

    public int Line { get; private set; }

    public string Name { get; private set; } = "";

    public string? Agency { get; private set; }

    public string? Target { get; private set; }

    public string? Place { get; private set; }

    public IReadOnlyList<int> Years => _years;

    public decimal? Amount { get; private set; }

    ComparedSource IComparedSource.Source => Kind == ComparisonListKind.ProvincialPlan ? ComparedSource.ProvincePlanRow : ComparedSource.AgencyPlanRow;

    Guid IComparedSource.SourceParentId => ListId;

    bool IComparedSource.IsCompared => UntilVersion is null;

    IReadOnlyList<Guid> IComparedSource.ComparedPlaceIds => [];

    ComparedProject IComparedSource.Compared(int? firstYear) =>
        new() { Name = Name, Target = Target, Place = Place, Owner = Agency ?? "", Years = Years, Amount = Amount };

    internal static ComparisonListRow Begin(ComparisonList list, int version, string key, ComparisonRowDraft draft, DateTimeOffset now) => new()
    {
        OrganizationId = list.OrganizationId,
        Id = Guid.CreateVersion7(now),
        ProvinceId = list.ProvinceId,
        ListId = list.Id,
        Kind = list.Kind,
        FromVersion = version,
        Key = key,
        Line = draft.Line,
        Name = draft.Name,
        Agency = draft.Agency ?? list.Agency,
        Target = draft.Target,
        Place = draft.Place,
        _years = [.. draft.Years],
        Amount = draft.Amount,
    };

    internal bool Says(ComparisonRowDraft draft) => (Name, Target, Place, Amount) == (draft.Name, draft.Target, draft.Place, draft.Amount)
        && (draft.Agency is null || Agency == draft.Agency) && Years.SequenceEqual(draft.Years);

    internal void End(int version) => UntilVersion = version;
}
