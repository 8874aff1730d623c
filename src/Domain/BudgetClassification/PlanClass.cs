using LocalPlan.Domain.Common;

namespace LocalPlan.Domain.BudgetClassification;

/// <summary>A plan class (แผนงาน), one of the twelve of the local budget classification, within one of four areas (ด้าน).</summary>
public sealed class PlanClass : IReferenceData
{
    private List<string> _aliases = [];
    private List<BudgetTask> _tasks = [];

    private PlanClass() { }

    public Guid Id { get; private set; }

    /// <summary>Five digits, e.g. 00310.</summary>
    public string Code { get; private set; } = "";

    /// <summary>e.g. แผนงานอุตสาหกรรมและการโยธา</summary>
    public string Name { get; private set; } = "";

    public string AreaCode { get; private set; } = "";

    public string AreaName { get; private set; } = "";

    /// <summary>Misspellings and short forms seen in books, each to be confirmed on import.</summary>
    public IReadOnlyList<string> Aliases => _aliases;

    /// <summary>The tasks (งาน) below the class.</summary>
    public IReadOnlyList<BudgetTask> Tasks => _tasks;

    public static PlanClass Create(
        Guid id, (string Code, string Name) area, (string Code, string Name) self, IEnumerable<string> aliases, IEnumerable<BudgetTask> tasks) => new()
        {
            Id = id,
            AreaCode = area.Code,
            AreaName = area.Name,
            Code = self.Code,
            Name = self.Name,
            _aliases = [.. aliases],
            _tasks = [.. tasks],
        };
}

/// <summary>A task (งาน) of the budget classification, e.g. 00312 งานก่อสร้าง.</summary>
public sealed record BudgetTask(string Code, string Name);
