using System.Globalization;
using LocalPlan.Domain.Editions;
using LocalPlan.Domain.Forms;
using LocalPlan.Domain.Procedures;
using LocalPlan.Domain.Projects;
using LocalPlan.Domain.UnitTests.Editions;

namespace LocalPlan.Domain.UnitTests.Amendments;

/// <summary>One line of pairs.tsv: how a planner would call the change of one field.</summary>
internal sealed record LabelledPair(ActKind Label, string Case, string Field, string? Before, string? After)
{
    public static IReadOnlyList<LabelledPair> All { get; } = [.. File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Amendments", "pairs.tsv"))
        .Skip(1).Select(l => l.Split('\t')).Select(c => new LabelledPair(Enum.Parse<ActKind>(c[0], ignoreCase: true), c[1], c[2], Text(c[3]), Text(c[4])))];

    public ProjectContent Old => With(new ABook(7).Project(), Before);

    public ProjectContent New => With(new ABook(7).Project(), After);

    private static string? Text(string cell) => cell.Length == 0 ? null : cell.Replace("\\n", "\n", StringComparison.Ordinal);

    private ProjectContent With(ProjectContent project, string? text) => Field.Split('.') switch
    {
        ["lines", _, "target"] => Draft(project, d => d with { Lines = [new ProjectLine { Name = "ช่วง", Target = text }] }),
        ["lines", _, "budgets", var year] => Draft(project, d => d with { Lines = [new ProjectLine { Name = "ช่วง", Budgets = [Amount(year, text)] }] }),
        ["budgets", var year] => Draft(project, d => d with { Budgets = [.. d.Budgets.Where(b => b.FiscalYear != Number(year)), Amount(year, text)] }),
        ["name"] => Draft(project, d => d with { Name = text! }),
        ["objective"] => Draft(project, d => d with { Objective = text }),
        ["target"] => Draft(project, d => d with { Target = text }),
        ["indicator"] => Draft(project, d => d with { Indicator = text }),
        ["expectedResult"] => Draft(project, d => d with { ExpectedResult = text }),
        ["supportingAgency"] => Draft(project, d => d with { SupportingAgency = text }),
        ["coordinationAgency"] => Draft(project, d => d with { CoordinationAgency = text }),
        ["equipmentType"] => Draft(project, d => d with { EquipmentType = text }),
        ["origin"] => Draft(project, d => d with { Origin = text }),
        ["fundingSource"] => Draft(project, d => d with { FundingSource = text }),
        ["placeText"] => Draft(project, d => d with { PlaceText = text }),
        ["placeIds"] => Draft(project, d => d with { PlaceIds = text is null ? [] : [Guid.Parse(text)] }),
        ["form"] => Draft(project, d => d with { Form = Enum.Parse<FormKind>(text!) }),
        ["planClass"] => Names(project, n => n with { PlanClassCode = Code(text), PlanClass = Rest(text) }),
        ["division"] => Names(project, n => n with { Division = text }),
        ["tactic"] => Names(project, n => n with { TacticCode = Code(text), Tactic = Rest(text) }),
        ["strategy"] => Names(project, n => n with { StrategyNumber = Number(Code(text)), Strategy = Rest(text) }),
        _ => throw new InvalidOperationException(Field),
    };

    private static ProjectContent Draft(ProjectContent project, Func<ProjectDraft, ProjectDraft> change) => project with { Draft = change(project.Draft) };

    private static ProjectContent Names(ProjectContent project, Func<ProjectNames, ProjectNames> change) => project with { Names = change(project.Names) };

    private static YearAmount Amount(string year, string? text) => new(Number(year), text is null ? null : decimal.Parse(text, CultureInfo.InvariantCulture));

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);

    private static string Code(string? text) => text!.Split(' ')[0];

    private static string Rest(string? text) => text!.Split(' ', 2)[1];
}
