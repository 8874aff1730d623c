using LocalPlan.Domain.Forms;
using LocalPlan.Domain.Projects;

namespace LocalPlan.Application.Imports.Analysis;

/// <summary>What even a draft may not be: without a name, or with a text that no project can hold.</summary>
internal static class RowChecks
{
    public static void Check(RawProject raw, Findings findings)
    {
        if (raw[FormField.Name] is null && (raw.Form != FormKind.Equipment || raw[FormField.Target] is null))
            Fail(raw, findings, ImportFindings.NameMissing, FormField.Name, null);
        foreach (var (field, text) in raw.Texts)
            if (text.Length > MaxOf(field))
                Fail(raw, findings, field == FormField.Name ? ImportFindings.NameTooLong : ImportFindings.TextTooLong, field, text, ("max", MaxOf(field)));
    }

    public static void Fail(RawProject raw, Findings findings, string code, FormField field, string? value, params (string Name, object Value)[] args)
    {
        raw.HasErrors = true;
        findings.Error(code, raw.Sheet, raw.Row, raw.Head.Column(field), value, args);
    }

    private static int MaxOf(FormField field) => field == FormField.Name ? Project.MaxNameLength : Project.MaxTextLength;
}
