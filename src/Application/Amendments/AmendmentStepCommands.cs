using System.Reflection;
using LocalPlan.Application.Amendments.Steps;
using LocalPlan.Application.Common.Security;
using LocalPlan.Domain.Procedures;

namespace LocalPlan.Application.Amendments;

/// <summary>The command that takes each step, from which the offices that may take it are read.</summary>
public static class AmendmentStepCommands
{
    public static IReadOnlyDictionary<StageAction, Type> Types { get; } = new Dictionary<StageAction, Type>
    {
        [StageAction.SendToCommittee] = typeof(SendAmendmentToCommittee),
        [StageAction.SendToExecutive] = typeof(SendAmendmentToExecutive),
        [StageAction.ReturnToDrafting] = typeof(ReturnAmendment),
        [StageAction.CommitteeAgrees] = typeof(AgreeToAmendmentInCommittee),
        [StageAction.CouncilAgrees] = typeof(AgreeToAmendmentInCouncil),
        [StageAction.Announce] = typeof(AnnounceAmendment),
        [StageAction.Post] = typeof(PostAmendment),
        [StageAction.Withdraw] = typeof(WithdrawAmendment),
    };

    public static Capability CapabilityOf(StageAction action) => Types[action].GetCustomAttribute<RequiresAttribute>()!.Capability;
}
