using System.Text.Json;
using System.Text.Json.Nodes;
using LocalPlan.Application.Amendments;
using LocalPlan.Application.Plans;
using LocalPlan.WebApi.IntegrationTests.Committees;
using LocalPlan.WebApi.IntegrationTests.Meetings;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace LocalPlan.WebApi.IntegrationTests;

/// <summary>One operation of the API as a client would send it: an address with ids that exist and a body that is accepted.</summary>
internal sealed record Operation(string Name, HttpMethod Method, string Pattern, string Path, JsonNode? Body)
{
    public bool Names(string id) => Pattern.Contains($"{{{id}}}", StringComparison.Ordinal);

    /// <summary>Whether it takes a step of a plan or an amendment, which needs minutes and its version.</summary>
    public bool IsStep => StepCommands.Types.Values.Concat(AmendmentStepCommands.Types.Values).Any(t => t.Name == Name);

    /// <summary>Whether it needs an item that a committee has come to, as tests beside the feature have.</summary>
    public bool NeedsReview => Name is "PullBackItem" or "ResendItem" or "IncludeItem" or "RecordItemBudget" or "SendRankedItems" or "DecideItems" or "MergeItems";

    /// <summary>Whether it acts on what a PAO shares with its province, which others find and may not change.</summary>
    public bool IsOfPao => (Pattern.Contains("/coordination-rounds/{id}", StringComparison.Ordinal)) || Operations.ByCoordinator.Contains(Name);

    /// <summary>A demonstration account whose office may do it.</summary>
    public string Account => Name switch
    {
        "CreateCoordinationRound" => "coordinator.pao",
        "RankItems" or "SendRankedItems" => "district.maesot",
        _ when IsOfPao || Operations.OfPao.Contains(Name) => "coordinator.pao",
        "RecordOrganizationChange" or "CreateHoliday" or "ReviseHoliday" or "DeleteHoliday" => "admin.maesot",
        _ => $"{Office}.maesot",
    };

    /// <summary>The office that does it in every organization.</summary>
    public string Office => Name switch
    {
        _ when Operations.BySecretary.Contains(Name) => "secretary",
        "WaiveCheck" or "WithdrawWaiver" => "clerk",
        "AnnouncePlan" or "AnnounceAmendment" => "executive",
        _ => "planner",
    };

    public Task<HttpResponseMessage> SendAsync(HttpClient client, uint? version = null, string? key = null) =>
        client.Send(Method, Path, Name switch { "StartImport" => FilledPlan.Upload(), "DraftHandbook" => FilledPlan.Book(), "ImportComparisonList" => FilledPlan.List(), _ => Body }, version, key);

    /// <summary>The address of the thing that it acts on; null where it makes a new one.</summary>
    public string? Subject => Name == "WaiveCheck" ? Path.Replace("compliance/waivers", $"projects/{Body!.Text("projectId")}", StringComparison.Ordinal)
        : Name == "AnswerItemDuplicate" ? $"/api/v1/duplicates/checks/{Path.Split('/')[^2]}"
        : Names("id") ? string.Join('/', Path.Split('/').Take(Array.IndexOf(Pattern.Split('/'), "{id}") + 1)) : null;

    public async Task<uint?> VersionAsync(HttpClient client) => Subject is { } path ? (await client.Get(path)).Version() : null;
}

/// <summary>Every operation of the API, read from its endpoints; a new one without a body here fails the tests that walk them.</summary>
internal static class Operations
{
    public static IReadOnlyList<Operation> Of(Api api, FilledPlan plan) => [..
        from endpoint in api.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
        let pattern = endpoint.RoutePattern.RawText!
        where pattern.StartsWith("/api/", StringComparison.Ordinal)
        let name = endpoint.Metadata.GetMetadata<IEndpointNameMetadata>()!.EndpointName
        from method in endpoint.Metadata.GetMetadata<HttpMethodMetadata>()!.HttpMethods
        select new Operation(name, new(method), pattern, Fill(pattern, plan), BodyOf(name, plan))];

