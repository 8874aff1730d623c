using LocalPlan.Domain.Common;

namespace LocalPlan.Domain.LawDocuments;

public static class LawDocumentErrors
{
    public static readonly Error NotFound = Error.NotFound("law_document.not_found");
    public static readonly Error OnlyPao = new(ErrorKind.Forbidden, "law_document.only_pao");
    public static readonly Error NoteRequired = Error.Invalid("law_document.note_required", "note");

    public static readonly Error LinkInvalid = Error.Invalid("law_document.link_invalid", "link");

    public static Error DateInFuture(DateOnly today) => Error.Invalid("law_document.date_in_future", "date", null, ("today", today));
}
