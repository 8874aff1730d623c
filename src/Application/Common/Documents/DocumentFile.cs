namespace LocalPlan.Application.Common.Documents;

/// <summary>A small finished document, such as a letter or the minutes of a meeting.</summary>
public sealed record DocumentFile(string FileName, string ContentType, byte[] Content);
