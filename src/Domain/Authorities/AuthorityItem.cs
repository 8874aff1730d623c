using LocalPlan.Domain.Common;
using LocalPlan.Domain.Organizations;
using LocalPlan.Domain.RuleSets;
using LocalPlan.Domain.ThaiText;

namespace LocalPlan.Domain.Authorities;

/// <summary>The laws and notices that give local organizations their powers and duties.</summary>
public enum AuthorityLaw
{
    /// <summary>พ.ร.บ. กำหนดแผนและขั้นตอนการกระจายอำนาจฯ พ.ศ. 2542</summary>
    DecentralizationAct = 1,

    /// <summary>พ.ร.บ. องค์การบริหารส่วนจังหวัด พ.ศ. 2540</summary>
    PaoAct = 2,

    /// <summary>กฎกระทรวง (พ.ศ. 2541) ออกตามความใน พ.ร.บ. อบจ.</summary>
    PaoRegulation = 3,

    /// <summary>ประกาศคณะกรรมการการกระจายอำนาจฯ ตามมาตรา 17(29)</summary>
    CommitteeNotice = 4,
}

/// <summary>One power and duty (อำนาจหน้าที่) of the catalogue. A new wording is a new item with its own day; old ones stay for what cites them.</summary>
public sealed class AuthorityItem : IReferenceData
{
    public const int MaxTextLength = 500;

    private List<OrganizationKind> _kinds = [];
    private List<string> _keywords = [];
    private List<string> _planClassCodes = [];

    private AuthorityItem() { }

    public Guid Id { get; private set; }

    /// <summary>Place in the catalogue.</summary>
    public int Order { get; private set; }

    public AuthorityLaw Law { get; private set; }

    public string Section { get; private set; } = "";

    /// <summary>The number within the section, as printed.</summary>
    public string Number { get; private set; } = "";

    public string Text { get; private set; } = "";

    /// <summary>The kinds of organization that have the power.</summary>
    public IReadOnlyList<OrganizationKind> Kinds => _kinds;

    public DateOnly EffectiveFrom { get; private set; }

    /// <summary>The last day; null while it is in force.</summary>
    public DateOnly? EffectiveTo { get; private set; }

    public string Citation { get; private set; } = "";

    public Confidence Confidence { get; private set; }

    /// <summary>Words by which a project's text suggests the item.</summary>
    public IReadOnlyList<string> Keywords => _keywords;

    /// <summary>The plan classes (แผนงาน) that usually carry it out.</summary>
    public IReadOnlyList<string> PlanClassCodes => _planClassCodes;

    /// <summary>What search looks in.</summary>
    public string SearchKey { get; private set; } = "";

    public static AuthorityItem Create(Guid id, int order, AuthorityItemDraft draft) => new()
    {
        Id = id,
        Order = order,
        Law = draft.Law,
        Section = draft.Section,
        Number = draft.Number,
        Text = draft.Text,
        _kinds = [.. draft.Kinds],
        EffectiveFrom = draft.EffectiveFrom,
        EffectiveTo = draft.EffectiveTo,
        Citation = draft.Citation,
        Confidence = draft.Confidence,
        _keywords = [.. draft.Keywords],
        _planClassCodes = [.. draft.PlanClassCodes],
        SearchKey = ThaiSearch.KeyOf([draft.Text, draft.Citation, .. draft.Keywords]),
    };

    public bool AppliesTo(OrganizationKind kind, DateOnly day) =>
        _kinds.Contains(kind) && EffectiveFrom <= day && (EffectiveTo is null || day <= EffectiveTo);
}

/// <summary>An item of the catalogue as the seed gives it.</summary>
public sealed record AuthorityItemDraft(
    AuthorityLaw Law, string Section, string Number, string Text, IReadOnlyList<OrganizationKind> Kinds, DateOnly EffectiveFrom,
    DateOnly? EffectiveTo, string Citation, Confidence Confidence, IReadOnlyList<string> Keywords, IReadOnlyList<string> PlanClassCodes);
