using LocalPlan.Domain.Forms;
using LocalPlan.Domain.RuleSets;

namespace LocalPlan.Application.Forms;

/// <summary>Everything that the official forms of one plan print.</summary>
public sealed record FormBook
{
    public required string OrganizationName { get; init; }

    /// <summary>เทศบัญญัติ of a municipality, ข้อบัญญัติ of the others.</summary>
    public required string OrdinanceName { get; init; }

    public required string PlanTitle { get; init; }

    public required int FirstYear { get; init; }

    /// <summary>What the accounts are called in print by the rules in force: real books differ between ผ.02/1 and ผ.02/2 for coordination.</summary>
    public required IReadOnlyList<FormLabel> Labels { get; init; }

    /// <summary>The lines ก. to จ. above each account, to which plans the strategies are aligned.</summary>
    public IReadOnlyList<string> Alignment { get; init; } = FormLabels.Alignment;

    public required IReadOnlyList<FormSection> Sections { get; init; }

    /// <summary>The printed label; a rule set that is silent leaves the usual one.</summary>
    public string LabelOf(FormKind form) => Labels.FirstOrDefault(l => l.Form == form)?.Th ?? FormLabels.LabelOf(form);
}

/// <summary>One account's projects of one strategy, tactic and plan class, in the order of the book.</summary>
public sealed record FormSection
{
    public required FormKind Form { get; init; }

    public int? StrategyNumber { get; init; }

    public string? StrategyName { get; init; }

    public string? TacticCode { get; init; }

    public string? TacticName { get; init; }

    public string? PlanClassCode { get; init; }

    public string? PlanClassName { get; init; }

    public required IReadOnlyList<FormEntry> Entries { get; init; }
}

/// <summary>A numbered row with the rows that continue it.</summary>
public sealed record FormEntry
{
    /// <summary>ที่: counts within the section, and anew after each amendment divider.</summary>
    public required int Number { get; init; }

    public required FormRow Row { get; init; }

    public string? AmendmentLabel { get; init; }

    public string? SupportingAgency { get; init; }

    public string? CoordinationAgency { get; init; }

    public string? EquipmentCategory { get; init; }

    public string? EquipmentType { get; init; }

    public string? Origin { get; init; }

    public string? FundingSource { get; init; }

    public string? Place { get; init; }

    /// <summary>What the ordinances gave, baht by year of the plan.</summary>
    public required IReadOnlyList<decimal?> Ordinance { get; init; }

    public required IReadOnlyList<FormRow> Lines { get; init; }
}

/// <summary>The cells of one printed row; amounts in baht by year of the plan, without the rows that continue it.</summary>
public sealed record FormRow
{
    public string? Name { get; init; }

    public string? Objective { get; init; }

    public string? Target { get; init; }

    public required IReadOnlyList<decimal?> Amounts { get; init; }

    public string? Indicator { get; init; }

    public string? ExpectedResult { get; init; }

    public string? Agency { get; init; }

    /// <summary>Whether the row says as much as a project, so that below one it needs a dash for its number to be told as a part of it.</summary>
    public bool LooksWhole() => Name is not null && Target is not null && Agency is not null;
}
