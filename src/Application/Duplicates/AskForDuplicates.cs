using FluentValidation;
using LocalPlan.Application.Common.Messaging;
using LocalPlan.Application.Common.Persistence;
using LocalPlan.Application.Common.Security;
using LocalPlan.Domain.Common;
using LocalPlan.Domain.Duplicates;
using LocalPlan.Domain.Organizations;
using LocalPlan.Domain.Projects;
using Microsoft.EntityFrameworkCore;

namespace LocalPlan.Application.Duplicates;

/// <summary>What the province has that may be the same as what is being typed. Nothing is kept.</summary>
[Requires(Capability.ReadPlans)]
public sealed record AskForDuplicates(DuplicateFields Fields) : IQuery<DuplicateAnswers>;

/// <param name="Name">The name of the project.</param>
/// <param name="Target">เป้าหมาย</param>
/// <param name="PlaceText">สถานที่</param>
/// <param name="Years">The fiscal years with money.</param>
/// <param name="Amount">All of it, in baht.</param>
/// <param name="ExceptId">The project itself, where it is kept already.</param>
public sealed record DuplicateFields(
    string Name, string? Target = null, string? PlaceText = null, IReadOnlyList<int>? Years = null, decimal? Amount = null, Guid? ExceptId = null);

/// <summary>Candidates, the nearest first.</summary>
public sealed record DuplicateAnswers(IReadOnlyList<FoundDuplicate> Candidates);

internal sealed class AskForDuplicatesValidator : AbstractValidator<AskForDuplicates>
{
    private const int MaxYears = 10;

    public AskForDuplicatesValidator() => RuleFor(q => q.Fields).ChildRules(f =>
    {
        f.RuleFor(x => x.Name).NotEmpty().MaximumLength(Project.MaxNameLength);
        f.RuleFor(x => x.Target).MaximumLength(Project.MaxTextLength);
        f.RuleFor(x => x.PlaceText).MaximumLength(Project.MaxTextLength);
        f.RuleFor(x => x.Years!.Count).LessThanOrEqualTo(MaxYears).When(x => x.Years is not null).OverridePropertyName("years");
        f.RuleFor(x => x.Amount).InclusiveBetween(0, Project.MaxAmount);
    }).OverridePropertyName("");
}

internal sealed class AskForDuplicatesHandler(IReadDb db, IDuplicateFinder finder, ICaller caller) : IQueryHandler<AskForDuplicates, DuplicateAnswers>
{
    public async Task<Result<DuplicateAnswers>> Handle(AskForDuplicates query, CancellationToken ct)
    {
        var fields = query.Fields;
        var owner = await db.Set<Organization>().Where(o => o.Id == caller.OrganizationId).Select(o => o.Name).SingleAsync(ct);
        var compared = new ComparedProject
        {
            Name = fields.Name,
            Target = fields.Target,
            Place = fields.PlaceText,
            Owner = owner,
            Years = fields.Years ?? [],
            Amount = fields.Amount,
        };
        var except = fields.ExceptId is { } id ? new SourceRef(ComparedSource.PlanProject, id) : null;
        return new DuplicateAnswers(await finder.FindAsync(new DuplicateQuestion(compared, except), ct));
    }
}
