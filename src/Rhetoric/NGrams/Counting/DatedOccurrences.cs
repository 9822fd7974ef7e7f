namespace Rhetoric;

/// <summary>Finds the first and the last use of a phrase among its occurrences.</summary>
public static class DatedOccurrences
{
    /// <summary>The occurrence in the earliest dated readout; the first of several in the order given.</summary>
    /// <param name="occurrences">The occurrences, as <see cref="PhraseLocating.Locate(ReadoutCorpus, string)"/> or <see cref="PhraseTable.Locate"/> gives them.</param>
    /// <returns>The occurrence; null where no readout among them is dated.</returns>
    public static PhraseOccurrence? FirstDated(this IEnumerable<PhraseOccurrence> occurrences)
    {
        ArgumentNullException.ThrowIfNull(occurrences);
        PhraseOccurrence? first = null;
        foreach (var occurrence in occurrences)
        {
            if (occurrence.Readout.Date is { } date && !(first?.Readout.Date <= date))
            {
                first = occurrence;
            }
        }

        return first;
    }

    /// <summary>The occurrence in the latest dated readout; the last of several in the order given.</summary>
    /// <param name="occurrences">The occurrences, as <see cref="PhraseLocating.Locate(ReadoutCorpus, string)"/> or <see cref="PhraseTable.Locate"/> gives them.</param>
    /// <returns>The occurrence; null where no readout among them is dated.</returns>
    public static PhraseOccurrence? LastDated(this IEnumerable<PhraseOccurrence> occurrences)
    {
        ArgumentNullException.ThrowIfNull(occurrences);
        PhraseOccurrence? last = null;
        foreach (var occurrence in occurrences)
        {
            if (occurrence.Readout.Date is { } date && !(last?.Readout.Date > date))
            {
                last = occurrence;
            }
        }

        return last;
    }
}
