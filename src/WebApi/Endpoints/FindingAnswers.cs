using LocalPlan.Application.Common.Messaging;
using LocalPlan.Domain.Committees;
using LocalPlan.Domain.Common;
using LocalPlan.Domain.Compliance;
using LocalPlan.WebApi.Localization;

namespace LocalPlan.WebApi.Endpoints;

/// <summary>What one named check found, in both languages, with what would satisfy it.</summary>
public sealed record FindingAnswer
{
    /// <summary>The check, e.g. V1.</summary>
    public required string Rule { get; init; }

    public required CheckLevel Level { get; init; }

    public required string Code { get; init; }

    public required BilingualText Messages { get; init; }

    public string? Clause { get; init; }

    public IReadOnlyDictionary<string, object>? Args { get; init; }
}

internal sealed class FindingAnswers(ISender sender, Messages messages)
{
    public async Task<Result<IReadOnlyList<FindingAnswer>>> SendAsync(IQuery<IReadOnlyList<RuleFinding>> query, CancellationToken ct) =>
        (await sender.Send(query, ct)).TryGet(out var findings, out var error) ? Result.Of<IReadOnlyList<FindingAnswer>>([.. findings.Select(Of)]) : error;

    private FindingAnswer Of(RuleFinding finding) => new()
    {
        Rule = finding.Rule,
        Level = finding.Level,
        Code = finding.Code,
        Messages = messages.Both(finding.Code, finding.Args),
        Clause = finding.Clause,
        Args = finding.Args,
    };
}
