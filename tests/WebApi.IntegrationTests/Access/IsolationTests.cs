namespace LocalPlan.WebApi.IntegrationTests.Access;

/// <summary>Walks every operation of the API, so that a new one cannot forget the rules that all share.</summary>
public sealed class IsolationTests(Api api) : IClassFixture<Api>
{
    /// <summary>Read by everybody: registers, and what a PAO shares with its province.</summary>
    private static readonly string[] Shared =
    [
        "GetOrganization", "GetCoordinationRound", "GetRuleSet", "GetPublicPosting", "ListPublicProjects",
        "GetHandbook", "GetHandbookFile", "ListHandbookDeliveries", "ConfirmHandbookReceipt", "GetLawDocument",
        "GetComparisonList", "ListComparisonVersions", "ListComparisonRows",
    ];

    /// <summary>Refused to planners before it is looked up; administrators of others are tested beside the feature.</summary>
    private static readonly string[] Administrators = ["RecordOrganizationChange", "ReviseHoliday", "DeleteHoliday"];

    /// <summary>Done by every role for itself, or sent by POST and changing nothing: whoever may read may ask.</summary>
    private static readonly string[] Everyones =
        ["SignIn", "SignOut", "ProposeAuthorities", "CheckProject", "AskForDuplicates", "CheckCommittee", "PreviewDeadlines", "PreviewSubmission", "CreateCalendarFeed", "RevokeCalendarFeed"];

    /// <summary>Judges what is typed, for which no version is needed.</summary>
    private const string SavesNothing = "ClassifyChange";

    [Theory]
    [InlineData("sao")]
    [InlineData("pao")]
    public async Task Nothing_of_one_organization_can_be_read_or_changed_by_another(string stranger)
    {
        var plan = await FilledPlan.OfAsync(api);
        var operations = Operations.Of(api, plan)
            .Where(o => (o.Names("id") || o.Names("planId")) && !Shared.Contains(o.Name) && !o.IsOfPao && !(stranger == "pao" && o.Name is ("GetCoordinationItem" or "GetItemDuplicates")))
            .Where(o => stranger != "pao" || !Operations.OfPao.Contains(o.Name)).ToList();
        Assert.True(operations.Count >= 30);
        var offenders = new List<string>();
        foreach (var operation in operations)
        {
            var response = await operation.SendAsync(await api.As($"{operation.Office}.{stranger}"), version: 1);
            if ((int)response.StatusCode is not 404 && !(Administrators.Contains(operation.Name) && (int)response.StatusCode == 403))
                offenders.Add($"{operation.Name} {(int)response.StatusCode} {await response.Content.ReadAsStringAsync()}");
        }
        Assert.Empty(offenders);
        Assert.Equal(2, (int)(await (await api.As(Api.MaeSot)).Get($"/api/v1/plans/{plan["plan"]}/projects/totals"))["count"]!);
    }

    [Fact]
    public async Task An_administrator_changes_only_the_own_organization()
    {
        var admin = await api.As("admin.maesot");
        var others = (await admin.Get("/api/v1/organizations?search=ทต.แม่จะเรา"))["items"]![0]!.Text("id");
        var body = new { kind = "townMunicipality", name = "ก", shortName = "ก", effectiveFrom = "2019-02-01" };
        var problem = await admin.Send(HttpMethod.Post, $"/api/v1/organizations/{others}/identities", body, version: 1).Problem(404);
        Assert.Equal("organization.not_found", problem.Text("code"));
    }

    [Fact]
    public async Task Every_update_and_removal_demands_the_version_seen()
    {
        var operations = Operations.Of(api, await FilledPlan.OfAsync(api))
            .Where(o => o.Names("id") && o.Method != HttpMethod.Get && o.Name != SavesNothing).ToList();
        Assert.True(operations.Count >= 12);
        foreach (var operation in operations)
        {
            var owner = await api.As(operation.Account);
            Assert.Equal("if_match.required", (await operation.SendAsync(owner).Problem(428)).Text("code"));
            Assert.Equal("if_match.stale", (await operation.SendAsync(owner, version: 1).Problem(412)).Text("code"));
        }
    }

