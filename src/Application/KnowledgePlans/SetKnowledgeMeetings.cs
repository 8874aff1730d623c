using FluentValidation;
using LocalPlan.Application.Common.Messaging;
using LocalPlan.Application.Common.Persistence;
using LocalPlan.Application.Common.Security;
using LocalPlan.Application.RuleSets;
using LocalPlan.Domain.Common;
using LocalPlan.Domain.KnowledgePlans;
using LocalPlan.Domain.Meetings;
using LocalPlan.Domain.RuleSets;
using Microsoft.EntityFrameworkCore;

namespace LocalPlan.Application.KnowledgePlans;

/// <summary>Says which meetings were held for which activity.</summary>
[Requires(Capability.EditKnowledge)]
public sealed record SetKnowledgeMeetings(Guid Id, uint? ExpectedVersion, IReadOnlyList<HeldMeeting> Meetings) : ICommand;

/// <param name="Activity">The number of the activity.</param>
/// <param name="MeetingId">A meeting of the organization in the fiscal year.</param>
public sealed record HeldMeeting(int Activity, Guid MeetingId);

internal sealed class SetKnowledgeMeetingsValidator : AbstractValidator<SetKnowledgeMeetings>
{
    public SetKnowledgeMeetingsValidator()
    {
        RuleFor(c => c.Meetings).NotNull();
        RuleForEach(c => c.Meetings).NotNull();
        RuleFor(c => c.Meetings.Count).LessThanOrEqualTo(KnowledgePlan.MaxMeetings).When(c => c.Meetings is not null).OverridePropertyName("meetings");
    }
}

internal sealed class SetKnowledgeMeetingsHandler(IWriteDb db, RuleBook rules, TimeProvider clock) : ICommandHandler<SetKnowledgeMeetings>
{
    public async Task<Result> Handle(SetKnowledgeMeetings command, CancellationToken ct)
    {
        var found = await db.Set<KnowledgePlan>().Include(p => p.Meetings).FetchAsync(command.Id, command.ExpectedVersion, KnowledgePlanErrors.NotFound, ct);
        if (!found.TryGet(out var plan, out var error))
            return error;
        var ids = command.Meetings.Select(m => m.MeetingId).ToList();
        var meetings = await db.Set<Meeting>().Where(m => ids.Contains(m.Id)).ToDictionaryAsync(m => m.Id, ct);
        var activities = (await rules.OfAsync(plan.RuleSetId, ct)).Activities.ToDictionary(a => a.Number);
        return Unknown(command, activities, meetings) is { } unknown
            ? unknown
            : plan.SetMeetings([.. command.Meetings.Select(m => (activities[m.Activity], meetings[m.MeetingId]))], clock.GetUtcNow());
    }

    private static Error? Unknown(SetKnowledgeMeetings command, Dictionary<int, KnowledgeActivity> activities, Dictionary<Guid, Meeting> meetings)
    {
        if (command.Meetings.FirstOrDefault(m => !activities.ContainsKey(m.Activity)) is { } astray)
            return KnowledgePlanErrors.ActivityUnknown(astray.Activity);
        return command.Meetings.All(m => meetings.ContainsKey(m.MeetingId)) ? null : KnowledgePlanErrors.MeetingNotFound;
    }
}
