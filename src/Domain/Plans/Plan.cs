using LocalPlan.Domain.Calendar;
using LocalPlan.Domain.Common;
using LocalPlan.Domain.ThaiText;

namespace LocalPlan.Domain.Plans;

public enum PlanFormat
{
    /// <summary>ยุทธศาสตร์ / กลยุทธ์</summary>
    StrategyBased = 1,

    /// <summary>ประเด็นการพัฒนา, used by some organizations from 2571 on.</summary>
    IssueBased = 2,
}

/// <summary>A draft of a five-year local development plan (แผนพัฒนาท้องถิ่น). Strategies and projects refer to it by id.</summary>
public sealed class Plan : AggregateRoot
{
    public const int MaxTitleLength = 200;
    public const int MaxVisionLength = 1000;

    private Plan() { }

    public Guid PlanningWindowId { get; private set; }

    public int FirstYear { get; private set; }

    public string Title { get; private set; } = "";

    public string TitleFold { get; private set; } = "";

    /// <summary>What search looks in.</summary>
    public string SearchKey { get; private set; } = "";

    /// <summary>Chosen once: a book cannot change its words half way.</summary>
    public PlanFormat Format { get; private set; }

    public string? Vision { get; private set; }

    public PlanPeriod Period => new(FirstYear);

    public static Plan Create(
        Guid organizationId, PlanningWindow window, PlanFormat format, string? title, string? vision, DateTimeOffset now)
    {
        var plan = new Plan { PlanningWindowId = window.Id, FirstYear = window.FirstYear, Format = format };
        plan.Start(organizationId, now);
        plan.Describe(string.IsNullOrWhiteSpace(title) ? DefaultTitle(window.Period) : title, vision, now);
        return plan;
    }

    public void Describe(string title, string? vision, DateTimeOffset now)
    {
        Title = title.Trim();
        TitleFold = ThaiNormalizer.Fold(Title);
        SearchKey = ThaiSearch.KeyOf(Title);
        Vision = string.IsNullOrWhiteSpace(vision) ? null : vision.Trim();
        UpdatedAt = now;
    }

    private static string DefaultTitle(PlanPeriod period) => $"แผนพัฒนาท้องถิ่น (พ.ศ. {period.FirstYear}–{period.LastYear})";
}
