using LocalPlan.Domain.Common;
using LocalPlan.Domain.Procedures;

namespace LocalPlan.Domain.ComparisonLists;

/// <summary>Whose plan a list is.</summary>
public enum ComparisonListKind
{
    /// <summary>แผนพัฒนาจังหวัด</summary>
    ProvincialPlan = 1,

    /// <summary>แผนปฏิบัติการของหน่วยงาน</summary>
    AgencyPlan = 2,
}

/// <param name="Kind">Whose plan it is.</param>
/// <param name="Name">As the list is called.</param>
/// <param name="Agency">The agency; asked for with an agency's plan.</param>
public sealed record ComparisonListDraft(ComparisonListKind Kind, string Name, string? Agency = null);

/// <summary>
/// The provincial plan or the action plan of an agency, against which a PAO holds projects before they enter its plan (ข้อ 19). It comes
/// in files, each one a version; a version is never changed nor deleted.
/// </summary>
public sealed class ComparisonList : AggregateRoot, IProvinceShared
{
    public const int MaxNameLength = 300;

    private List<ComparisonListVersion> _versions = [];

    private ComparisonList() { }

    public Guid ProvinceId { get; private set; }

    public ComparisonListKind Kind { get; private set; }

    public string Name { get; private set; } = "";

    public string? Agency { get; private set; }

    /// <summary>Every file that was taken, the first one first.</summary>
    public IReadOnlyList<ComparisonListVersion> Versions => _versions;

    public ComparisonListVersion? Current => _versions.LastOrDefault();

    public static Result<ComparisonList> Create(Guid organizationId, Guid provinceId, ComparisonListDraft draft, DateTimeOffset now)
    {
        if (draft.Kind == ComparisonListKind.AgencyPlan && string.IsNullOrWhiteSpace(draft.Agency))
            return ComparisonListErrors.AgencyRequired;
        var list = new ComparisonList
        {
            ProvinceId = provinceId,
            Kind = draft.Kind,
            Name = draft.Name.Trim(),
            Agency = string.IsNullOrWhiteSpace(draft.Agency) ? null : draft.Agency.Trim(),
        };
        list.Start(organizationId, now);
        return list;
    }

    /// <summary>Whether a file is the one that was taken last.</summary>
    public bool Has(string sha256) => Current?.Sha256 == sha256;

    /// <summary>
    /// Takes a file as the next version. Rows that say what they said stay what they are, so that what officers found out about them holds;
    /// others end with the version before, or begin with this one.
    /// </summary>
    /// <param name="file">The file as it came.</param>
    /// <param name="rows">What it says, in its order.</param>
    /// <param name="standing">The rows of the version before.</param>
    /// <param name="actor">Who took it.</param>
    /// <param name="today">The day.</param>
    /// <returns>The rows that begin.</returns>
    public IReadOnlyList<ComparisonListRow> Take(
        ComparisonListFile file, IReadOnlyList<ComparisonRowDraft> rows, IReadOnlyList<ComparisonListRow> standing, Actor actor, DateOnly today)
    {
        var (number, left) = ((Current?.Number ?? 0) + 1, standing.ToDictionary(r => r.Key));
        var (begun, changed) = (new List<ComparisonListRow>(), 0);
        foreach (var (key, draft) in RowKeys.Of(rows))
        {
            if (left.Remove(key, out var known) && known.Says(draft))
                continue;
            changed += known is null ? 0 : 1;
            known?.End(number);
            begun.Add(ComparisonListRow.Begin(this, number, key, draft, file.At));
        }
        foreach (var gone in left.Values)
            gone.End(number);
        _versions = [.. _versions, new(number, file.Name, file.Sha256, today, file.At, actor.Title, rows.Count, begun.Count - changed, changed, left.Count, file.LeftOut)];
        UpdatedAt = file.At;
        return begun;
    }
}

/// <summary>A file as it came.</summary>
/// <param name="Name">As the sender calls it.</param>
/// <param name="Sha256">Of its bytes.</param>
/// <param name="LeftOut">Rows that could not be read and were left out on purpose.</param>
/// <param name="At">When it came.</param>
public sealed record ComparisonListFile(string Name, string Sha256, int LeftOut, DateTimeOffset At)
{
    public const int MaxNameLength = 200;
}

/// <summary>One file that was taken, and what it changed.</summary>
public sealed record ComparisonListVersion(
    int Number, string FileName, string Sha256, DateOnly On, DateTimeOffset At, string ByTitle, int Rows, int New, int Changed, int Gone, int LeftOut);
