namespace Rhetoric;

/// <summary>Gives readouts that have one id others: the folder before it, the number behind it.</summary>
/// <remarks>Cost: O(readouts). Invariant: no two have one id, and the same files have the same ids wherever they lie.</remarks>
internal static class ReadoutIds
{
    private const int MostNamed = 5;

    /// <summary>The readouts under unique ids, and notes of those that have a longer one.</summary>
    public static (List<Readout> Readouts, List<LoadNote> Notes) Of(IReadOnlyList<LoadedReadout> loaded)
    {
        var (readouts, notes) = (new List<Readout>(), new List<LoadNote>());
        var ids = new HashSet<string>(StringComparer.Ordinal);
        foreach (var group in loaded.GroupBy(found => found.Readout.Id, StringComparer.Ordinal))
        {
            var several = group.Count() > 1;
            var inSeveralFiles = group.Any(found => found.Path != group.First().Path);
            var given = new List<string>();
            var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
            foreach (var found in group)
            {
                var readout = found.Readout;
                var id = IdsOf(found, inSeveralFiles, numbers).First(ids.Add);
                readouts.Add(id == readout.Id ? readout : readout.Named(id));
                given.Add(id);
            }

            if (several)
            {
                notes.Add(new LoadNote
                {
                    Kind = LoadNoteKind.LongerIds,
                    Path = group.First().Place,
                    Text = $"has the id '{group.Key}', as {Others(group.Count() - 1)} ha{(group.Count() == 2 ? "s" : "ve")}; they are called {string.Join(", ", given.Take(MostNamed))}{(given.Count > MostNamed ? ", …" : "")}.",
                });
            }
        }

        return (readouts, notes);
    }

    private static string Others(int count) => count == 1 ? "another readout" : FormattableString.Invariant($"{count} other readouts");

    // Names to try in turn, without end. Inside one file no folder tells readouts apart: their number does, so the same bytes have the same ids wherever they lie.
    private static IEnumerable<string> IdsOf(LoadedReadout found, bool inSeveralFiles, Dictionary<string, int> numbers)
    {
        var (id, file) = (found.Readout.Id, Path.GetFileName(found.Path));
        if (inSeveralFiles)
        {
            var folder = Path.GetFileName(Path.GetDirectoryName(Path.GetFullPath(found.Path)));
            yield return $"{folder}/{id}";
            yield return found.Line == 0 ? $"{folder}/{file}" : FormattableString.Invariant($"{folder}/{file}:{found.Line}");
            id = found.Place;
        }

        yield return id;
        for (var number = numbers.GetValueOrDefault(id, 2); ; number++)
        {
            numbers[id] = number + 1;
            yield return FormattableString.Invariant($"{id}{ReadoutCorpus.NumberSign}{number}");
        }
    }
}
