namespace LocalPlan.Domain.RuleSets;

/// <summary>How sure the product is of a rule; what is not certain is shown as such to those who decide by it.</summary>
public enum Confidence
{
    /// <summary>Stands in the founding handbook.</summary>
    Handbook = 1,

    /// <summary>Read in a public document.</summary>
    Found = 2,

    /// <summary>General knowledge, safe to build on.</summary>
    High = 3,

    /// <summary>Practice that may differ: an organization should confirm it.</summary>
    Medium = 4,

    /// <summary>Unconfirmed: it may warn and never blocks by itself.</summary>
    Low = 5,
}
