using LocalPlan.Application.Imports.Analysis;
using LocalPlan.Domain.Imports;

namespace LocalPlan.Infrastructure.Tests.Imports;

/// <summary>However much there is to say of a file, a preview stays one that can be kept and read.</summary>
public sealed class ManyFindingsTests
{
    [Fact]
    public void Five_thousand_are_kept_errors_first_and_one_says_how_many_more_there_are()
    {
        var analysis = AnImport.Of(AForm.Book(s =>
        {
            s.Start();
            for (var i = 1; i <= 2_600; i++)
                s.Project(i, $"โครงการ {i}", new Formula("1*1", 1), new Formula("2*1", 2));
            s.Project(2_601, "ถนน", "ห้าพัน");
        }));
        Assert.Equal(5_001, analysis.Findings.Count);
        Assert.Equal(["import.amount_invalid"], analysis.Findings.Where(f => f.Severity == FindingSeverity.Error).Select(f => f.Code));
        Assert.Equal((ImportFindings.FindingsOmitted, analysis.Summary.Counts.Guesses + 1 - 5_000), (analysis.Findings[^1].Code, (int)analysis.Findings[^1].Args!["count"]));
        Assert.True(analysis.Summary.Counts.Guesses >= 5_200);
    }
}
