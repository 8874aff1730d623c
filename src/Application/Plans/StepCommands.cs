using System.Reflection;
using LocalPlan.Application.Common.Security;
using LocalPlan.Application.Plans.Steps;
using LocalPlan.Domain.Procedures;

namespace LocalPlan.Application.Plans;

/// <summary>The command that takes each step, from which the offices that may take it are read.</summary>
public static class StepCommands
{
    public static IReadOnlyDictionary<StageAction, Type> Types { get; } = new Dictionary<StageAction, Type>
    {
        [StageAction.SetDirection] = typeof(SetDirection),
        [StageAction.StartDrafting] = typeof(StartDrafting),
        [StageAction.SendToCommittee] = typeof(SendToCommittee),
        [StageAction.ReturnToDrafting] = typeof(ReturnToDrafting),
        [StageAction.CommitteeAgrees] = typeof(AgreeInCommittee),
        [StageAction.CouncilAgrees] = typeof(AgreeInCouncil),
        [StageAction.Announce] = typeof(AnnouncePlan),
        [StageAction.Post] = typeof(PostPlan),
        [StageAction.EnterForce] = typeof(EnterForce),
        [StageAction.Review] = typeof(ReviewPlan),
        [StageAction.Close] = typeof(ClosePlan),
        [StageAction.Withdraw] = typeof(WithdrawPlan),
    };

    public static Capability CapabilityOf(StageAction action) => Types[action].GetCustomAttribute<RequiresAttribute>()!.Capability;
}
