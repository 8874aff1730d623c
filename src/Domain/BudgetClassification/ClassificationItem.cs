using LocalPlan.Domain.Common;

namespace LocalPlan.Domain.BudgetClassification;

public enum ClassificationList
{
    /// <summary>งบ and หมวดรายจ่าย of the local budget method regulation.</summary>
    ExpenseCategory = 1,

    /// <summary>ประเภทครุภัณฑ์ as printed on ผ.03.</summary>
    EquipmentType = 2,
}

/// <summary>An entry of a short official list.</summary>
public sealed class ClassificationItem : IReferenceData
{
    private ClassificationItem() { }

    public Guid Id { get; private set; }

    public ClassificationList List { get; private set; }

    public int Order { get; private set; }

    /// <summary>The heading the entry stands under, e.g. งบลงทุน.</summary>
    public string? Group { get; private set; }

    public string Name { get; private set; } = "";

    public static ClassificationItem Create(Guid id, ClassificationList list, int order, string? group, string name) =>
        new() { Id = id, List = list, Order = order, Group = group, Name = name };
}
