using LocalPlan.Domain.Common;

namespace LocalPlan.Domain.Deadlines;

public enum DeadlineReminderKind
{
    /// <summary>The last day is near.</summary>
    DueSoon = 1,

    /// <summary>The last day has passed.</summary>
    Overdue = 2,
}

/// <summary>That a reminder fell due. One for each kind and last day, however often the job runs.</summary>
public sealed class DeadlineReminder : IOrganizationScoped
{
    private DeadlineReminder() { }

    public Guid OrganizationId { get; private set; }

    public Guid DeadlineId { get; private set; }

    public DeadlineReminderKind Kind { get; private set; }

    /// <summary>The last day that it speaks of.</summary>
    public DateOnly Due { get; private set; }

    public DateOnly On { get; private set; }

    /// <summary>What a deadline has to say on a day, if anything.</summary>
    public static DeadlineReminder? Of(Deadline deadline, DateOnly today)
    {
        DeadlineReminderKind? kind = deadline.StatusOn(today) switch
        {
            DeadlineStatus.Overdue => DeadlineReminderKind.Overdue,
            DeadlineStatus.Open when deadline.RemindOn <= today => DeadlineReminderKind.DueSoon,
            _ => null,
        };
        return kind is not { } due ? null : new DeadlineReminder
        {
            OrganizationId = deadline.OrganizationId,
            DeadlineId = deadline.Id,
            Kind = due,
            Due = deadline.Due,
            On = today,
        };
    }
}
