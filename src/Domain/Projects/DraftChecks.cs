using LocalPlan.Domain.Common;
using LocalPlan.Domain.ThaiText;

namespace LocalPlan.Domain.Projects;

/// <summary>The rules that even an unfinished draft must keep.</summary>
internal static class DraftChecks
{
    public static Faults Of(ProjectDraft draft)
    {
        var faults = new Faults()
            .When(BlankText.Is(draft.Name), () => ProjectErrors.NameRequired)
            .When(draft.Name?.Trim().Length > Project.MaxNameLength, () => ProjectErrors.NameTooLong)
            .When(draft.Lines.Count > Project.MaxLines, () => ProjectErrors.TooManyLines);
        foreach (var (field, text) in Texts(draft).Concat(draft.Lines.Take(Project.MaxLines).SelectMany(TextsOf)))
            faults.When(text?.Trim().Length > Project.MaxTextLength, () => ProjectErrors.TextTooLong(field));
        foreach (var (field, text) in Book(draft.Book))
            faults.When(text?.Trim().Length > BookReference.MaxLength, () => ProjectErrors.TextTooLong($"book.{field}", BookReference.MaxLength));
        foreach (var (field, text) in Notes(draft.Authority))
            faults.When(text?.Trim().Length > ProjectAuthority.MaxNoteLength, () => ProjectErrors.TextTooLong(field, ProjectAuthority.MaxNoteLength));
        return faults.CheckPoints(draft)
            .When(draft.Authority.OwnIncome < 0, () => ProjectErrors.AmountNegative("authority.ownIncome"))
            .When(draft.Authority.OwnIncome > Project.MaxAmount, () => ProjectErrors.AmountTooLarge("authority.ownIncome"));
    }

    private static IEnumerable<(string Field, string? Text)> Book(BookReference book) =>
        [("volume", book.Volume), ("page", book.Page), ("item", book.Item)];

    private static IEnumerable<(string Field, string? Text)> TextsOf(ProjectLine line, int index) => new[]
    {
        ("name", line.Name), ("objective", line.Objective), ("target", line.Target), ("indicator", line.Indicator),
        ("expectedResult", line.ExpectedResult), ("agency", line.Agency),
    }.Select(t => ($"lines[{index}].{t.Item1}", t.Item2));

    private static IEnumerable<(string Field, string? Text)> Notes(ProjectAuthority authority) =>
    [
        ("authority.consentNote", authority.ConsentNote), ("authority.permissionNote", authority.PermissionNote),
        ("authority.dutyAnswer", authority.DutyAnswer),
    ];

    private static IEnumerable<(string Field, string? Text)> Texts(ProjectDraft draft) =>
    [
        ("objective", draft.Objective), ("target", draft.Target), ("indicator", draft.Indicator),
        ("expectedResult", draft.ExpectedResult), ("supportingAgency", draft.SupportingAgency),
        ("coordinationAgency", draft.CoordinationAgency), ("equipmentCategory", draft.EquipmentCategory),
        ("equipmentType", draft.EquipmentType), ("origin", draft.Origin), ("fundingSource", draft.FundingSource),
        ("placeText", draft.PlaceText), ("amendmentLabel", draft.AmendmentLabel),
    ];
}
