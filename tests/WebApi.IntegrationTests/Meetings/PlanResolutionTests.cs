using LocalPlan.Application.Common.Security;
using LocalPlan.Application.Meetings;
using LocalPlan.Domain.Committees;
using LocalPlan.Domain.Meetings;
using LocalPlan.Infrastructure.Access;
using LocalPlan.WebApi.IntegrationTests.Committees;
using Microsoft.Extensions.DependencyInjection;

namespace LocalPlan.WebApi.IntegrationTests.Meetings;

public sealed class PlanResolutionTests(Api api) : IClassFixture<Api>
{
    [Fact]
    public async Task A_resolution_decides_about_the_plan_as_it_is_and_is_evidence_once_the_minutes_are_locked()
    {
        var (planner, secretary) = (await api.As(Api.Sao), await api.As("secretary.sao"));
        var plan = await planner.NewPlan();
        var id = Guid.Parse(plan.Split('/')[^1]);
        var meeting = await OpenAbout(secretary, id);
        var before = meeting.State["agenda"]![0]!.Text("subjectHash");
        await planner.Send(HttpMethod.Put, plan, new { title = "แผนที่แก้ระหว่างประชุม", vision = "ใหม่" }, (await planner.Get(plan)).Version()).Json();

        var refused = await meeting.Refused(HttpMethod.Post, "resolutions", Agreed(meeting, before), 409);
        Assert.Equal("resolution.other_version", refused.Text("code"));
        var current = refused["args"]!.Text("current");
        Assert.NotEqual(before, current);
        await meeting.Do(HttpMethod.Post, "resolutions", Agreed(meeting, current));
        Assert.Equal(("แผนที่แก้ระหว่างประชุม", current), (meeting.State["agenda"]![0]!["resolution"]!.Text("subjectLabel"), meeting.State["agenda"]![0]!["resolution"]!.Text("subjectHash")));

        Assert.Empty(await AgreementsAsync(secretary, id));
        await meeting.Do(HttpMethod.Post, "closing");
        var agreement = Assert.Single(await AgreementsAsync(secretary, id));
        Assert.Equal((MeetingKind.Committee, CommitteeKind.Development, current), (agreement.Meeting, agreement.Committee, agreement.Hash));
        Assert.Equal(("1/2569", new DateOnly(2026, 2, 5)), (agreement.MeetingNumber, agreement.Date));
    }

    [Fact]
    public async Task A_plan_of_another_organization_cannot_be_put_on_the_agenda()
    {
        var stranger = (await (await api.As(Api.MaeSot)).NewPlan()).Split('/')[^1];
        var secretary = await api.As("secretary.tm");
        var meeting = await Meeting.PlanAsync(secretary, Meeting.Draft("community", level: "village"));
        var refused = await meeting.Refused(HttpMethod.Put, "agenda", Agenda(Guid.Parse(stranger)), 400);
        Assert.Equal("meeting.subject_not_found", refused.Text("code"));
    }

    private static async Task<Meeting> OpenAbout(HttpClient secretary, Guid planId)
    {
        var committee = await Appointing.AppointAsync(secretary, Appointing.Deputies);
        var meeting = await Meeting.PlanAsync(secretary, Meeting.Draft("committee", committee.Text("id")));
        await meeting.Do(HttpMethod.Put, "agenda", Agenda(planId));
        await meeting.Do(HttpMethod.Post, "invitation", new { sentOn = "2026-01-28" });
        await meeting.Do(HttpMethod.Post, "opening");
        await meeting.Present(12);
        return meeting;
    }

    private static object Agenda(Guid planId) => new { items = new[] { new { section = "forConsideration", title = "ร่างแผน", subjectKind = "plan", subjectId = planId } } };

    private static object Agreed(Meeting meeting, string hash) => new { agendaItemId = meeting.Item(), outcome = "agreed", subjectHash = hash };

    /// <summary>As a guard of a lifecycle asks, within the organization of the client.</summary>
    private async Task<IReadOnlyList<Decision>> AgreementsAsync(HttpClient client, Guid plan)
    {
        await using var scope = api.Services.CreateAsyncScope();
        var organization = Guid.Parse((await client.Get("/api/v1/session"))["organization"]!.Text("id"));
        scope.ServiceProvider.GetRequiredService<JobContext>().Caller = new JobCaller
        {
            UserId = Guid.Empty,
            OrganizationId = organization,
            ProvinceId = Guid.Empty,
            Role = Role.Clerk,
        };
        return await scope.ServiceProvider.GetRequiredService<ResolutionBook>().DecisionsAsync(SubjectKind.Plan, plan, default);
    }
}
