using System.Diagnostics.CodeAnalysis;

namespace LocalPlan.WebApi.Http;

/// <summary>A value of an enum in a path or query, spelled as in JSON and in whatever case.</summary>
public readonly record struct Choice<TEnum>(TEnum Value) : IParsable<Choice<TEnum>> where TEnum : struct, Enum
{
    public static Choice<TEnum> Parse(string s, IFormatProvider? provider) =>
        TryParse(s, provider, out var result) ? result : throw new FormatException(s);

    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Choice<TEnum> result)
    {
        result = default;
        if (!Enum.TryParse<TEnum>(s, ignoreCase: true, out var value) || !Enum.IsDefined(value) || char.IsAsciiDigit(s![0]))
            return false;
        result = new(value);
        return true;
    }
}
