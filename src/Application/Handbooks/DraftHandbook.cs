using FluentValidation;
using LocalPlan.Application.Common.Messaging;
using LocalPlan.Application.Common.Persistence;
using LocalPlan.Application.Common.Security;
using LocalPlan.Domain.Common;
using LocalPlan.Domain.Handbooks;
using Microsoft.EntityFrameworkCore;

namespace LocalPlan.Application.Handbooks;

/// <summary>Puts a PDF or DOCX file, or an address, into the draft of a handbook; where there is no draft, the next version begins.</summary>
[Requires(Capability.EditKnowledge)]
public sealed record DraftHandbook(Guid Id, uint? ExpectedVersion, HandbookUpload Upload) : ICommand;

/// <param name="FileName">As the sender calls it.</param>
/// <param name="File">The bytes; without them an address is given.</param>
/// <param name="Link">Where it can be read instead.</param>
public sealed record HandbookUpload(string? FileName, byte[]? File, string? Link)
{
    internal Result<HandbookContent> ToContent() => (File is { Length: > 0 }, string.IsNullOrWhiteSpace(Link)) switch
    {
        (true, true) => HandbookContent.OfFile(FileName ?? "", File!),
        (false, false) => HandbookContent.OfLink(Link!),
        _ => HandbookErrors.ContentRequired,
    };
}

internal sealed class DraftHandbookValidator : AbstractValidator<DraftHandbook>
{
    public DraftHandbookValidator() => RuleFor(c => c.Upload.Link).MaximumLength(HandbookContent.MaxLinkLength).OverridePropertyName("link");
}

internal sealed class DraftHandbookHandler(IWriteDb db, ICaller caller, TimeProvider clock) : ICommandHandler<DraftHandbook>
{
    public async Task<Result> Handle(DraftHandbook command, CancellationToken ct)
    {
        if (!(await db.OwnHandbookAsync(caller, command.Id, command.ExpectedVersion, ct)).TryGet(out var handbook, out var error))
            return error;
        if (!command.Upload.ToContent().TryGet(out var content, out error))
            return error;
        var draft = handbook.Write(content, clock.GetUtcNow());
        var kept = await db.Set<HandbookFile>().SingleOrDefaultAsync(f => f.HandbookId == handbook.Id && f.Number == draft.Number, ct);
        KeepFile(draft, kept, command.Upload.File);
        return Result.Success;
    }

    private void KeepFile(HandbookVersion draft, HandbookFile? kept, byte[]? file)
    {
        if (kept is not null && file is { Length: > 0 })
            kept.Replace(file);
        else if (kept is not null)
            db.Set<HandbookFile>().Remove(kept);
        else if (file is { Length: > 0 })
            db.Set<HandbookFile>().Add(new HandbookFile(draft, file));
    }
}
