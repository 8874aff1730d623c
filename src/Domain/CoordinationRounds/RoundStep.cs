using LocalPlan.Domain.Procedures;

namespace LocalPlan.Domain.CoordinationRounds;

/// <summary>Who acts on a round, when and why.</summary>
public sealed record RoundRecord(Actor Actor, DateTimeOffset At, string? Reason = null)
{
    public const int MaxReasonLength = 1000;
}

/// <summary>What was done with a round, by whom, when and why. It is never changed.</summary>
/// <param name="Number">Counts from the making, which is 1.</param>
/// <param name="Action">What was done.</param>
/// <param name="From">The stage before.</param>
/// <param name="To">The stage after.</param>
/// <param name="At">When.</param>
/// <param name="By">Who.</param>
/// <param name="ByTitle">The office of whoever acted, as it was called then.</param>
/// <param name="Reason">Why.</param>
public sealed record RoundStep(
    int Number, RoundAction Action, RoundStage From, RoundStage To, DateTimeOffset At, Guid By, string ByTitle, string? Reason)
{
    /// <summary>The version of the frame that was issued.</summary>
    public int? FrameVersion { get; init; }

    /// <summary>The window as it was before it was extended, and as it is since.</summary>
    public RoundWindow? Before { get; init; }

    public RoundWindow? After { get; init; }

    /// <summary>Who may file late.</summary>
    public Guid? OrganizationId { get; init; }
}

/// <summary>The days of one sort of actor, both inclusive, in Thailand.</summary>
public sealed record RoundWindow(RoundWindowKind Kind, DateOnly OpensOn, DateOnly ClosesOn)
{
    /// <summary>One window after the other, each as many days as the rules give.</summary>
    public static IReadOnlyList<RoundWindow> InTurn(DateOnly opensOn, DateOnly closesOn, WindowDays days)
    {
        var windows = new List<RoundWindow> { new(RoundWindowKind.Filing, opensOn, closesOn) };
        foreach (var (kind, count) in new[] { (RoundWindowKind.District, days.District), (RoundWindowKind.Screening, days.Screening), (RoundWindowKind.Province, days.Province) })
            windows.Add(new(kind, windows[^1].ClosesOn.AddDays(1), windows[^1].ClosesOn.AddDays(count)));
        return windows;
    }
}

/// <summary>How many days the windows have after filing, where nobody says otherwise.</summary>
public sealed record WindowDays(int District, int Screening, int Province);

/// <summary>That one organization may file after the window, until a day.</summary>
public sealed record LatePermit(Guid OrganizationId, DateOnly Until, string Reason, DateTimeOffset At, Guid By, string ByTitle);

/// <summary>Who screens the items of a district.</summary>
public sealed record OfficerAssignment(Guid DistrictId, Guid UserId, string Name);