    /// <summary>What the secretary of a committee writes; the planner writes the rest.</summary>
    public static readonly string[] BySecretary =
    [
        "CreateOffice", "TakeOffice", "VacateOffice", "AppointCommittee", "ChangeCommittee", "PlanMeeting", "ReviseMeeting", "SetAgenda", "InviteToMeeting",
        "OpenMeeting", "RecordAttendance", "RecordDiscussion", "ResolveItem", "WithdrawResolution", "CloseMeeting", "CancelMeeting",
        "SetDirection", "AgreeInCommittee", "AgreeInCouncil", "ReturnToDrafting",
        "AgreeToAmendmentInCommittee", "AgreeToAmendmentInCouncil", "ReturnAmendment",
    ];

    /// <summary>What the PAO does with items of others.</summary>
    public static readonly string[] ByCoordinator = ["ScreenItem", "IncludeItem", "RecordItemBudget", "DecideItems", "MergeItems", "CheckItems", "AnswerItemDuplicate", "CreateComparisonList", "ImportComparisonList"];

    /// <summary>What a PAO writes and reads for its province; its things are its own.</summary>
    public static readonly string[] OfPao =
    [
        "CreateHandbook", "ReviseHandbook", "DraftHandbook", "PublishHandbook", "GetHandbookReceipts", "RecordDistrictReceipt",
        "CreateLawDocument", "ReviseLawDocument", "ReviewLawDocument", "DeleteLawDocument",
        "OpenKnowledgePlan", "GetKnowledgePlan", "SetKnowledgeMeetings",
        "OrderRoundBundle", "GetRoundBundle", "GetRoundBundleFile",
    ];

    private static string Fill(string pattern, FilledPlan plan) => pattern
        .Replace("{planId}", plan["plan"], StringComparison.Ordinal)
        .Replace("{roundId}", plan["round"], StringComparison.Ordinal)
        .Replace("{kind}", "account", StringComparison.Ordinal)
        .Replace("{form}", "p02", StringComparison.Ordinal)
        .Replace("{secret}", "unknown", StringComparison.Ordinal)
        .Replace("{document}", "minutes", StringComparison.Ordinal)
        .Replace("{itemId}", plan[pattern.Contains("/amendments/", StringComparison.Ordinal) ? "amendmentItem" : "item"], StringComparison.Ordinal)
        .Replace("{resolutionId}", plan["resolution"], StringComparison.Ordinal)
        .Replace("{number}", "1", StringComparison.Ordinal)
        .Replace("{id}", plan[KindOf(pattern)], StringComparison.Ordinal);

    /// <summary>Some steps need a meeting that has come so far.</summary>
    private static string KindOf(string pattern) => FilledPlan.Stages.FirstOrDefault(k => pattern.EndsWith(k.Key, StringComparison.Ordinal)).Value
        ?? FilledPlan.Kinds.FirstOrDefault(k => pattern.Contains($"/{k.Key}/{{id}}", StringComparison.Ordinal)).Value ?? "plan";

