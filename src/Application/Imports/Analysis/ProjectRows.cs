using LocalPlan.Domain.Forms;

namespace LocalPlan.Application.Imports.Analysis;

/// <summary>Decides for each row of a form whether it begins a project, belongs to the one above, or goes on with its text.</summary>
internal sealed class ProjectRows(string sheet, Findings findings)
{
    private static readonly FormField[] CarriedDown = [FormField.PlanClass, FormField.EquipmentCategory, FormField.EquipmentType];

    private readonly List<RawProject> _all = [];
    private RawProject? _last;
    private string? _lastNumber;

    public IReadOnlyList<RawProject> All => _all;

    public int Continuations { get; private set; }

    /// <summary>Ends the project above: the next row begins anew.</summary>
    public void Close() => _last = null;

    /// <summary>Whether a row after the end of a section, such as a note or a place to sign, is no project at all.</summary>
    public bool IsStray(RowReader row) =>
        _last is null && row.Number is null && row.Budgets().Values.All(b => b is null or 0) && row.Texts() is var texts && !IsWhole(texts)
        && (row.Head.Column(FormField.Number) is not null || !texts.ContainsKey(FormField.Name));

    public void Take(RowReader row, Heading heading)
    {
        var (texts, budgets, ordinance) = (row.Texts(), row.Budgets(), row.Ordinance());
        var hasMoney = budgets.Values.Concat(ordinance.Values).Any(b => b is not null);
        if (texts.Count == 0 && !hasMoney && !row.HasErrors)
            return;
        if (_last is null || Begins(row, texts))
            Begin(row, heading, texts, budgets, ordinance);
        else if (hasMoney || row.HasErrors)
        {
            Continuations++;
            _last.AddLine(texts, budgets);
            _last.AddOrdinance(ordinance);
        }
        else
            Continue(row, texts);
        _last!.HasErrors |= row.HasErrors;
    }

    private bool Begins(RowReader row, Dictionary<FormField, string> texts)
    {
        if (row.Number is { } number)
            return _lastNumber is null || !number.StartsWith(_lastNumber + ".", StringComparison.Ordinal);
        return row.Head.Column(FormField.Number) is null
            ? texts.ContainsKey(row.Head.IsEquipment ? FormField.Target : FormField.Name)
            : IsWhole(texts);
    }

    /// <summary>A row with everything that a project has but its number.</summary>
    private static bool IsWhole(Dictionary<FormField, string> texts) =>
        texts.TryGetValue(FormField.Name, out var name) && !RowWords.IsPart(name)
        && texts.ContainsKey(FormField.Objective) && texts.ContainsKey(FormField.Target)
        && (texts.ContainsKey(FormField.Indicator) || texts.ContainsKey(FormField.ExpectedResult)) && texts.ContainsKey(FormField.Agency);

    private void Begin(RowReader row, Heading heading, Dictionary<FormField, string> texts, Dictionary<int, decimal?> budgets, Dictionary<int, decimal?> ordinance)
    {
        if (row.Number is null && row.Head.Column(FormField.Number) is not null && texts.TryGetValue(FormField.Name, out var name))
            findings.Guess(ImportFindings.NumberMissing, sheet, row.RowNumber, row.Head.Column(FormField.Name), name);
        var form = row.Head.OwnForm ?? heading.Form ?? FormKind.Project;
        if (form == FormKind.Equipment && _all.Count > 0 && ReferenceEquals(_all[^1].Head, row.Head))
            foreach (var field in CarriedDown.Where(f => row.Head.Column(f) is not null))
                if (!texts.ContainsKey(field) && _all[^1][field] is { } above)
                    texts[field] = above;
        _last = new RawProject { Sheet = sheet, Row = row.RowNumber, Form = form, Heading = heading, Texts = texts, Head = row.Head };
        _lastNumber = row.Number;
        _last.OwnMoney(budgets);
        _last.AddOrdinance(ordinance);
        _all.Add(_last);
    }

    private void Continue(RowReader row, Dictionary<FormField, string> texts)
    {
        foreach (var (field, text) in texts)
        {
            findings.Guess(ImportFindings.TextContinued, sheet, row.RowNumber, row.Head.Column(field), text);
            _last!.Continue(field, text);
        }
    }
}
