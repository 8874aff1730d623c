using FluentValidation;
using LocalPlan.Application.Amendments;
using LocalPlan.Application.Authorities;
using LocalPlan.Application.Committees;
using LocalPlan.Application.Common.Behaviors;
using LocalPlan.Application.Common.Mapping;
using LocalPlan.Application.Common.Messaging;
using LocalPlan.Application.ComparisonLists;
using LocalPlan.Application.Compliance;
using LocalPlan.Application.CoordinationItems;
using LocalPlan.Application.CoordinationRounds;
using LocalPlan.Application.Deadlines;
using LocalPlan.Application.Duplicates;
using LocalPlan.Application.Editions;
using LocalPlan.Application.Imports;
using LocalPlan.Application.Imports.Analysis;
using LocalPlan.Application.KnowledgePlans;
using LocalPlan.Application.Meetings;
using LocalPlan.Application.Notices;
using LocalPlan.Application.Plans;
using LocalPlan.Application.Projects;
using LocalPlan.Application.RoundDocuments;
using LocalPlan.Application.RuleSets;
using LocalPlan.Application.Work;
using Microsoft.Extensions.DependencyInjection;

namespace LocalPlan.Application;

public static class ApplicationModule
{
    public static IServiceCollection AddApplication(this IServiceCollection services)
    {
        var assembly = typeof(ApplicationModule).Assembly;
        services.AddMessaging(assembly);
        services.AddValidatorsFromAssembly(assembly, includeInternalTypes: true);
        services.AddSingleton<RuleSetCache>();
        services.AddScoped<RuleBook>();
        services.AddScoped<PlanContents>();
        services.AddScoped<PlanRules>();
        services.AddScoped<AuthorityBook>();
        services.AddScoped<PlanFrames>();
        services.AddScoped<ComplianceFactBook>();
        services.AddScoped<PlanCompliance>();
        services.AddScoped<FirstSubmissions>();
        services.AddDuplicates();
        services.AddScoped<DeadlineBook>();
        services.AddScoped<AppointmentFrames>();
        services.AddScoped<TermWatch>();
        services.AddMeetings();
        services.AddAmendments();
        services.AddCoordination();
        services.AddKnowledgePlans();
        services.AddScoped<PlanActor>();
        services.AddScoped<PlanProcedures>();
        services.AddScoped<PlanFacts>();
        services.AddScoped<PlanSteps>();
        services.AddScoped<PlanOutlook>();
        services.AddScoped<PlanEvidence>();
        services.AddScoped<NoticeBook>();
        services.AddScoped<IWorkSource, PlanWork>();
        services.AddScoped<IWorkSource, DeadlineWork>();
        services.AddScoped<IWorkSource, MeetingWork>();
        services.AddScoped<IWorkSource, CommitteeWork>();
        services.AddSingleton<IImportAnalyst, ImportAnalyst>();
        services.AddSingleton(_ => MappingFactory.Build(assembly));
        return services
            .AddBehavior(typeof(LoggingBehavior<,>))
            .AddBehavior(typeof(AuthorizationBehavior<,>))
            .AddBehavior(typeof(ValidationBehavior<,>))
            .AddBehavior(typeof(RaceBehavior<,>))
            .AddBehavior(typeof(UnitOfWorkBehavior<,>))
            .AddBehavior(typeof(IdempotencyBehavior<,>));
    }

    private static void AddAmendments(this IServiceCollection services)
    {
        services.AddScoped<AmendmentEvidence>();
        services.AddScoped<AmendmentFacts>();
        services.AddScoped<AmendmentProcedures>();
        services.AddScoped<AmendmentSteps>();
        services.AddScoped<AmendmentDesk>();
        services.AddScoped<AmendmentNumbers>();
        services.AddScoped<AmendmentReader>();
        services.AddScoped<EditionMaker>();
        services.AddScoped<ISubjectVersions, AmendmentVersions>();
        services.AddScoped<IWorkSource, AmendmentWork>();
    }

    private static void AddCoordination(this IServiceCollection services)
    {
        services.AddScoped<RoundDesk>();
        services.AddScoped<RoundCalendar>();
        services.AddScoped<RoundFigures>();
        services.AddScoped<RoundPapers>();
        services.AddScoped<IWorkSource, RoundWork>();
        services.AddScoped<ItemDesk>();
        services.AddScoped<Submissions>();
        services.AddScoped<Inclusions>();
        services.AddScoped<ItemScrutiny>();
        services.AddScoped<ISubjectVersions, RoundVersions>();
    }

    private static void AddDuplicates(this IServiceCollection services)
    {
        services.AddScoped<ComparedLists>();
        services.AddScoped<ItemDuplicates>();
        services.AddScoped<DuplicateSubjects>();
        services.AddScoped<CheckAnswers>();
        services.AddSingleton<ListReader>();
    }

    private static void AddMeetings(this IServiceCollection services)
    {
        services.AddScoped<MeetingFrames>();
        services.AddScoped<MeetingRolls>();
        services.AddScoped<MeetingReader>();
        services.AddScoped<SubjectFinder>();
        services.AddScoped<ISubjectVersions, PlanVersions>();
        services.AddScoped<ResolutionBook>();
    }

    private static void AddKnowledgePlans(this IServiceCollection services)
    {
        services.AddScoped<IKnowledgeMeasure, AttendanceMeasure>();
        services.AddScoped<IKnowledgeMeasure, LibraryMeasure>();
        services.AddScoped<IKnowledgeMeasure, HandbookMeasure>();
        services.AddScoped<IKnowledgeMeasure, FirstTimeMeasure>();
    }
}
