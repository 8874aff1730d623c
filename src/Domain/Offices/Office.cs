using LocalPlan.Domain.Common;

namespace LocalPlan.Domain.Offices;

/// <summary>The offices of an organization that the committees and the council draw on.</summary>
public enum OfficeKind
{
    /// <summary>นายก อปท.</summary>
    Executive = 1,

    /// <summary>รองนายก, one office each, counted from 1</summary>
    Deputy = 2,

    /// <summary>ปลัด อปท.</summary>
    Clerk = 3,

    /// <summary>ประธานสภาท้องถิ่น</summary>
    CouncilChair = 4,

    /// <summary>สมาชิกสภาท้องถิ่น, one office each, counted from 1</summary>
    Councillor = 5,

    /// <summary>หัวหน้าส่วนการบริหาร, one for each division but the planning division</summary>
    DivisionHead = 6,

    /// <summary>หัวหน้าส่วนที่มีหน้าที่จัดทำแผน</summary>
    PlanningDivisionHead = 7,

    /// <summary>เจ้าหน้าที่วิเคราะห์นโยบายและแผน, counted from 1</summary>
    PlanAnalyst = 8,
}

/// <summary>An office that one person holds at a time, with everybody who ever held it.</summary>
public sealed class Office : AggregateRoot
{
    public const int MaxTitleLength = 200;
    public const int MaxNumber = 99;

    private readonly List<OfficeHolder> _holders = [];

    private Office() { }

    public OfficeKind Kind { get; private set; }

    /// <summary>Tells deputies, councillors and analysts apart; 1 where there is one.</summary>
    public int Number { get; private set; }

    public Guid? DivisionId { get; private set; }

    /// <summary>What the office is called, e.g. ปลัดเทศบาลตำบลแม่จะเรา.</summary>
    public string Title { get; private set; } = "";

    public IReadOnlyList<OfficeHolder> Holders => _holders;

    public static Result<Office> Create(Guid organizationId, OfficeDraft draft, Recorded recorded)
    {
        var checks = new Faults()
            .When(draft.Kind == OfficeKind.DivisionHead && draft.DivisionId is null, () => OfficeErrors.DivisionRequired)
            .When(!IsNumbered(draft.Kind) && draft.Number != 1, () => OfficeErrors.OnlyOne)
            .ToResult();
        if (checks.Error is { } error)
            return error;
        var office = new Office { Kind = draft.Kind, Number = draft.Number, DivisionId = draft.DivisionId, Title = draft.Title.Trim() };
        office.Start(organizationId, recorded.At);
        return office.Take(draft.Holder, recorded).Error is { } refused ? refused : office;
    }

    /// <summary>Somebody takes the office; who holds it until then leaves it the day before.</summary>
    public Result Take(HolderDraft draft, Recorded recorded)
    {
        if (_holders.MaxBy(h => h.From) is { } latest)
        {
            if (draft.From <= latest.From)
                return OfficeErrors.BeforeLatest(latest.From);
            if (latest.To >= draft.From)
                return OfficeErrors.HeldUntil(latest.To.Value);
            if (latest.To is null)
                latest.Leave(draft.From.AddDays(-1), LeavingReason.Replaced);
        }
        _holders.Add(OfficeHolder.Create(this, draft, recorded));
        UpdatedAt = recorded.At;
        return Result.Success;
    }

    /// <summary>Whoever holds the office leaves it; it stays vacant until somebody takes it.</summary>
    public Result Vacate(DateOnly lastDay, LeavingReason reason, DateTimeOffset now)
    {
        if (_holders.SingleOrDefault(h => h.To is null) is not { } holder)
            return OfficeErrors.Vacant;
        if (lastDay < holder.From)
            return OfficeErrors.BeforeLatest(holder.From);
        holder.Leave(lastDay, reason);
        UpdatedAt = now;
        return Result.Success;
    }

    public OfficeHolder? HolderOn(DateOnly day) => _holders.SingleOrDefault(h => h.From <= day && (h.To is null || day <= h.To));

    private static bool IsNumbered(OfficeKind kind) =>
        kind is OfficeKind.Deputy or OfficeKind.Councillor or OfficeKind.PlanAnalyst or OfficeKind.DivisionHead;
}

public sealed record OfficeDraft(OfficeKind Kind, int Number, Guid? DivisionId, string Title, HolderDraft Holder);
