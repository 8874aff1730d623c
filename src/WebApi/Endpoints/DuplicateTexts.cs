using LocalPlan.Application.Duplicates;
using LocalPlan.Domain.Common;
using LocalPlan.Domain.Duplicates;
using LocalPlan.WebApi.Localization;

namespace LocalPlan.WebApi.Endpoints;

/// <summary>Puts candidates together with their reasons in both languages.</summary>
internal sealed class DuplicateTexts(Messages messages)
{
    public Task<Result<DuplicateList>> Of(DuplicateAnswers answers) => Task.FromResult<Result<DuplicateList>>(new DuplicateList([.. answers.Candidates.Select(c => new DuplicateCandidate(
        c with { Reasons = [] }, [.. c.Reasons.Select(r => new ReasonText(r.Code, r.Weight, messages.Both(r.Code, Args(r)), r.FirstSpans, r.SecondSpans))]))]));

    private static Dictionary<string, object> Args(Reason reason) => new() { ["first"] = Said(reason.First), ["second"] = Said(reason.Second) };

    private static string Said(string text) => text.Length == 0 ? "-" : text;
}

/// <summary>Candidates, the nearest first.</summary>
public sealed record DuplicateList(IReadOnlyList<DuplicateCandidate> Items);

/// <param name="Project">The project that was found.</param>
/// <param name="Reasons">What speaks for and against it, the weightiest first.</param>
public sealed record DuplicateCandidate(FoundDuplicate Project, IReadOnlyList<ReasonText> Reasons);

/// <param name="Code">Its code.</param>
/// <param name="Weight">Above 0 towards the same work.</param>
/// <param name="Messages">In words.</param>
/// <param name="FirstSpans">Where it stands in what was asked.</param>
/// <param name="SecondSpans">Where it stands in what was found.</param>
public sealed record ReasonText(
    string Code, double Weight, BilingualText Messages, IReadOnlyList<TextSpan> FirstSpans, IReadOnlyList<TextSpan> SecondSpans);
