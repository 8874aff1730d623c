namespace LocalPlan.Domain.Forms;

/// <summary>A total that a printed ผ.01 claims, set against the rows.</summary>
/// <param name="Printed">Project-years and baht as printed.</param>
/// <param name="Computed">Project-years and baht of the rows.</param>
public sealed record PublishedTotals((int ProjectYears, decimal Amount) Printed, (int ProjectYears, decimal Amount) Computed)
{
    public int MissingProjectYears => Computed.ProjectYears - Printed.ProjectYears;

    public decimal MissingAmount => Computed.Amount - Printed.Amount;

    public bool Reconciles => MissingProjectYears == 0 && MissingAmount == 0;
}
