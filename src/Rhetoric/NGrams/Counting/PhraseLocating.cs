namespace Rhetoric;

/// <summary>Finds where a phrase stands.</summary>
public static class PhraseLocating
{
    /// <summary>Finds every occurrence of some characters, overlapping ones included.</summary>
    /// <param name="corpus">The readouts.</param>
    /// <param name="phrase">The characters, read in the form that the text is read in and compared ordinally; a line end in the text is a character too.</param>
    /// <returns>The occurrences in corpus and text order. O(characters of the corpus).</returns>
    /// <exception cref="ArgumentException"><paramref name="phrase"/> is empty.</exception>
    public static ResultList<PhraseOccurrence> Locate(this ReadoutCorpus corpus, string phrase)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        ArgumentException.ThrowIfNullOrEmpty(phrase);
        var found = new List<PhraseOccurrence>();
        foreach (var readout in corpus)
        {
            foreach (var span in readout.Locate(phrase))
            {
                found.Add(new PhraseOccurrence(readout, span));
            }
        }

        return [.. found];
    }

    /// <summary>Finds every occurrence of some characters in one readout, overlapping ones included.</summary>
    /// <param name="readout">The readout.</param>
    /// <param name="phrase">The characters, read in the form that the text is read in and compared ordinally; a line end in the text is a character too.</param>
    /// <returns>The spans in text order. O(characters).</returns>
    /// <exception cref="ArgumentException"><paramref name="phrase"/> is empty.</exception>
    public static IReadOnlyList<TextSpan> Locate(this Readout readout, string phrase)
    {
        ArgumentNullException.ThrowIfNull(readout);
        ArgumentException.ThrowIfNullOrEmpty(phrase);
        phrase = FoldedText.OfPhrase(phrase, readout.Form);
        var found = new List<TextSpan>();
        for (var start = readout.Text.IndexOf(phrase, StringComparison.Ordinal);
            start >= 0;
            start = readout.Text.IndexOf(phrase, start + 1, StringComparison.Ordinal))
        {
            found.Add(new TextSpan(start, start + phrase.Length));
        }

        return found;
    }
}
