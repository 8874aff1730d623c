using System.Text;
using LocalPlan.Application.Imports;

namespace LocalPlan.Infrastructure.Tests.Imports;

/// <summary>Spreadsheets can write characters into a cell that no text may hold: NUL, and one half of a pair.</summary>
public sealed class HostileTextTests
{
    private const string Hostile = "_x0000_ก_xD83D_";

    [Fact]
    public void Only_the_characters_that_cannot_be_kept_are_lost_wherever_they_stand()
    {
        var analysis = AnImport.Of(AForm.Book(s => s.Start($"1. ยุทธศาสตร์{Hostile}", $"1.1 พัฒนา{Hostile}", $"(1) แผนงาน{Hostile}")
            .Project(1, $"ถนน{Hostile}", Hostile)
            .Row(2, "คลอง", Hostile, Hostile, 1, null, null, null, null, Hostile, Hostile, Hostile)
            .Bare(null, $"ขุด{Hostile}", 5).Row(null, $"ลอก{Hostile}").Banner($"หมายเหตุ{Hostile}").Bare(Hostile, "ท่อ", 7), "แผ่น1"));
        Assert.Contains(analysis.Findings, f => f is { Code: "import.amount_invalid", Value: "ก" });
        Assert.Contains(analysis.Findings, f => f is { Code: "import.line_ignored", Value: "หมายเหตุก" });
        Assert.Contains(analysis.Findings, f => f is { Code: "import.name_continued", Value: "ขุดก" });
        Assert.All(Texts(analysis), t => Assert.Equal(t.Replace("\0", "", StringComparison.Ordinal), Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(t))));
    }

    [Fact]
    public void A_long_value_is_cut_between_characters()
    {
        var analysis = AnImport.Of(AForm.Book(s => s.Start().Project(1, "ถนน", $"{new string('ก', 499)}\U0001F6E3\U0001F6E3")));
        Assert.Equal(new string('ก', 499), Assert.Single(analysis.Findings, f => f.Code == "import.amount_invalid").Value);
    }

    private static IEnumerable<string> Texts(AnalysedImport analysis) =>
    [
        .. analysis.Findings.SelectMany(f => (f.Args?.Values.OfType<string>() ?? []).Append(f.Value ?? "").Append(f.Sheet)),
        .. analysis.Summary.Decisions.Select(d => d.Source),
        .. analysis.Summary.Sheets.SelectMany(s => new[] { s.Strategy ?? "", s.Tactic ?? "", s.PlanClass ?? "" }),
        .. analysis.Rows.SelectMany(r => new[] { r.Name, r.Draft!.Objective ?? "", r.Draft.Target ?? "", r.Draft.Indicator ?? "", r.DivisionName ?? "" }),
    ];
}
