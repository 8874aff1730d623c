using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using LocalPlan.Domain.Projects;

namespace LocalPlan.Domain.Compliance;

/// <summary>The fingerprint of what a check looked at. A waiver holds as long as it stays the same.</summary>
public static class CheckedContent
{
    private static readonly IReadOnlyDictionary<string, Func<ProjectDraft, string?>> Values = new Dictionary<string, Func<ProjectDraft, string?>>
    {
        ["name"] = d => d.Name,
        ["objective"] = d => d.Objective,
        ["target"] = d => d.Target,
        ["indicator"] = d => d.Indicator,
        ["expectedResult"] = d => d.ExpectedResult,
        ["strategyId"] = d => Text(d.StrategyId),
        ["tacticId"] = d => Text(d.TacticId),
        ["planClassId"] = d => Text(d.PlanClassId),
        ["divisionId"] = d => Text(d.DivisionId),
        ["coordinationAgency"] = d => d.CoordinationAgency,
        ["equipmentType"] = d => d.EquipmentType,
        ["placeText"] = d => d.PlaceText,
        ["placeIds"] = d => List(d.PlaceIds),
        ["budgets"] = d => Money(d.Budgets),
        ["ordinance"] = d => Money(d.Ordinance),
        ["authority.authorityItemIds"] = d => List(d.Authority.AuthorityItemIds),
        ["authority.grounds"] = d => List(d.Authority.Grounds),
        ["authority.beneficiaryIds"] = d => List(d.Authority.BeneficiaryIds),
        ["authority.consentNote"] = d => d.Authority.ConsentNote,
        ["authority.lands"] = d => List(d.Authority.Lands),
        ["authority.permissionNote"] = d => d.Authority.PermissionNote,
        ["authority.recipient"] = d => d.Authority.Recipient?.ToString(),
        ["authority.ownIncome"] = d => d.Authority.OwnIncome?.ToString("0.00", CultureInfo.InvariantCulture),
        ["authority.dutyAnswer"] = d => d.Authority.DutyAnswer,
    };

    /// <summary>The same for the same rule, account and checked fields; null stands for the plan as a whole.</summary>
    public static string Of(Check check, ProjectDraft? draft)
    {
        var parts = draft is null ? [check.Id] : check.Fields.Select(f => $"{f}:{Values[f](draft)}").Prepend($"{check.Id}:{draft.Form}");
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\u001f', parts))));
    }

    private static string Money(IEnumerable<YearAmount> amounts) => string.Join(';', amounts.OrderBy(b => b.FiscalYear)
        .Select(b => string.Create(CultureInfo.InvariantCulture, $"{b.FiscalYear}={b.Amount:0.00}")));

    private static string? Text(Guid? id) => id?.ToString();

    private static string List<T>(IEnumerable<T> values) => string.Join(';', values.Select(v => v?.ToString()).Order(StringComparer.Ordinal));
}
