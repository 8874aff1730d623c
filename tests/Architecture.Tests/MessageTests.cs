using System.Text.RegularExpressions;
using LocalPlan.Application.Common.Security;
using LocalPlan.Domain.Amendments;
using LocalPlan.Domain.Committees;
using LocalPlan.Domain.CoordinationItems;
using LocalPlan.Domain.CoordinationRounds;
using LocalPlan.Domain.Duplicates;
using LocalPlan.Domain.Imports;
using LocalPlan.Domain.Meetings;
using LocalPlan.Domain.Plans;
using LocalPlan.Domain.RoundDocuments;
using LocalPlan.Domain.Procedures;
using LocalPlan.WebApi.Localization;

namespace LocalPlan.Architecture.Tests;

public sealed partial class MessageTests
{
    private static readonly Messages Texts = new();

    /// <summary>Enums that texts name: each of their members is a word of its own.</summary>
    private static readonly Type[] Named =
    [
        typeof(ImportAction), typeof(ImportStatus), typeof(CommitteeKind), typeof(CommitteeRole), typeof(SeatKind), typeof(SeatOrigin),
        typeof(MeetingAction), typeof(MeetingStatus), typeof(ResolutionOutcome),
        typeof(Stage), typeof(StageAction), typeof(DecidingBody), typeof(ActKind), typeof(Role), typeof(Capability),
        typeof(FrozenWay), typeof(RoundAction), typeof(RoundStage), typeof(ItemStatus), typeof(ItemAction), typeof(ReasonCode), typeof(EvidenceKind), typeof(NoticeRecipient), typeof(ChangedField), typeof(Feature), typeof(Contradiction),
        typeof(RoundDocumentKind), typeof(RoundBundleStatus), typeof(RoundBundleAction),
    ];

    [Fact]
    public void Every_code_has_a_Thai_and_an_English_text()
    {
        Assert.True(Codes().Count() > 100);
        Assert.Empty(Codes().Where(c => !Texts.In("th").ContainsKey(c) || !Texts.In("en").ContainsKey(c)));
    }

    [Fact]
    public void No_text_is_left_without_a_code() => Assert.Empty(Texts.In("th").Keys.Union(Texts.In("en").Keys).Except(Codes()));

    [Fact]
    public void Both_languages_name_the_same_values() => Assert.Empty(Codes().Where(c => !Names(Texts.In("th")[c]).SetEquals(Names(Texts.In("en")[c]))));

    /// <summary>The codes as they stand in the source: errors, rules, findings and validation. Paths of fields look alike and are none.</summary>
    private static IEnumerable<string> Codes() => Source.Files()
        .Where(f => !f.Path.StartsWith("src/Infrastructure/Database/", StringComparison.Ordinal) && !f.Path.Contains("/Seed/", StringComparison.Ordinal))
        .SelectMany(f => Code().Matches(f.Text).Select(m => m.Groups[1].Value))
        .Where(c => !c.EndsWith(".html", StringComparison.Ordinal) && !c.EndsWith(".xml", StringComparison.Ordinal) && !c.StartsWith("localplan.", StringComparison.Ordinal) && !c.StartsWith("authority.", StringComparison.Ordinal)).Append("unexpected")
        .Concat(Named.SelectMany(t => Enum.GetValues(t).Cast<Enum>()).Select(Messages.KeyOf)).Distinct();

    private static HashSet<string> Names(string text) => [.. Placeholder().Matches(text).Select(m => m.Value)];

    [GeneratedRegex("\"([a-z][a-z_]*\\.[a-z][a-z_]*)\"")]
    private static partial Regex Code();

    [GeneratedRegex(@"\{\w+\}")]
    private static partial Regex Placeholder();
}
