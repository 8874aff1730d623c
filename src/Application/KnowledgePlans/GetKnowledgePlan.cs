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

/// <summary>The knowledge plan of one year, measured now.</summary>
[Requires(Capability.ReadKnowledge)]
public sealed record GetKnowledgePlan(Guid Id) : IQuery<KnowledgePlanDetails>;

internal sealed class GetKnowledgePlanHandler(IReadDb db, RuleBook rules, IEnumerable<IKnowledgeMeasure> measures)
    : IQueryHandler<GetKnowledgePlan, KnowledgePlanDetails>
{
    public async Task<Result<KnowledgePlanDetails>> Handle(GetKnowledgePlan query, CancellationToken ct)
    {
        if (await db.Set<KnowledgePlan>().Include(p => p.Meetings).SingleOrDefaultAsync(p => p.Id == query.Id, ct) is not { } plan)
            return KnowledgePlanErrors.NotFound;
        var activities = new List<ActivityDetails>();
        foreach (var activity in (await rules.OfAsync(plan.RuleSetId, ct)).Activities.OrderBy(a => a.Number))
            activities.Add(Details(plan, activity, await measures.Single(m => m.Counts(activity.Measure)).FigureAsync(plan, activity, ct)));
        return Details(plan, activities, await MeetingsAsync(plan, ct));
    }

    private static KnowledgePlanDetails Details(KnowledgePlan plan, List<ActivityDetails> activities, List<ActivityMeetingDetails> meetings) => new()
    {
        Id = plan.Id,
        FiscalYear = plan.FiscalYear,
        RuleSetId = plan.RuleSetId,
        Activities = activities,
        Meetings = meetings,
        Version = plan.Version,
    };

    private static ActivityDetails Details(KnowledgePlan plan, KnowledgeActivity activity, KnowledgeFigure figure)
    {
        var attained = Attainment.Of(activity, figure.Numerator, figure.Denominator);
        return new()
        {
            Number = activity.Number,
            Step = activity.Step,
            NameTh = activity.Th,
            NameEn = activity.En,
            Measure = activity.Measure,
            From = activity.FirstDayIn(plan.Year),
            To = activity.LastDayIn(plan.Year),
            Numerator = attained.Numerator,
            Denominator = attained.Denominator,
            Percent = attained.Percent,
            Target = attained.Target,
            MustExceed = attained.MustExceed,
            IsReached = attained.IsReached,
            Missing = figure.Missing,
            FailingRules = figure.FailingRules,
            Clause = activity.Clause,
            Confidence = activity.Confidence,
            Query = activity.Query,
        };
    }

    private Task<List<ActivityMeetingDetails>> MeetingsAsync(KnowledgePlan plan, CancellationToken ct) =>
        (from held in db.Set<ActivityMeeting>()
         join meeting in db.Set<Meeting>() on held.MeetingId equals meeting.Id
         where held.KnowledgePlanId == plan.Id
         orderby held.Activity, meeting.Date, meeting.Id
         select new ActivityMeetingDetails
         {
             Activity = held.Activity,
             MeetingId = meeting.Id,
             Number = meeting.Number,
             Title = meeting.Title,
             Date = meeting.Date,
             Status = meeting.Status,
         }).ToListAsync(ct);
}
