using LocalPlan.Domain.Forms;
using LocalPlan.Domain.ThaiText;

namespace LocalPlan.Application.Imports.Analysis;

/// <summary>What stands between a row and the project above it.</summary>
internal enum RowBreak
{
    None,

    /// <summary>An amendment divider or a total: money without number and name still belongs to the project above.</summary>
    Soft,

    /// <summary>Another strategy, tactic or plan class begins.</summary>
    Section,
}

/// <summary>The money of one row, and the years in which it counts as a project.</summary>
internal sealed record LedgerEntry(IReadOnlyDictionary<int, decimal?> Money, IReadOnlySet<int> Counted);

/// <summary>Decides for each row of a form whether it begins a project, belongs to the one above, or goes on with its text.</summary>
/// <param name="sheet">The sheet's name.</param>
/// <param name="findings">Where guesses are told.</param>
/// <param name="isTable">
/// Whether each row stands for itself, as in a CSV with names of columns: a number always begins a project, nothing is carried down,
/// and a row without money is a part and no text that was broken over rows.
/// </param>
internal sealed class ProjectRows(string sheet, Findings findings, bool isTable = false)
{
    private static readonly FormField[] CarriedDown = [FormField.PlanClass, FormField.EquipmentCategory, FormField.EquipmentType];
    private static readonly FormField[] OfProject = [FormField.Objective, FormField.Target, FormField.Indicator, FormField.ExpectedResult, FormField.Agency];
    private static readonly HashSet<int> Uncounted = [];

    private readonly List<RawProject> _all = [];
    private readonly List<LedgerEntry> _ledger = [];
    private readonly Numbering _numbers = new();
    private RowBreak _break = RowBreak.Section;
    private string? _lastNumber;

    public IReadOnlyList<RawProject> All => _all;

    /// <summary>Every row with money in the order of the sheet: totals stand for rows, not for projects.</summary>
    public IReadOnlyList<LedgerEntry> Ledger => _ledger;

    public int Continuations { get; private set; }

    /// <summary>Whether numbers of one section go down, as after sorting by something else.</summary>
    public bool IsDisordered { get; private set; }

    /// <summary>The name of the project above, as findings show it.</summary>
    public string LastName => Short(_all[^1]);

    /// <summary>Something stands between the project above and the next row.</summary>
    public void Close(RowBreak kind) => _break = kind > _break ? kind : _break;

    /// <summary>Whether a row after the end of a section, such as a note or a place to sign, is no project at all.</summary>
    public bool IsStray(RowReader row) =>
        _break != RowBreak.None && row.Number is null && row.Budgets().Values.All(b => b is null or 0) && row.Texts() is var texts && !IsWhole(texts)
        && (row.Head.Column(FormField.Number) is not null || !texts.ContainsKey(FormField.Name));

    /// <summary>The project that the row begins; null when it begins none.</summary>
    public RawProject? Take(RowReader row, Heading heading, HeadingPlaces places)
    {
        var (texts, budgets, ordinance) = (row.Texts(), row.Budgets(), row.Ordinance());
        var hasMoney = budgets.Values.Concat(ordinance.Values).Any(b => b is not null);
        if (texts.Count == 0 && !hasMoney && !row.HasErrors)
            return null;
        var begins = Begins(row, texts);
        if (begins)
            Begin(row, heading, places, budgets, ordinance);
        else if (isTable || hasMoney || row.HasErrors || row.IsMarkedPart)
            AddLine(row, texts, budgets, ordinance);
        else
            Continue(row, texts);
        _all[^1].HasErrors |= row.HasErrors;
        _break = RowBreak.None;
        return begins ? _all[^1] : null;
    }

    private bool Begins(RowReader row, IReadOnlyDictionary<FormField, string> texts)
    {
        if (_all.Count == 0 || _break == RowBreak.Section)
            return true;
        if (isTable && (row.Number is not null || row.Head.Column(FormField.Number) is null))
            return true;
        if (row.IsUnderMergedNumber)
            return false;
        if (row.IsMarkedPart)
            return false;
        if (row.Number is { } number)
            return !IsPartOfLast(number) && !(number == _lastNumber && _break == RowBreak.None && Repeats(texts) && !IsWhole(texts));
        if (row.Head.Column(FormField.Number) is null)
            return texts.ContainsKey(row.Head.IsEquipment ? FormField.Target : FormField.Name);
        var name = texts.GetValueOrDefault(FormField.Name) ?? "";
        if (RowWords.IsBulleted(name) || Repeats(texts))
            return false;
        return IsWhole(texts) || ((row.HasOddNumber || _break == RowBreak.Soft) && !RowWords.IsPart(name));
    }

    private bool IsPartOfLast(string number) => _lastNumber is not null && number.StartsWith(_lastNumber + ".", StringComparison.Ordinal);

    /// <summary>Whether the row names no project, or once more the one above.</summary>
    private bool Repeats(IReadOnlyDictionary<FormField, string> texts) =>
        !texts.TryGetValue(FormField.Name, out var name)
            ? !texts.ContainsKey(FormField.EquipmentType)
            : _all[^1][FormField.Name] is { } above && ThaiNormalizer.Fold(above) == ThaiNormalizer.Fold(name);

