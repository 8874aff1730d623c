using System.Text.Json;

namespace LocalPlan.Domain.Duplicates;

/// <summary>What a project is: something built, something done with people, something bought.</summary>
public enum WorkKind
{
    Built = 1,
    Activity = 2,
    Purchase = 3,
}

/// <summary>A thing that projects build, do or buy.</summary>
public sealed record WorkObject(string Id, WorkKind Kind, string Th, string En, string? Group)
{
    /// <summary>Whether people may write one for the other: กีฬาประชาชน and กีฬาต้านยาเสพติด.</summary>
    public bool IsNear(WorkObject other) => Id == other.Id || (Group is not null && Group == other.Group);
}

/// <summary>What a word of the vocabulary stands for; one word may stand for several.</summary>
internal sealed class Meaning
{
    public WorkObject? Object { get; internal set; }

    public string? Surface { get; internal set; }

    public bool SurfaceMeansRoad { get; internal set; }

    public string? Action { get; internal set; }

    public string? Mark { get; internal set; }

    public bool IsStop { get; internal set; }
}

/// <summary>The words by which projects are read, from a list that planners extend.</summary>
public sealed class Vocabulary
{
    private const string File = "duplicates.vocabulary.json";

    private static readonly Lazy<Vocabulary> ShippedOne = new(() => new(Resources.Read<VocabularyFile>(File)));

    private readonly Dictionary<string, Meaning> _meanings = [];

    private Vocabulary(VocabularyFile file)
    {
        Objects = file.Objects.ToDictionary(
            o => o.Id, o => new WorkObject(o.Id, Enum.Parse<WorkKind>(o.Kind, ignoreCase: true), o.Th, o.En, o.Group));
        foreach (var entry in file.Objects)
            AddAll(entry.Words, m => m.Object ??= Objects[entry.Id]);
        foreach (var entry in file.Surfaces)
            AddAll(entry.Words, m => (m.Surface, m.SurfaceMeansRoad) = (entry.Id, entry.Road));
        foreach (var entry in file.Actions)
            AddAll(entry.Words, m => m.Action ??= entry.Id);
        foreach (var entry in file.Marks)
            AddAll(entry.Words, m => m.Mark ??= entry.Id);
        AddAll(file.Stops, m => m.IsStop = true);
        Variants = [.. file.Variants.Select(FoldedText.Key)];
        Persons = [.. file.Persons.Select(FoldedText.Key)];
        Generic = [.. file.Generic.Select(FoldedText.Key).OrderByDescending(g => g.Length)];
        Sides = [.. file.Sides.Select(FoldedText.Key)];
        Units = [.. file.Units.SelectMany(u => u.Words.Select(w => (u.Id, Word: FoldedText.Key(w)))).OrderByDescending(u => u.Word.Length)];
        Lengths = [.. _meanings.Keys.Select(k => k.Length).Distinct().OrderDescending()];
    }

    public static Vocabulary Shipped => ShippedOne.Value;

    public IReadOnlyDictionary<string, WorkObject> Objects { get; }

    /// <summary>Words that set one place apart from another of the same name: นอก, ใน, เหนือ.</summary>
    internal IReadOnlyList<string> Variants { get; }

    /// <summary>Words that stand before the name of a person.</summary>
    internal IReadOnlyList<string> Persons { get; }

    /// <summary>Words that say only what sort of place a name is of.</summary>
    internal IReadOnlyList<string> Generic { get; }

    /// <summary>Words that say on which side of a place something lies.</summary>
    internal IReadOnlyList<string> Sides { get; }

    internal IReadOnlyList<(string Id, string Word)> Units { get; }

    private int[] Lengths { get; }

    /// <summary>The longest word of the list at a place of a text.</summary>
    internal (Meaning Meaning, int Length)? At(string text, int start)
    {
        var lookup = _meanings.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var length in Lengths)
            if (start + length <= text.Length && lookup.TryGetValue(text.AsSpan(start, length), out var meaning))
                return (meaning, length);
        return null;
    }

    /// <summary>The words long enough to be recognised with a slip in them.</summary>
    internal IEnumerable<KeyValuePair<string, Meaning>> LongWords(int least) => _meanings.Where(m => m.Key.Length >= least);

    private void AddAll(IEnumerable<string> words, Action<Meaning> say)
    {
        foreach (var key in words.Select(FoldedText.Key))
        {
            if (!_meanings.TryGetValue(key, out var meaning))
                _meanings[key] = meaning = new Meaning();
            say(meaning);
        }
    }
}

internal sealed record VocabularyFile(
    IReadOnlyList<VocabularyEntry> Objects, IReadOnlyList<VocabularyEntry> Surfaces, IReadOnlyList<VocabularyEntry> Actions,
    IReadOnlyList<VocabularyEntry> Marks, IReadOnlyList<string> Stops, IReadOnlyList<string> Persons, IReadOnlyList<string> Variants, IReadOnlyList<string> Generic,
    IReadOnlyList<string> Sides, IReadOnlyList<VocabularyEntry> Units);

internal sealed record VocabularyEntry(string Id, IReadOnlyList<string> Words, string Kind = "", string Th = "", string En = "", bool Road = false,
    string? Group = null);

internal static class Resources
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    public static T Read<T>(string name)
    {
        using var stream = typeof(Resources).Assembly.GetManifestResourceStream(name)!;
        return JsonSerializer.Deserialize<T>(stream, Json)!;
    }
}
