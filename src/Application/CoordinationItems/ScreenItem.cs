using FluentValidation;
using LocalPlan.Application.Common.Messaging;
using LocalPlan.Application.Common.Security;
using LocalPlan.Domain.Common;
using LocalPlan.Domain.CoordinationItems;
using LocalPlan.Domain.CoordinationRounds;

namespace LocalPlan.Application.CoordinationItems;

/// <summary>Keeps the checklist of an item, and passes it to the province committee or returns it when the officer says so.</summary>
[Requires(Capability.ScreenCoordinationItems)]
public sealed record ScreenItem(ItemRef Which, ScreeningDraft Draft) : ICommand;

internal sealed class ScreenItemValidator : AbstractValidator<ScreenItem>
{
    public ScreenItemValidator() => RuleFor(c => c.Draft).NotNull().ChildRules(d =>
    {
        d.RuleFor(x => x.Result).IsInEnum();
        d.RuleForEach(x => x.Answers).NotNull().ChildRules(a =>
        {
            a.RuleFor(x => x.Criterion).NotEmpty();
            a.RuleFor(x => x.Verdict).IsInEnum();
            a.RuleFor(x => x.Note).MaximumLength(ItemRecord.MaxNoteLength);
        });
        d.RuleForEach(x => x.Proposals).NotNull().ChildRules(p => p.RuleFor(x => x.Note).MaximumLength(ItemRecord.MaxNoteLength));
        d.RuleForEach(x => x.Reasons).NotNull().ChildRules(r =>
        {
            r.RuleFor(x => x.Reason).IsInEnum();
            r.RuleFor(x => x.Note).MaximumLength(ItemRecord.MaxNoteLength);
        });
    }).OverridePropertyName("");
}

internal sealed class ScreenItemHandler(ItemDesk desk, ItemScrutiny scrutiny, ICaller caller) : ICommandHandler<ScreenItem>
{
    public async Task<Result> Handle(ScreenItem command, CancellationToken ct)
    {
        if (!(await desk.OpenAsync(command.Which, ItemSide.Pao, ct)).TryGet(out var papers, out var error))
            return error;
        if (caller.Role == Role.ScreeningOfficer && IsOthers(papers.Round.OfficerOf(papers.Item.DistrictId)))
            return CoordinationItemErrors.OtherOfficer;
        var check = await scrutiny.OfAsync(papers.Item, ct);
        return papers.Item.Screen(command.Draft, papers.Round, check, await desk.RecordAsync(papers.Round, NoteOf(command.Draft), ct));
    }

    /// <summary>A district that is assigned to an officer is screened by no other; the coordinator may step in.</summary>
    private bool IsOthers(OfficerAssignment? assigned) => assigned is not null && assigned.UserId != caller.UserId;

    private static string? NoteOf(ScreeningDraft draft) => draft.Reasons?.Select(r => r.Note).FirstOrDefault(n => !string.IsNullOrWhiteSpace(n));
}
