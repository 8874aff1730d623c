namespace LocalPlan.Domain.Duplicates;

/// <summary>Reads what a project is and where it lies out of its texts. A pure function of the texts and the vocabulary.</summary>
public sealed class WorkParser(Vocabulary words)
{
    private const int LeastFuzzy = 6;

    public static WorkParser Shipped { get; } = new(Vocabulary.Shipped);

    public WorkRecord Parse(ComparedProject project)
    {
        var record = new WorkRecord(project)
        {
            NameText = FoldedText.Of(project.Name),
            TargetText = FoldedText.Of(project.Target),
            PlaceText = FoldedText.Of(project.Place),
        };
        record.Residue = new WorkReader(words, record, TextField.Name, record.NameText).Read();
        ReadAside(record, record.TargetText, TextField.Target);
        ReadAside(record, record.PlaceText, TextField.Place);
        record.AllText = record.NameText.Text + "|" + record.PlaceText.Text;
        if (record.Objects.Count == 0)
            Guess(record);
        if (record.Actions.Count == 0 && Slip(record, w => w.Action is not null) is { Action: { } action })
            record.Actions.Add(action);
        AddKnown(record, project);
        return record;
    }

    /// <summary>Of target and place only figures and places count; what is built stands in the name.</summary>
    private void ReadAside(WorkRecord record, FoldedText text, TextField field)
    {
        if (text.Text.Length == 0)
            return;
        var aside = new WorkRecord(record.Project);
        new WorkReader(words, aside, field, text).Read();
        record.Sizes.AddRange(aside.Sizes);
        record.Moos.UnionWith(aside.Moos);
        record.Tambons.UnionWith(aside.Tambons);
        if (field == TextField.Place)
        {
            record.Villages.AddRange(aside.Villages);
            record.Segments.AddRange(aside.Segments.Where(s => !record.Segments.Contains(s)));
            record.Sois.UnionWith(aside.Sois);
        }
        record.Pieces.AddRange(aside.Pieces.Where(p => p.Kind is PieceKind.Size or PieceKind.Moo or PieceKind.Tambon
            || (field == TextField.Place && p.Kind is PieceKind.Village or PieceKind.Segment or PieceKind.Soi)));
    }

    private void Guess(WorkRecord record)
    {
        if (Slip(record, w => w.Object is not null) is not { Object: { } known })
            return;
        record.Objects.Add(known);
        record.Pieces.Add(new Piece(PieceKind.Object, TextField.Name, 0, 0, known.Id));
    }

    /// <summary>The word that is nearest to something in what was left over: looked for only when nothing was recognised.</summary>
    private Meaning? Slip(WorkRecord record, Func<Meaning, bool> fits) =>
        words.LongWords(LeastFuzzy).Where(w => fits(w.Value))
            .Select(w => (w.Value, w.Key.Length, Nearness.Find(w.Key, record.Residue).Distance))
            .Where(w => w.Distance <= w.Length / LeastFuzzy).OrderBy(w => w.Distance).ThenByDescending(w => w.Length)
            .Select(w => w.Value).FirstOrDefault();

    private static void AddKnown(WorkRecord record, ComparedProject project)
    {
        record.Moos.UnionWith(project.Moos);
        record.Tambons.UnionWith(project.Tambons.Select(FoldedText.Key));
        if (record.Years.Count == 0)
            record.Years.UnionWith(project.Years);
        var aside = new WorkRecord(project);
        new WorkReader(Vocabulary.Shipped, aside, TextField.Name, FoldedText.Of(project.Owner)).Read();
        record.Owners.UnionWith(aside.Owners);
        record.Owners.Remove("");
    }
}