    private static JsonNode? BodyOf(string operation, FilledPlan plan) => operation switch
    {
        "SignIn" => Json(new { userName = "nobody", password = "wrong" }),
        "CreatePlan" => Json(new { planningWindowId = plan["window"], title = $"แผน {Guid.CreateVersion7()}", vision = "ก" }),
        "RevisePlan" => Json(new { title = $"แผน {Guid.CreateVersion7()}", vision = "ก" }),
        "CreateStrategy" => plan.Strategy(2),
        "ReviseStrategy" => plan.Strategy(1),
        "CreateKpi" or "ReviseKpi" => plan.Kpi(),
        "CreateProject" or "ReplaceProject" or "ReviseProject" => plan.Project(),
        "SaveProjects" => Json(new { rows = new[] { plan.Project() }, mode = "allGoodRows" }),
        "CreateDivision" or "ReviseDivision" => Json(new { name = $"กอง {Guid.CreateVersion7()}", aliases = new[] { "กอง ก" } }),
        "AppointCommittee" or "CheckCommittee" => plan.Committee(),
        "ChangeCommittee" => Json(new
        {
            order = new { number = "13/2570", date = "2026-01-01" },
            ends = Array.Empty<object>(),
            seats = new[] { Appointing.Chosen("agencyRepresentative", "chosenByExecutive", "นายเพิ่ม ทดสอบ") },
        }),
        "CreateOffice" => Json(Appointing.Office("planAnalyst")),
        "TakeOffice" => Json(new { name = "นาย ก ทดสอบ", from = "2026-01-01", document = "คำสั่ง 1/2569" }),
        "VacateOffice" => Json(new { lastDay = "2026-01-01", reason = "resigned" }),
        "PlanMeeting" => Json(Meeting.Draft("council", number: "99/2569")),
        "ReviseMeeting" => Json(new { number = "9/2569", title = "ก", date = "2026-02-05", startsAt = "09:30:00", place = "ข" }),
        "SetAgenda" => Json(Meeting.Agenda("ก")),
        "InviteToMeeting" => Json(new { sentOn = "2026-01-28", number = "1" }),
        "CancelMeeting" => Json(new { reason = "ก" }),
        "RecordAttendance" => Json(new { attendees = Array.Empty<object>() }),
        "RecordDiscussion" => Json(new { text = "ก" }),
        "WithdrawResolution" => Json(new { reason = "บันทึกผิด" }),
        "ResolveItem" => Json(new { agendaItemId = plan["item"], outcome = "agreed" }),
        "CreateCoordinationRound" => Json(new { name = "รอบแรก", firstYear = 2571, opensOn = "2026-12-01", closesOn = "2027-01-15" }),
        "IssueCoordinationFrame" => Json(new { frame = new { quota = 12 }, reason = "ก" }),
        "ExtendRoundWindow" => Json(new { window = "filing", closesOn = "2098-01-31", reason = "ก" }),
        "AllowLateFiling" => Json(new { organizationId = plan["organization"], until = "2099-01-31", reason = "ก" }),
        "AssignRoundOfficers" => Json(new { officers = Array.Empty<object>() }),
        "MoveCoordinationRound" => Json(new { action = "startDistrictReview" }),
        "SubmitCoordinationItems" or "PreviewSubmission" => Json(new { roundId = plan["round"], rows = new[] { new { projectId = plan["project"] } } }),
        "PullBackItem" or "ResendItem" => Json(new { note = "ก" }),
        "ScreenItem" => Json(new { answers = Array.Empty<object>() }),
        "IncludeItem" => Json(new { planId = plan["plan"], fiscalYear = 2566 }),
        "RecordItemBudget" => Json(new { budgeted = true }),
        "RankItems" => Json(new { ranks = new[] { new { itemId = plan["coordinationItem"], rank = 1, version = 1 } } }),
        "SendRankedItems" => Json(new { resolutionId = plan["item"] }),
        "DecideItems" => Json(new { resolutionId = plan["item"], rows = new[] { new { itemId = plan["coordinationItem"], version = 1, outcome = "accept" } } }),
        "CheckItems" => Json(new { itemIds = new[] { plan["coordinationItem"] } }),
        "AnswerItemDuplicate" => Json(new { sourceId = plan["itemCandidate"], answer = "different", reason = "คนละสาย" }),
        "OrderRoundBundle" => Json(new { kinds = new[] { "account" } }),
        "CreateComparisonList" => FilledPlan.ComparedPlan(),
        "MergeItems" => Json(new { survivorId = plan["coordinationItem"], survivorVersion = 1, absorbedId = plan["item"], absorbedVersion = 1 }),
        "RecordOrganizationChange" => Json(new { kind = "sao", name = "อบต. ก", shortName = "ก", effectiveFrom = "2019-02-01", nameEn = "K", dlaCode = "6639999" }),
        "DecideImport" => Json(new[] { new { kind = "planClass", source = "แผนงานการพานิชย์", outcome = "useExisting", targetId = plan["planClass"] } }),
        "ProposeAuthorities" => Json(new { name = "ก่อสร้างถนน", target = "ยาว 5 เมตร", objective = "เพื่อสัญจร", planClassId = plan["planClass"] }),
        "CheckProject" => plan.Project(),
        "AskForDuplicates" => Json(new { name = "ก่อสร้างถนน หมู่ 3" }),
        "RunDuplicateCheck" => Json(new { source = "planProject", id = plan["project"] }),
        "AnswerDuplicate" => Json(new { sourceId = plan["twin"], answer = "different", reason = "คนละสาย" }),
        "WaiveCheck" => plan.Waiver(),
        "RecordDeadlineEvent" => FilledPlan.BudgetAnnounced(),
        "SetDeadlineAnchor" => Json(new { date = "2024-09-17" }),
        "CompleteDeadline" => Json(new { doneOn = "2024-10-01" }),
        "PreviewDeadlines" => Json(new { anchors = new[] { new { anchor = "announced", date = "2021-10-20" } } }),
        "CreateHoliday" or "ReviseHoliday" => FilledPlan.Holiday(),
        "CommitImport" => Json(new { mode = "allGoodRows" }),
        "SetDirection" or "StartDrafting" or "SendToCommittee" or "ReturnToDrafting" or "AgreeInCommittee" or "AgreeInCouncil"
            or "PostPlan" or "EnterForce" or "ClosePlan" or "WithdrawPlan" => Json(new { note = "เหตุผล" }),
        "AnnouncePlan" => Json(new { number = "1/2570", date = "2026-11-24", signatoryName = "ผู้ลงนาม", signatoryPosition = "นายกเทศมนตรี" }),
        "ReviewPlan" => Json(new { fiscalYear = 2567, date = "2026-11-24", note = "ทบทวนแล้ว" }),
        "SendNotice" or "ReviseNotice" => FilledPlan.Notice("council"),
        "AcknowledgeNotice" => Json(new { by = "งานธุรการ", on = "2021-10-23" }),
        "OpenPosting" => Json(new { }),
        "OpenAmendment" or "ReviseAmendment" => Json(new { kind = "change", subject = "ก" }),
        "AddAmendmentItem" or "ClassifyChange" => Json(new { fields = plan.Project(), reason = "ก", removal = false }),
        "ReviseAmendmentItem" => Json(new { fields = plan.Project(), reason = "ก", removal = false }),
        "SendAmendmentToCommittee" or "SendAmendmentToExecutive" or "ReturnAmendment" or "AgreeToAmendmentInCommittee" or "AgreeToAmendmentInCouncil"
            or "PostAmendment" or "WithdrawAmendment" => Json(new { note = "เหตุผล" }),
        "AnnounceAmendment" => Json(new { number = "1/2570", date = "2026-11-24", signatoryName = "ผู้ลงนาม", signatoryPosition = "นายกเทศมนตรี" }),
        "CreateHandbook" or "ReviseHandbook" => Json(new { title = "คู่มือ" }),
        "RecordDistrictReceipt" => Json(new { districtId = plan["district"], receivedOn = FilledPlan.Today, receivedBy = "ที่ทำการปกครองอำเภอ", documentNumber = "ตก 0118/1" }),
        "CreateLawDocument" or "ReviseLawDocument" => FilledPlan.Law(),
        "ReviewLawDocument" => Json(new { isCorrect = true, isComplete = false, isWellSorted = true, note = "ขาดหน้า 3" }),
        "OpenKnowledgePlan" => FilledPlan.KnowledgeYear(),
        "SetKnowledgeMeetings" => Json(new { meetings = new[] { new { activity = 1, meetingId = plan["meeting"] } } }),
        "ChooseAmendmentNumbering" => Json(new { style = "perKind" }),
        _ => null,
    };

    private static JsonNode Json(object body) => JsonSerializer.SerializeToNode(body)!;
}
