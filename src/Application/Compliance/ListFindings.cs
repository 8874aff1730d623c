using System.Globalization;
using LocalPlan.Application.Common.Messaging;
using LocalPlan.Application.Common.Paging;
using LocalPlan.Application.Common.Security;
using LocalPlan.Domain.Common;
using LocalPlan.Domain.Compliance;
using LocalPlan.Domain.Projects;

namespace LocalPlan.Application.Compliance;

/// <summary>What the checks found in a plan: of the plan first, then in the order of the book.</summary>
[Requires(Capability.ReadPlans)]
public sealed record ListFindings(Guid PlanId, string? RuleId, CheckLevel? Level, bool? Open, string? After, int? Limit) : IQuery<Page<CheckDetails>>;

internal sealed class ListFindingsHandler(PlanCompliance compliance) : IQueryHandler<ListFindings, Page<CheckDetails>>
{
    public async Task<Result<Page<CheckDetails>>> Handle(ListFindings query, CancellationToken ct)
    {
        if (!Cursor.TryRead(query.After, out var after) || !FindingKey.TryRead(after, out var last))
            return Cursor.Invalid;
        if (!(await compliance.ReportAsync(query.PlanId, ct)).TryGet(out var report, out var error))
            return error;
        var found = report.All.Where(f => Matches(f.Rule, query)).Where(f => last is null || FindingKey.Of(f).CompareTo(last) > 0).Take(Page.Limit(query.Limit) + 1);
        var page = Page.Cut([.. found], Page.Limit(query.Limit), f => FindingKey.Of(f).ToCursor());
        return new Page<CheckDetails>
        {
            Items = [.. page.Items.Select(f => CheckDetails.Of(report.Rules, f.Project, f.Rule.Result, f.Rule.Waiver))],
            Next = page.Next,
        };
    }

    private static bool Matches(CheckedRule rule, ListFindings query) =>
        rule.Result.Breach is not null
        && (query.RuleId is null || rule.Result.Check.Id == query.RuleId)
        && (query.Level is null || rule.Result.Level == query.Level)
        && (query.Open is null || rule.IsOpen == query.Open);
}

/// <summary>Where a finding stands: by position in the book, project and check.</summary>
internal sealed record FindingKey(int Position, Guid ProjectId, int Check) : IComparable<FindingKey>
{
    public static FindingKey Of((Project? Project, CheckedRule Rule) finding) =>
        new(finding.Project?.Position ?? -1, finding.Project?.Id ?? Guid.Empty, Checks.OrderOf(finding.Rule.Result.Check.Id));

    public static bool TryRead(Cursor? cursor, out FindingKey? key)
    {
        key = null;
        if (cursor is null)
            return true;
        var parts = cursor.Key.Split(':');
        if (parts.Length != 2 || !int.TryParse(parts[0], CultureInfo.InvariantCulture, out var position) || !int.TryParse(parts[1], CultureInfo.InvariantCulture, out var check))
            return false;
        key = new(position, cursor.Id, check);
        return true;
    }

    public string ToCursor() => new Cursor(string.Create(CultureInfo.InvariantCulture, $"{Position}:{Check}"), ProjectId).ToString();

    public int CompareTo(FindingKey? other) =>
        other is null ? 1 : (Position, ProjectId, Check).CompareTo((other.Position, other.ProjectId, other.Check));
}
