using LocalPlan.Domain.Common;

namespace LocalPlan.Domain.LawDocuments;

/// <summary>The headings of the law library.</summary>
public enum LawCategory
{
    /// <summary>พระราชบัญญัติ</summary>
    Act = 1,

    /// <summary>ระเบียบ</summary>
    Regulation = 2,

    /// <summary>หลักเกณฑ์และหนังสือสั่งการ</summary>
    Criteria = 3,

    /// <summary>อำนาจหน้าที่</summary>
    Authority = 4,
}

/// <summary>An act, regulation, letter or notice in the law library of a PAO, open to the organizations of its province.</summary>
public sealed class LawDocument : AggregateRoot, IProvinceShared
{
    public const int MaxTitleLength = 500;
    public const int MaxSourceLength = 500;
    public const int MaxLinkLength = 500;
    public const int MaxNoteLength = 1000;
    public const int MaxReviewerLength = 200;

    private LawDocument() { }

    public Guid ProvinceId { get; private set; }

    public string Title { get; private set; } = "";

    public LawCategory Category { get; private set; }

    /// <summary>Where it was taken from, e.g. ราชกิจจานุเบกษา with volume and page.</summary>
    public string Source { get; private set; } = "";

    /// <summary>The day of the document.</summary>
    public DateOnly Date { get; private set; }

    public string? Link { get; private set; }

    /// <summary>Whether the reviewer found it the wording in force; null before the review.</summary>
    public bool? IsCorrect { get; private set; }

    /// <summary>Whether nothing of it is missing.</summary>
    public bool? IsComplete { get; private set; }

    /// <summary>Whether it stands under the right heading.</summary>
    public bool? IsWellSorted { get; private set; }

    public string? ReviewNote { get; private set; }

    /// <summary>The office of the reviewer.</summary>
    public string? ReviewedBy { get; private set; }

    public Guid? ReviewerId { get; private set; }

    public DateTimeOffset? ReviewedAt { get; private set; }

    public static Result<LawDocument> Create(Guid organizationId, Guid provinceId, LawDocumentDraft draft, DateOnly today, DateTimeOffset now)
    {
        var document = new LawDocument { ProvinceId = provinceId };
        document.Start(organizationId, now);
        return document.Revise(draft, today, now).Error is { } error ? error : document;
    }

    /// <summary>Puts right what was entered. What a reviewer said was about other words, so the review is to be made again.</summary>
    public Result Revise(LawDocumentDraft draft, DateOnly today, DateTimeOffset now)
    {
        var link = string.IsNullOrWhiteSpace(draft.Link) ? null : draft.Link.Trim();
        var checks = new Faults()
            .When(draft.Date > today, () => LawDocumentErrors.DateInFuture(today))
            .When(link is not null && !WebAddress.Is(link), () => LawDocumentErrors.LinkInvalid)
            .ToResult();
        if (!checks.IsSuccess)
            return checks;
        (Title, Category, Source, Date, Link) = (draft.Title.Trim(), draft.Category, draft.Source.Trim(), draft.Date, link);
        (IsCorrect, IsComplete, IsWellSorted, ReviewNote, ReviewedBy, ReviewerId, ReviewedAt) = (null, null, null, null, null, null, null);
        UpdatedAt = now;
        return Result.Success;
    }

    /// <summary>What a reviewer found; what is faulty needs a word on the fault, so that somebody can mend it.</summary>
    public Result Review(LawReview review, string reviewer, Recorded recorded)
    {
        if (!review.IsFaultless && string.IsNullOrWhiteSpace(review.Note))
            return LawDocumentErrors.NoteRequired;
        (IsCorrect, IsComplete, IsWellSorted) = (review.IsCorrect, review.IsComplete, review.IsWellSorted);
        ReviewNote = string.IsNullOrWhiteSpace(review.Note) ? null : review.Note.Trim();
        (ReviewedBy, ReviewerId, ReviewedAt, UpdatedAt) = (reviewer, recorded.By, recorded.At, recorded.At);
        return Result.Success;
    }
}

public sealed record LawDocumentDraft(string Title, LawCategory Category, string Source, DateOnly Date, string? Link = null);

/// <param name="IsCorrect">It is the wording in force.</param>
/// <param name="IsComplete">Nothing of it is missing.</param>
/// <param name="IsWellSorted">It stands under the right heading.</param>
/// <param name="Note">What is at fault.</param>
public sealed record LawReview(bool IsCorrect, bool IsComplete, bool IsWellSorted, string? Note = null)
{
    internal bool IsFaultless => IsCorrect && IsComplete && IsWellSorted;
}
