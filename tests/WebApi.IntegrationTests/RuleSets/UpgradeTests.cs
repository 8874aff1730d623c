using LocalPlan.Domain.Organizations;
using LocalPlan.Domain.RuleSets;
using LocalPlan.Infrastructure.Persistence.Seed;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LocalPlan.WebApi.IntegrationTests.RuleSets;

/// <summary>Rule sets stay as they are, but a newer product may ask what they could not know.</summary>
public sealed class UpgradeTests(Api api) : IClassFixture<Api>
{
    private const string AsBeforeMeetings = """
        update rule_sets set
          activities = '[]',
          numbers = (select jsonb_agg(n) from jsonb_array_elements(numbers) n where n ->> 'key' <> '20'),
          clauses = (select jsonb_agg(c) from jsonb_array_elements(clauses) c where c ->> 'code' <> 'KM 1'),
          seats = (select jsonb_agg(s - 'substitute' order by i) from jsonb_array_elements(seats) with ordinality as x (s, i))
        """;

    private const string AsAnOperatorAdded = """
        insert into rule_sets (id, name, effective_from, citation, clauses, numbers, steps, seats, labels, checks)
        select gen_random_uuid(), 'ระเบียบฉบับหน้า', '2029-10-01', citation, clauses, jsonb_set(numbers, '{0,value}', '14'), steps, seats, labels, checks
        from rule_sets
        """;

    [Fact]
    public async Task A_database_from_before_the_meetings_gets_the_rules_they_ask_for_and_keeps_its_own()
    {
        RuleSet shipped = null!;
        await api.Database(async db =>
        {
            shipped = await db.Set<RuleSet>().AsNoTracking().SingleAsync();
            await db.Database.ExecuteSqlRawAsync(AsBeforeMeetings);
            await db.Database.ExecuteSqlRawAsync(AsAnOperatorAdded.Replace("{", "{{", StringComparison.Ordinal).Replace("}", "}}", StringComparison.Ordinal));
            await db.Set<SeedState>().ExecuteUpdateAsync(s => s.SetProperty(x => x.Fingerprint, "an earlier edition"));
        });
        await using (var scope = api.Services.CreateAsyncScope())
            await scope.ServiceProvider.GetRequiredService<Seeder>().SeedAsync(default);
        await api.Database(async db => Assert.All(await db.Set<RuleSet>().AsNoTracking().ToListAsync(), set =>
        {
            Assert.Equal(shipped.Number(RuleKey.MeetingAttendancePercent, OrganizationKind.Sao), set.Number(RuleKey.MeetingAttendancePercent, OrganizationKind.Sao));
            Assert.Equal(shipped.ClauseOf("KM 1"), set.ClauseOf("KM 1"));
            Assert.Equal(shipped.Activities, set.Activities);
            Assert.Equal(shipped.Seats.Select(s => s.Substitute), set.Seats.Select(s => s.Substitute));
            Assert.Equal(set.Id == shipped.Id ? shipped.Numbers[0].Value : 14, set.Numbers[0].Value);
        }));
    }
}
