namespace LocalPlan.Application.Forms;

/// <summary>The forms that can be taken out.</summary>
public enum FormCode
{
    /// <summary>ผ.01 summary of all accounts.</summary>
    P01 = 1,

    /// <summary>ผ.02</summary>
    P02,

    /// <summary>ผ.02 with the five columns of what the ordinances gave: the working copy.</summary>
    P02Working,

    /// <summary>ผ.02/1 community projects.</summary>
    P02Community,

    /// <summary>The coordination account, printed ผ.02/2.</summary>
    Coordination,

    /// <summary>ผ.03 equipment.</summary>
    P03,
}

public enum FormFormat
{
    Xlsx = 1,
    Csv,
    Json,
}

public enum DigitStyle
{
    Arabic = 1,
    Thai,
}

/// <summary>A document, written when it is sent.</summary>
public sealed record FormFile(string FileName, string ContentType, Func<Stream, CancellationToken, Task> WriteAsync);

/// <summary>Writes forms as files. The same input gives the same bytes.</summary>
public interface IFormWriter
{
    FormFormat Format { get; }

    string ContentType { get; }

    Task WriteAsync(FormContent content, Stream output, CancellationToken ct);
}

/// <summary>What a form prints: its book, or for ผ.01 its summary.</summary>
public sealed record FormContent(FormCode Form, DigitStyle Digits, FormBook Book, PlanSummaryDetails Summary);
