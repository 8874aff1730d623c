namespace LocalPlan.Domain.Duplicates;

/// <summary>Reads what a project is and where it lies out of its texts. A pure function of the texts and the vocabulary.</summary>
public sealed class WorkParser(Vocabulary words)
{
    private const int LeastFuzzy = 7;

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

    /// <summary>A slip of the pen in the word for the thing itself: looked for only when nothing was recognised.</summary>
    private void Guess(WorkRecord record)
    {
        var best = words.LongWords(LeastFuzzy).Where(w => w.Value.Object is not null)
            .Select(w => (w.Value.Object, w.Key.Length, Found: Nearness.Find(w.Key, record.Residue)))
            .Where(w => w.Found.Distance <= w.Length / LeastFuzzy).OrderBy(w => w.Found.Distance).ThenByDescending(w => w.Length).FirstOrDefault();
        if (best.Object is null)
            return;
        record.Objects.Add(best.Object);
        record.Pieces.Add(new Piece(PieceKind.Object, TextField.Name, 0, 0, best.Object.Id));
    }

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
