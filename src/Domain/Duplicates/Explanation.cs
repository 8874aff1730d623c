using System.Text.Json;

namespace LocalPlan.Domain.Duplicates;

/// <summary>A part of a text as it was written, to be marked.</summary>
public sealed record TextSpan(TextField Field, int Start, int Length);

/// <summary>One thing that moved the score, with the parts of both texts that it stands on.</summary>
/// <param name="Code">Code of the text that says it.</param>
/// <param name="Weight">How far it moved the score: above 0 towards the same work.</param>
/// <param name="First">What the first project says, for the text.</param>
/// <param name="Second">What the second says.</param>
/// <param name="FirstSpans">Parts of the first project.</param>
/// <param name="SecondSpans">Parts of the second.</param>
public sealed record Reason(
    string Code, double Weight, string First, string Second, IReadOnlyList<TextSpan> FirstSpans, IReadOnlyList<TextSpan> SecondSpans);

/// <summary>Says why two projects were judged as they were.</summary>
internal sealed class Explanation(WorkRecord a, WorkRecord b)
{
    /// <summary>Less than this is not worth a line.</summary>
    private const double Least = 0.2;

    private readonly Alignment _first = new(a);
    private readonly Alignment _second = new(b);

    /// <summary>What moved the score, and what is alike or unlike in words that can be shown although it moved little.</summary>
    public IReadOnlyList<Reason> Of(KindModel model, PairReading reading) =>
        [.. Enum.GetValues<Feature>().Where(f => f != Feature.Base && reading[f] > 0)
            .Select(f => Line($"feature.{Snake(f)}", model.WeightOf(f) * reading[f], f.ToString()))
            .Where(r => Math.Abs(r.Weight) >= Least || r.FirstSpans.Count + r.SecondSpans.Count > 0)
            .OrderByDescending(r => Math.Abs(r.Weight))];

    public Reason Against(Contradiction contradiction) =>
        Line($"contradiction.{Snake(contradiction)}", double.NegativeInfinity, contradiction.ToString());

    private static string Snake(Enum value) => JsonNamingPolicy.SnakeCaseLower.ConvertName(value.ToString());

    private Reason Line(string code, double weight, string name)
    {
        var (first, second) = (_first.Of(name), _second.Of(name));
        return new Reason(code, Math.Round(Math.Max(weight, -99), 2), _first.Quote(first), _second.Quote(second), first, second);
    }
}

/// <summary>Finds the pieces of a record again in its texts as they were written.</summary>
internal sealed class Alignment(WorkRecord record)
{
    private static readonly (string Name, PieceKind[] Kinds)[] Stands =
    [
        ("Object", [PieceKind.Object]), ("Work", [PieceKind.Object]), ("Surface", [PieceKind.Surface]), ("Action", [PieceKind.Action]),
        ("Tambon", [PieceKind.Tambon, PieceKind.Owner]), ("Owner", [PieceKind.Owner]), ("Moo", [PieceKind.Moo]), ("Village", [PieceKind.Village]),
        ("Soi", [PieceKind.Soi]), ("Phase", [PieceKind.Phase]), ("Code", [PieceKind.Code]), ("Place", [PieceKind.Segment]),
        ("Year", [PieceKind.Year]), ("Inside", [PieceKind.Inside]), ("Wide", [PieceKind.Wide]),
        ("Length", [PieceKind.Size]), ("Width", [PieceKind.Size]), ("Count", [PieceKind.Size]), ("Capacity", [PieceKind.Size]),
    ];

    private readonly Dictionary<TextField, int[]> _maps = [];

    public IReadOnlyList<TextSpan> Of(string name)
    {
        var kinds = Stands.FirstOrDefault(s => name.StartsWith(s.Name, StringComparison.Ordinal)).Kinds ?? [];
        return [.. record.Pieces.Where(p => kinds.Contains(p.Kind) && p.End > p.Start && Fits(name, p)).Select(Span).Where(s => s.Length > 0)];
    }

    public string Quote(IReadOnlyList<TextSpan> spans) =>
        string.Join(", ", spans.Select(s => record.TextOf(s.Field).Source.Substring(s.Start, s.Length).Trim()).Distinct());

    private static bool Fits(string name, Piece piece) => piece.Kind != PieceKind.Size || name switch
    {
        var n when n.StartsWith("Length", StringComparison.Ordinal) => piece.Value.StartsWith("LENGTH", StringComparison.Ordinal),
        var n when n.StartsWith("Width", StringComparison.Ordinal) => piece.Value.StartsWith("WIDTH", StringComparison.Ordinal),
        var n when n.StartsWith("Count", StringComparison.Ordinal) => piece.Value.StartsWith("ITEM", StringComparison.Ordinal),
        _ => piece.Value.StartsWith("LITRE", StringComparison.Ordinal) || piece.Value.StartsWith("TON", StringComparison.Ordinal)
            || piece.Value.StartsWith("INCH", StringComparison.Ordinal) || piece.Value.StartsWith("WATT", StringComparison.Ordinal),
    };

    private TextSpan Span(Piece piece)
    {
        var map = MapOf(piece.Field);
        var (start, end) = (int.MaxValue, -1);
        for (var i = piece.Start; i < piece.End; i++)
            if (map[i] >= 0)
                (start, end) = (Math.Min(start, map[i]), Math.Max(end, map[i] + 1));
        var source = record.TextOf(piece.Field).Source;
        while (end > 0 && end < source.Length && char.GetUnicodeCategory(source[end]) == System.Globalization.UnicodeCategory.NonSpacingMark)
            end++;
        return end < 0 ? new TextSpan(piece.Field, 0, 0) : new TextSpan(piece.Field, start, end - start);
    }

    private int[] MapOf(TextField field)
    {
        if (!_maps.TryGetValue(field, out var map))
            _maps[field] = map = Map(record.TextOf(field));
        return map;
    }

    /// <summary>For each character of the folded text its place in the source, by the longest common run of characters; -1 for one that was put in.</summary>
    private static int[] Map(FoldedText folded)
    {
        var (text, source) = (folded.Text, LocalPlan.Domain.ThaiText.ThaiDigits.ToArabic(folded.Source));
        var common = new int[text.Length + 1, source.Length + 1];
        for (var i = text.Length - 1; i >= 0; i--)
            for (var j = source.Length - 1; j >= 0; j--)
                common[i, j] = IsSame(text[i], source[j]) ? common[i + 1, j + 1] + 1 : Math.Max(common[i + 1, j], common[i, j + 1]);
        var map = new int[text.Length];
        for (int i = 0, j = 0; i < text.Length; i++)
        {
            while (j < source.Length && common[i, j + 1] == common[i, j])
                j++;
            map[i] = j < source.Length && common[i, j] > common[i + 1, j] ? j++ : -1;
        }
        return map;
    }

    private static bool IsSame(char folded, char written) => folded == char.ToLowerInvariant(written);
}
