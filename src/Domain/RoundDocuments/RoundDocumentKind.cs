namespace LocalPlan.Domain.RoundDocuments;

/// <summary>What a coordination round leaves on paper.</summary>
public enum RoundDocumentKind
{
    /// <summary>บัญชีประสานโครงการ of one organization (C3).</summary>
    Account = 1,

    /// <summary>บัญชีจัดลำดับความสำคัญ of one district (C4).</summary>
    Ranking = 2,

    /// <summary>ผลการกลั่นกรอง of the round (C5).</summary>
    Screening = 3,

    /// <summary>บัญชีโครงการส่งต่อ to one agency (C9).</summary>
    Outgoing = 4,

    /// <summary>หนังสือแจ้งผล to one organization (C10).</summary>
    Letter = 5,
}
