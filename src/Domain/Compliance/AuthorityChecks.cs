using LocalPlan.Domain.Projects;
using static LocalPlan.Domain.Compliance.CheckScope;

namespace LocalPlan.Domain.Compliance;

/// <summary>Whether the organization may do the project: its powers, grounds, place, land, subsidy (A1 to A6).</summary>
internal static class AuthorityChecks
{
    private const string Items = "authority.authorityItemIds";
    private const string Grounds = "authority.grounds";
    private const string Beneficiaries = "authority.beneficiaryIds";

    /// <summary>The reason code of screening: one local organization can do it by itself.</summary>
    private const string SingleOrganization = "SINGLE_LAO_CAN_DO";

    public static readonly IReadOnlyList<ProjectCheck> All =
    [
        new("project.authority_missing", "asks.authority", Surroundings, [Items], s => Breach.When(
            !s.Draft.Authority.AuthorityItemIds.Any(s.Facts.OwnAuthority.Contains))),
        new("project.authority_of_other_kind", "asks.authority_of_own_kind", Surroundings, [Items], s => Breach.When(
            s.Draft.Authority.AuthorityItemIds.Any(i => !s.Facts.OwnAuthority.Contains(i)))),
        new("project.ground_missing", "asks.ground", Surroundings, [Grounds, Beneficiaries], s => Breach.When(
            s.Draft.Authority.Grounds.Count == 0 && !IsSingle(s.Draft.Authority))),
        new("project.single_organization_can_do", "asks.several_or_ground", Surroundings, [Grounds, Beneficiaries], s =>
            IsSingle(s.Draft.Authority) ? new Breach(Reason: SingleOrganization) : null),
        new("project.beneficiaries_too_few", "asks.beneficiaries", Surroundings, [Beneficiaries, Grounds], TooFew),
        new("project.place_outside", "asks.place_inside", Surroundings, ["placeIds", "authority.consentNote"], s => Breach.When(
            IsBlank(s.Draft.Authority.ConsentNote) && s.Draft.PlaceIds.Any(p => IsOutside(s.Facts, p)))),
        new("project.permission_missing", "asks.permission", Surroundings, ["authority.permissionNote", "authority.lands", "name", "target", "placeText"],
            s => Breach.When(IsBlank(s.Draft.Authority.PermissionNote) && LiesOnOthersLand(s))),
        new("project.subsidy_recipient_missing", "asks.subsidy_recipient", Surroundings, ["authority.recipient", "name"], s => Breach.When(
            s.Draft.Authority.Recipient is null && s.Rule.Asks(s.Draft.Name))),
        new("project.subsidy_over_share", "asks.subsidy_share", Surroundings, ["authority.ownIncome", "authority.recipient", "budgets"], OverShare),
        new("project.other_agency_duty", "asks.duty_answer", Surroundings, ["authority.dutyAnswer", "name"], s =>
            IsBlank(s.Draft.Authority.DutyAnswer) && s.Rule.Words?.FirstOrDefault(w => s.Draft.Name?.Contains(w, StringComparison.Ordinal) == true) is { } word
                ? Breach.With(("word", word))
                : null),
    ];

    /// <summary>One beneficiary and nothing else that speaks for the PAO.</summary>
    internal static bool IsSingle(ProjectAuthority authority) =>
        authority.BeneficiaryIds.Distinct().Count() == 1 && authority.Grounds.All(g => g == AuthorityGround.SeveralOrganizations);

    private static Breach? TooFew(CheckSubject subject)
    {
        var (authority, least) = (subject.Draft.Authority, subject.Rule.Threshold ?? 0);
        var count = authority.BeneficiaryIds.Distinct().Count();
        return authority.Grounds.Contains(AuthorityGround.SeveralOrganizations) && !IsSingle(authority) && count < least
            ? Breach.With(("count", count), ("least", least))
            : null;
    }

    private static bool IsOutside(ComplianceFacts facts, Guid place) =>
        facts.PlaceCodes.TryGetValue(place, out var code) && !facts.Area.Covers(code);

    private static bool LiesOnOthersLand(CheckSubject subject) =>
        subject.Draft.Authority.Lands.Count > 0
        || subject.Rule.Asks(subject.Draft.Name) || subject.Rule.Asks(subject.Draft.Target) || subject.Rule.Asks(subject.Draft.PlaceText);

    private static Breach? OverShare(CheckSubject subject)
    {
        if (subject.Draft.Authority is not { Recipient: not null, OwnIncome: { } income and > 0 })
            return null;
        var percent = decimal.Round(100m * subject.Draft.Budgets.Select(b => b.Amount ?? 0).DefaultIfEmpty().Max() / income, 2);
        return percent > subject.Facts.SubsidyPercent ? Breach.With(("percent", percent), ("limit", subject.Facts.SubsidyPercent)) : null;
    }

    private static bool IsBlank(string? text) => string.IsNullOrWhiteSpace(text);
}