    [Fact]
    public async Task Without_a_session_only_what_is_public_answers()
    {
        string[] open = ["ListDemoAccounts", "ListProjectRules", "ReadCalendar", "GetPublicPosting", "ListPublicProjects", "SignIn", "SignOut"];
        var operations = Operations.Of(api, await FilledPlan.OfAsync(api)).Where(o => !open.Contains(o.Name));
        var client = api.Anonymous();
        foreach (var operation in operations)
            Assert.Equal("access.sign_in_required", (await operation.SendAsync(client, version: 1).Problem(401)).Text("code"));
    }

    [Theory]
    [InlineData("executive.maesot", "AppointCommittee", "ChangeCommittee", "WaiveCheck", "WithdrawWaiver", "AnnouncePlan", "ReturnToDrafting", "AnnounceAmendment", "ReturnAmendment",
        "SubmitCoordinationItems", "PullBackItem", "ResendItem")]
    [InlineData("secretary.maesot", "CreateOffice", "TakeOffice", "VacateOffice", "AppointCommittee", "ChangeCommittee", "PlanMeeting", "ReviseMeeting",
        "SetAgenda", "InviteToMeeting", "OpenMeeting", "RecordAttendance", "RecordDiscussion", "ResolveItem", "WithdrawResolution", "CloseMeeting", "CancelMeeting",
        "SetDirection", "AgreeInCommittee", "AgreeInCouncil", "ReturnToDrafting", "AgreeToAmendmentInCommittee", "AgreeToAmendmentInCouncil", "ReturnAmendment",
        "PostAmendment", "PostPlan", "EnterForce", "SendNotice", "ReviseNotice", "AcknowledgeNotice",
        "OpenPosting", "ClosePosting", "DecideItems", "MergeItems")]
    [InlineData("division.maesot", "CreateProject", "ReplaceProject", "ReviseProject", "SaveProjects", "DeleteProject", "RunDuplicateCheck", "AnswerDuplicate")]
    [InlineData("admin.maesot", "CreateDivision", "ReviseDivision", "RecordOrganizationChange", "CreateOffice", "TakeOffice", "VacateOffice",
        "CreateHoliday", "ReviseHoliday", "DeleteHoliday")]
    public async Task A_role_writes_what_its_office_writes_and_no_more(string userName, params string[] allowed)
    {
        var operations = Operations.Of(api, await FilledPlan.OfAsync(api))
            .Where(o => o.Method != HttpMethod.Get && !Everyones.Contains(o.Name)).ToList();
        var client = await api.As(userName);
        foreach (var operation in operations)
        {
            var refused = (int)(await operation.SendAsync(client, version: 1)).StatusCode == 403;
            Assert.True(refused != allowed.Contains(operation.Name), $"{userName} {operation.Name}: {(refused ? "refused" : "allowed")}");
        }
    }

    [Fact]
    public async Task A_page_of_another_site_cannot_act_in_the_session()
    {
        var client = await api.As(Api.MaeSot);
        client.DefaultRequestHeaders.Add("Sec-Fetch-Site", "cross-site");
        var problem = await client.Send(HttpMethod.Post, "/api/v1/divisions", new { name = "กองใหม่" }).Problem(403);
        Assert.Equal("request.cross_site", problem.Text("code"));
    }

    [Fact]
    public async Task Lists_of_a_plan_that_does_not_exist_say_so()
    {
        var client = await api.As(Api.MaeSot);
        string[] parts =
        [
            "strategies", "kpis", "projects", "projects/totals", "imports", "summary", "exports/p02", "compliance", "compliance/findings",
            "compliance/waivers", "compliance/first-submission", "steps", "procedure", "announcement", "notices", "postings", "amendments", "editions", "as-of", "diff?from=1&to=1",
        ];
        foreach (var part in parts)
            Assert.Equal("plan.not_found", (await client.GetAsync($"/api/v1/plans/{Guid.CreateVersion7()}/{part}").Problem(404)).Text("code"));
    }

    [Fact]
    public async Task Lists_hold_only_what_is_the_callers_own()
    {
        var plan = await FilledPlan.OfAsync(api);
        var stranger = await api.As(Api.Sao);
        foreach (var list in new[] { "plans", "committees", "offices", "meetings" })
            Assert.Empty((await stranger.Get($"/api/v1/{list}"))["items"]!.AsArray());
        Assert.DoesNotContain(plan["division"], (await stranger.Get("/api/v1/divisions"))["items"]!.AsArray().Select(d => d!.Text("id")));
    }
}
