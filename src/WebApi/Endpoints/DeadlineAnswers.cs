using System.Diagnostics.CodeAnalysis;
using LocalPlan.Application.Common.Messaging;
using LocalPlan.Application.Common.Paging;
using LocalPlan.Application.Deadlines;
using LocalPlan.Domain.Common;
using LocalPlan.Domain.Deadlines;
using LocalPlan.Domain.RuleSets;

namespace LocalPlan.WebApi.Endpoints;

/// <summary>A deadline that explains itself.</summary>
public sealed record DeadlineAnswer : DeadlineSummary
{
    [SetsRequiredMembers]
    internal DeadlineAnswer(DeadlineDetails details, IReadOnlyList<DeadlineStep> explanation) : base(details.Summary) =>
        (Explanation, Changes, Reminders) = (explanation, details.Changes, details.Reminders);

    /// <summary>How the date came about, in order.</summary>
    public required IReadOnlyList<DeadlineStep> Explanation { get; init; }

    /// <summary>When it moved, by whom and why.</summary>
    public required IReadOnlyList<DeadlineMove> Changes { get; init; }

    public required IReadOnlyList<DeadlineNotice> Reminders { get; init; }
}

/// <summary>A date that would come out, with its reckoning.</summary>
public sealed record DeadlinePreviewAnswer
{
    public required string RuleCode { get; init; }

    public required string TitleTh { get; init; }

    public required string TitleEn { get; init; }

    public required DeadlineSubject Subject { get; init; }

    public required string Clause { get; init; }

    public required Confidence Confidence { get; init; }

    public required DeadlineAnchor Anchor { get; init; }

    public required DateOnly AnchorOn { get; init; }

    public required DateOnly Due { get; init; }

    public DateOnly? Earliest { get; init; }

    public required bool NotBefore { get; init; }

    public required DateOnly RemindOn { get; init; }

    public required IReadOnlyList<DeadlineStep> Explanation { get; init; }
}

internal sealed class DeadlineAnswers(ISender sender, DeadlineTexts texts)
{
    public Task<Result<DeadlineAnswer>> GetAsync(Guid id, CancellationToken ct) =>
        sender.Send(new GetDeadline(id), ct).Map(details => new DeadlineAnswer(details, texts.Of(details.Steps)));

    public Task<Result<Page<DeadlinePreviewAnswer>>> PreviewAsync(PreviewDeadlines query, CancellationToken ct) =>
        sender.Send(query, ct).Map(page => page.Map(Of));

    private DeadlinePreviewAnswer Of(DeadlinePreview preview) => new()
    {
        RuleCode = preview.Rule.Code,
        TitleTh = preview.Rule.Th,
        TitleEn = preview.Rule.En,
        Subject = preview.Rule.Subject,
        Clause = preview.Rule.Clause,
        Confidence = preview.Rule.Confidence,
        Anchor = preview.Anchor,
        AnchorOn = preview.AnchorOn,
        Due = preview.Date.Due,
        Earliest = preview.Date.Earliest,
        NotBefore = preview.Rule.Limit.IsFloor,
        RemindOn = preview.RemindOn,
        Explanation = texts.Of(preview.Date.Steps),
    };
}
