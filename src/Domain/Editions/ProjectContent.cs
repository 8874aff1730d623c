using System.Globalization;
using LocalPlan.Domain.Projects;

namespace LocalPlan.Domain.Editions;

/// <summary>What the book says of one project: everything people wrote, and the names of what it belongs to as they read then.</summary>
public sealed record ProjectContent
{
    public required Guid Id { get; init; }

    /// <summary>Order in the book.</summary>
    public required int Position { get; init; }

    public required ProjectDraft Draft { get; init; }

    public required ProjectNames Names { get; init; }

    public static ProjectContent Of(Project project, Calendar.PlanPeriod period, ProjectNames names) =>
        new() { Id = project.Id, Position = project.Position, Draft = project.ToDraft(period), Names = names };

    /// <summary>
    /// The content as named texts, blank ones left out: the form in which two contents are compared and the book is hashed. Amounts
    /// have two decimals, so that 100 and 100.00 are the same.
    /// </summary>
    public IReadOnlyDictionary<string, string> Fields()
    {
        var fields = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var (name, text) in ContentFields.Of(this))
        {
            if (!string.IsNullOrEmpty(text))
                fields[name] = text;
        }
        return fields;
    }
}

/// <summary>The names of a project's strategy, tactic, plan class and division on the day of the book.</summary>
public sealed record ProjectNames(
    int? StrategyNumber, string? Strategy, string? TacticCode, string? Tactic, string? PlanClassCode, string? PlanClass, string? Division);

internal static class ContentFields
{
    public static IEnumerable<(string Name, string? Text)> Of(ProjectContent content) =>
    [
        ("id", content.Id.ToString()), ("position", Number(content.Position)), .. Texts(content.Draft), .. Belonging(content.Names),
        .. Amounts("budgets", content.Draft.Budgets), .. Amounts("ordinance", content.Draft.Ordinance),
        .. content.Draft.Lines.SelectMany((line, i) => Line($"lines.{Number(i)}", line)),
    ];

    private static IEnumerable<(string, string?)> Texts(ProjectDraft draft) =>
    [
        ("form", draft.Form.ToString()), ("name", draft.Name), ("objective", draft.Objective), ("target", draft.Target),
        ("indicator", draft.Indicator), ("expectedResult", draft.ExpectedResult), ("supportingAgency", draft.SupportingAgency),
        ("coordinationAgency", draft.CoordinationAgency), ("equipmentCategory", draft.EquipmentCategory),
        ("equipmentType", draft.EquipmentType), ("origin", draft.Origin), ("fundingSource", draft.FundingSource),
        ("placeText", draft.PlaceText), ("placeIds", string.Join(' ', draft.PlaceIds.Order())), ("amendmentLabel", draft.AmendmentLabel),
        .. Point("startPoint", draft.StartPoint), .. Point("endPoint", draft.EndPoint),
        .. Book(draft.Book),
    ];

    private static IEnumerable<(string, string?)> Book(BookReference book) =>
        new[] { ("volume", book.Volume), ("page", book.Page), ("item", book.Item) }.Select(part => ($"book.{part.Item1}", part.Item2));

    private static IEnumerable<(string, string?)> Point(string at, Coordinates? point) =>
        [($"{at}.latitude", Degrees(point?.Latitude)), ($"{at}.longitude", Degrees(point?.Longitude))];

    private static string? Degrees(decimal? value) => value?.ToString("0.######", CultureInfo.InvariantCulture);

    private static IEnumerable<(string, string?)> Belonging(ProjectNames names) =>
    [
        ("strategy", Joined(names.StrategyNumber is { } n ? Number(n) : null, names.Strategy)), ("tactic", Joined(names.TacticCode, names.Tactic)),
        ("planClass", Joined(names.PlanClassCode, names.PlanClass)), ("division", names.Division),
    ];

    private static IEnumerable<(string, string?)> Line(string at, ProjectLine line) =>
    [
        ($"{at}.name", line.Name), ($"{at}.objective", line.Objective), ($"{at}.target", line.Target), ($"{at}.indicator", line.Indicator),
        ($"{at}.expectedResult", line.ExpectedResult), ($"{at}.agency", line.Agency), .. Amounts($"{at}.budgets", line.Budgets),
    ];

    private static IEnumerable<(string, string?)> Amounts(string list, IReadOnlyList<YearAmount> amounts) =>
        amounts.Select(a => ($"{list}.{Number(a.FiscalYear)}", a.Amount?.ToString("0.00", CultureInfo.InvariantCulture)));

    private static string? Joined(string? code, string? name) => code is null && name is null ? null : $"{code} {name}".Trim();

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
