namespace Rhetoric.Formulas;

/// <summary>The year and the counterpart of each readout, as small numbers.</summary>
/// <remarks>Years are bits from the first one on; those beyond the sixty-fourth share the last bit, undated readouts have none. Readouts without a counterpart share a number.</remarks>
internal sealed class DocumentTraits
{
    private const int MostYears = 64;

    private readonly ulong[] _years;
    private readonly int[] _counterparts;

    private DocumentTraits(ulong[] years, int[] counterparts, int count)
    {
        _years = years;
        _counterparts = counterparts;
        Counterparts = count;
    }

    /// <summary>How many different counterparts there are, none being one.</summary>
    public int Counterparts { get; }

    public static DocumentTraits Of(IReadOnlyList<Readout> readouts)
    {
        var first = readouts.Min(readout => readout.Date?.Year) ?? 0;
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal) { [""] = 0 };
        var counterparts = new int[readouts.Count];
        for (var document = 0; document < counterparts.Length; document++)
        {
            var id = readouts[document].ReadCounterpart()?.Id ?? "";
            counterparts[document] = numbers.TryGetValue(id, out var known) ? known : numbers[id] = numbers.Count;
        }

        ulong[] years = [.. readouts.Select(readout => readout.Date is { } date ? 1UL << Math.Min(date.Year - first, MostYears - 1) : 0)];
        return new DocumentTraits(years, counterparts, numbers.Count);
    }

    /// <summary>The bit of a readout's year; 0 where it has no date.</summary>
    public ulong YearOf(int document) => _years[document];

    /// <summary>The number of a readout's counterpart.</summary>
    public int CounterpartOf(int document) => _counterparts[document];
}
