using FluentValidation;
using LocalPlan.Application.Access;
using LocalPlan.Application.Common.Messaging;
using LocalPlan.Application.Common.Security;
using LocalPlan.Domain.Common;
using LocalPlan.Domain.CoordinationRounds;

namespace LocalPlan.Application.CoordinationRounds;

/// <summary>Says who screens the items of which district. Districts that are left out are screened by whoever may.</summary>
[Requires(Capability.OpenCoordinationRounds)]
public sealed record AssignRoundOfficers(RoundRef Which, IReadOnlyList<DistrictOfficer> Officers) : ICommand;

public sealed record DistrictOfficer(Guid DistrictId, Guid UserId);

internal sealed class AssignRoundOfficersValidator : AbstractValidator<AssignRoundOfficers>
{
    private const int MaxDistricts = 100;

    public AssignRoundOfficersValidator()
    {
        RuleFor(c => c.Officers).NotNull();
        RuleFor(c => c.Officers.Count).LessThanOrEqualTo(MaxDistricts).When(c => c.Officers is not null).OverridePropertyName("officers");
        RuleForEach(c => c.Officers).NotNull();
    }
}

internal sealed class AssignRoundOfficersHandler(RoundDesk desk, IAccounts accounts) : ICommandHandler<AssignRoundOfficers>
{
    public async Task<Result> Handle(AssignRoundOfficers command, CancellationToken ct)
    {
        if (!(await desk.OwnAsync(command.Which, ct)).TryGet(out var round, out var error))
            return error;
        var screeners = (await accounts.ScreenersAsync(round.OrganizationId, ct)).ToDictionary(a => a.Id, a => a.DisplayName);
        if (command.Officers.Any(o => !screeners.ContainsKey(o.UserId)))
            return CoordinationRoundErrors.OfficerUnknown;
        var officers = command.Officers.Select(o => new OfficerAssignment(o.DistrictId, o.UserId, screeners[o.UserId])).ToList();
        return round.Assign(officers, await desk.RecordAsync(null, ct));
    }
}
