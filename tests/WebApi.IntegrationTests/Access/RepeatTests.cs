using LocalPlan.Infrastructure.Persistence.Seed;
using LocalPlan.WebApi.IntegrationTests.Imports;
using System.Text.Json.Nodes;

namespace LocalPlan.WebApi.IntegrationTests.Access;

/// <summary>Apart from the other walks, since it changes the organization that they act for.</summary>
public sealed class RepeatTests(Api api) : IClassFixture<Api>
{
    /// <summary>Jobs go on with what these left, so only whose answer it is stays the same.</summary>
    private static readonly string[] GoesOn = ["StartImport", "CommitImport", "CompleteDeadline", "OpenPosting", "OrderRoundBundle"];

    /// <summary>Asked with a password, or answered with a secret: neither is kept to be told again, as tests of their own say.</summary>
    private static readonly string[] Secret = ["SignIn", "CreateCalendarFeed"];

    /// <summary>Answers what a check found, which another version of a list or another check takes away.</summary>
    private const string FirstOfAll = "AnswerItemDuplicate";

    [Fact]
    public async Task Every_POST_sent_again_with_its_key_gets_the_same_answer_even_when_requests_race()
    {
        var plan = await FilledPlan.OfAsync(api);
        var planner = await api.As(Api.MaeSot);
        var path = $"/api/v1/plans/{plan["plan"]}";
        await planner.Agree(path, await planner.Get($"{path}/imports/{plan["import"]}"));
        var operations = Operations.Of(api, plan).Where(o => o.Method == HttpMethod.Post && !Secret.Contains(o.Name) && !o.IsStep && !o.NeedsReview)
            .OrderBy(o => o.Name != FirstOfAll).ToList();
        Assert.True(operations.Count >= 10);
        foreach (var operation in operations)
        {
            var client = await api.As(operation.Account);
            var (version, key) = (await operation.VersionAsync(client), Guid.CreateVersion7().ToString());
            var racing = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => operation.SendAsync(client, version, key)));
            var later = await operation.SendAsync(client, version, key);
            var answers = await Task.WhenAll(racing.Append(later).Select(r => TextOf(operation, r)));
            Assert.All(answers, a => Assert.Equal((operation.Name, answers[0]), (operation.Name, a)));
            Assert.True(later.IsSuccessStatusCode, $"{operation.Name} {answers[0]}");
        }
    }

    [Fact]
    public async Task A_sign_in_leaves_no_record_of_its_password()
    {
        var client = await api.As(Api.MaeSot);
        var key = Guid.CreateVersion7().ToString();
        var right = new { userName = Api.MaeSot, password = DemoSeeder.Password };
        await client.Send(HttpMethod.Post, "/api/v1/session", right, key: key).Json();
        var wrong = await client.Send(HttpMethod.Post, "/api/v1/session", new { userName = Api.MaeSot, password = "wrong" }, key: key).Problem(401);
        Assert.Equal("session.wrong_credentials", wrong.Text("code"));
    }

    private static async Task<string> TextOf(Operation operation, HttpResponseMessage response)
    {
        var text = await response.Content.ReadAsStringAsync();
        return $"{(int)response.StatusCode} {(GoesOn.Contains(operation.Name) && response.IsSuccessStatusCode ? JsonNode.Parse(text)!.Text("id") : text)}";
    }
}
