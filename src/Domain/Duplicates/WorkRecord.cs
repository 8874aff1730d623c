namespace LocalPlan.Domain.Duplicates;

/// <summary>Which text of a project a piece was read in.</summary>
public enum TextField
{
    Name = 1,
    Target = 2,
    Place = 3,
}

/// <summary>What a piece of a text says.</summary>
internal enum PieceKind
{
    Object, Surface, Action, Moo, Soi, Phase, Code, Size, Year, Tambon, Owner, Village, Segment, Inside, Wide,
}

/// <summary>A piece of a text that was understood; start and end count characters of the folded text.</summary>
internal readonly record struct Piece(PieceKind Kind, TextField Field, int Start, int End, string Value);

/// <summary>A measure or count of a project: kind of measure and number.</summary>
internal readonly record struct Size(string Unit, double Value);

/// <summary>A project as the comparison sees it: what, where, which part and when, and the names that are left when all that is taken out.</summary>
public sealed class WorkRecord
{
    internal WorkRecord(ComparedProject project) => Project = project;

    public ComparedProject Project { get; }

    internal List<WorkObject> Objects { get; } = [];

    internal List<string> Surfaces { get; } = [];

    internal List<string> Actions { get; } = [];

    internal HashSet<string> Tambons { get; } = [];

    internal HashSet<string> Owners { get; } = [];

    internal HashSet<int> Moos { get; } = [];

    internal List<string> Villages { get; } = [];

    internal List<string> Segments { get; } = [];

    internal HashSet<string> Sois { get; } = [];

    internal HashSet<int> Phases { get; } = [];

    internal HashSet<string> Codes { get; } = [];

    internal List<Size> Sizes { get; } = [];

    internal HashSet<int> Years { get; } = [];

    internal bool IsInside { get; set; }

    internal bool IsWide { get; set; }

    /// <summary>What no rule took: the words of its own.</summary>
    internal string Residue { get; set; } = "";

    /// <summary>The residue with the places named: all that no word of the vocabulary says.</summary>
    internal string OwnWords => Residue + string.Concat(Segments);

    internal List<Piece> Pieces { get; } = [];

    internal FoldedText NameText { get; set; } = FoldedText.Of(null);

    internal FoldedText TargetText { get; set; } = FoldedText.Of(null);

    internal FoldedText PlaceText { get; set; } = FoldedText.Of(null);

    /// <summary>Name and place in one, to look names up in.</summary>
    internal string AllText { get; set; } = "";

    /// <summary>What it is about: the first thing named.</summary>
    internal WorkObject? Object => Objects.Count == 0 ? null : Objects[0];

    internal WorkKind? Kind => Actions.Contains("BUY") && Objects.Find(o => o.Kind == WorkKind.Purchase) is not null ? WorkKind.Purchase : Object?.Kind;

    internal string? Action => Actions.Count == 0 ? null : Actions[0];

    internal FoldedText TextOf(TextField field) => field switch
    {
        TextField.Name => NameText,
        TextField.Target => TargetText,
        _ => PlaceText,
    };

    /// <summary>What was read, for a person who wonders why.</summary>
    public override string ToString() =>
        $"{Project.Name} | {string.Join(' ', Pieces.Select(p => $"{p.Kind}:{p.Value}"))} | residue {Residue} | {string.Join(',', Tambons)} | moo {string.Join(',', Moos)} | {string.Join(',', Years)}";
}