    /// <summary>A row with everything that a project has but its number; one text of the five may be missing or merged with others.</summary>
    private static bool IsWhole(IReadOnlyDictionary<FormField, string> texts) => texts.ContainsKey(FormField.EquipmentType)
        ? texts.ContainsKey(FormField.Target) && texts.ContainsKey(FormField.Agency)
        : texts.TryGetValue(FormField.Name, out var name) && !RowWords.IsBulleted(name) && OfProject.Count(texts.ContainsKey) >= OfProject.Length - 1;

    private void Begin(RowReader row, Heading heading, HeadingPlaces places, Dictionary<int, decimal?> budgets, Dictionary<int, decimal?> ordinance)
    {
        var texts = row.WholeTexts();
        var isPart = isTable && IsPartAlone(row, texts);
        if (isPart)
            findings.Error(ImportFindings.PartAlone, sheet, row.RowNumber, row.Head.Column(FormField.Name), texts.GetValueOrDefault(FormField.Name));
        else if (row.Number is null && row.Head.Column(FormField.Number) is not null && texts.TryGetValue(FormField.Name, out var name))
            findings.Guess(ImportFindings.NumberMissing, sheet, row.RowNumber, row.Head.Column(FormField.Name), name);
        var form = row.Head.OwnForm ?? heading.Form ?? FormKind.Project;
        if (!isTable && form == FormKind.Equipment && _all.Count > 0 && ReferenceEquals(_all[^1].Head, row.Head))
            foreach (var field in CarriedDown.Where(f => row.Head.Column(f) is not null))
                if (!texts.ContainsKey(field) && _all[^1][field] is { } above)
                    texts[field] = above;
        var project = new RawProject { Sheet = sheet, Row = row.RowNumber, Form = form, Heading = heading, Places = places, Texts = texts, Head = row.Head, IsParts = isPart, HasErrors = isPart };
        project.OwnMoney(budgets);
        project.AddOrdinance(ordinance);
        IsDisordered |= isTable && !_numbers.Follows(project, row.Number);
        _lastNumber = row.Number;
        _all.Add(project);
        _ledger.Add(new(budgets, project.CountedYears));
    }

    /// <summary>In a table that was sorted, parts come away from their project.</summary>
    private static bool IsPartAlone(RowReader row, IReadOnlyDictionary<FormField, string> texts) => row.Number is null && row.Head.Column(FormField.Number) is not null
        && (row.IsMarkedPart || !texts.TryGetValue(FormField.Name, out var name) || (RowWords.IsPart(name) && !IsWhole(texts)));

    private void AddLine(RowReader row, IReadOnlyDictionary<FormField, string> texts, Dictionary<int, decimal?> budgets, Dictionary<int, decimal?> ordinance)
    {
        Continuations++;
        var last = _all[^1];
        if (last.IsParts)
            findings.Error(ImportFindings.PartAlone, sheet, row.RowNumber, row.Head.Column(FormField.Name), texts.GetValueOrDefault(FormField.Name));
        else if (_break == RowBreak.Soft)
            findings.Guess(ImportFindings.ContinuedAfterBreak, sheet, row.RowNumber, null, null, ("name", Short(last)));
        else if (!row.IsMarkedPart)
            TellPart(row, texts, budgets.Values.Concat(ordinance.Values).Any(b => b > 0));
        last.AddLine(texts, budgets);
        last.AddOrdinance(ordinance);
        _ledger.Add(new(budgets, Uncounted));
    }

    /// <summary>Money goes to the project above without a word only from a row that has neither number nor name.</summary>
    private void TellPart(RowReader row, IReadOnlyDictionary<FormField, string> texts, bool hasMoney)
    {
        var name = texts.GetValueOrDefault(FormField.Name);
        if (row.Number is null && name is not null && !Repeats(texts) && !RowWords.IsPart(name) && !row.IsUnderMergedNumber)
            findings.Guess(ImportFindings.NameContinued, sheet, row.RowNumber, row.Head.Column(FormField.Name), name, ("name", LastName));
        else if (hasMoney && (name ?? row.NumberText) is { } mark)
            findings.Guess(ImportFindings.PartCounted, sheet, row.RowNumber, row.Head.Column(name is null ? FormField.Number : FormField.Name), mark, ("name", LastName));
    }

    private void Continue(RowReader row, IReadOnlyDictionary<FormField, string> texts)
    {
        foreach (var (field, text) in texts.Where(t => _all[^1][t.Key] is not { } above || ThaiNormalizer.Fold(above) != ThaiNormalizer.Fold(t.Value)))
        {
            findings.Guess(ImportFindings.TextContinued, sheet, row.RowNumber, row.Head.Column(field), text);
            _all[^1].Continue(field, text);
        }
    }

    private static string Short(RawProject project) => (project[FormField.Name] ?? project[FormField.Target] ?? "").Split('\n')[0];
}
