namespace Rhetoric.Formulas;

/// <summary>The counterpart of each readout, as a small number; readouts without one share a number.</summary>
internal sealed class DocumentTraits
{
    private readonly int[] _counterparts;

    private DocumentTraits(int[] counterparts, int count)
    {
        _counterparts = counterparts;
        Counterparts = count;
    }

    /// <summary>How many different counterparts there are, none being one.</summary>
    public int Counterparts { get; }

    public static DocumentTraits Of(IReadOnlyList<Readout> readouts)
    {
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal) { [""] = 0 };
        var counterparts = new int[readouts.Count];
        for (var document = 0; document < counterparts.Length; document++)
        {
            var id = readouts[document].ReadCounterpart()?.Id ?? "";
            counterparts[document] = numbers.TryGetValue(id, out var known) ? known : numbers[id] = numbers.Count;
        }

        return new DocumentTraits(counterparts, numbers.Count);
    }

    /// <summary>The number of a readout's counterpart.</summary>
    public int CounterpartOf(int document) => _counterparts[document];
}
