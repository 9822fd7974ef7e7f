namespace Rhetoric.Discourse;

/// <summary>Finds thousands of terms in a sentence in one pass.</summary>
/// <remarks>
/// <para>The cores of all terms stand in one trie (see <see cref="TermPattern"/>); at each place the forms that begin there are met in as many steps as the
/// longest has characters. Whole words, where asked for, are told by their edges; the first word of a sentence counts also with a small first letter.</para>
/// <para>Cost: O(n · longest core), in practice a step or two a character, and what the patterns around met cores cost. Invariant: the matches are added by
/// place of the core, and of one place in the order of the terms.</para>
/// </remarks>
internal sealed class TermMatcher
{
    private readonly FormTrie<(int Term, TermPattern Pattern)[]> _cores;
    private readonly bool _wholeWords;

    /// <summary>A matcher of patterns, each with the number of whose it is.</summary>
    public TermMatcher(IEnumerable<(int Term, TermPattern Pattern)> terms, bool wholeWords)
    {
        _wholeWords = wholeWords;
        _cores = new FormTrie<(int, TermPattern)[]>(
            [.. terms.GroupBy(term => term.Pattern.Core, StringComparer.Ordinal).Select(group => KeyValuePair.Create(group.Key, group.ToArray()))]);
    }

    /// <summary>The patterns of a column of a table, each with the number of its row.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="column">The column.</param>
    /// <param name="first">The number of the first row.</param>
    public static IEnumerable<(int Term, TermPattern Pattern)> Terms(IReadOnlyList<NamedRow> rows, string column, int first = 0) =>
        rows.SelectMany((row, at) => row.Forms(column).SelectMany(TermPattern.Parse).Select(pattern => (first + at, pattern)));

    /// <summary>The matches of all sentences of a readout.</summary>
    public List<TermMatch> In(Readout readout)
    {
        var found = new List<TermMatch>();
        foreach (var sentence in readout.Sentences)
        {
            AddMatches(readout.Text, sentence, found);
        }

        return found;
    }

    /// <summary>Adds the matches of a sentence.</summary>
    public void AddMatches(string text, TextSpan sentence, List<TermMatch> found)
    {
        AddMatches(text, sentence, sentence, found, onlyAtStart: false);
        if (_wholeWords && sentence.Length > 1 && char.IsUpper(text[sentence.Start]))
        {
            var window = new TextSpan(sentence.Start, Math.Min(sentence.End, sentence.Start + LongestTerm));
            var lowered = string.Concat(char.ToLowerInvariant(text[window.Start]).ToString(), text.AsSpan(window.Start + 1, Math.Min(window.Length, text.Length - window.Start - 1)));
            var added = new List<TermMatch>();
            AddMatches(lowered, new TextSpan(0, window.Length), new TextSpan(0, window.Length), added, onlyAtStart: true);
            found.AddRange(added.Select(match => match with { Span = new TextSpan(match.Span.Start + window.Start, match.Span.End + window.Start) }));
        }
    }

    private void AddMatches(string text, TextSpan sentence, TextSpan stretch, List<TermMatch> found, bool onlyAtStart)
    {
        var met = new List<(int Length, (int Term, TermPattern Pattern)[] Value)>();
        for (var at = stretch.Start; at < stretch.End; at++)
        {
            met.Clear();
            _cores.AddAllAt(text.AsSpan(at, stretch.End - at), met);
            foreach (var (length, terms) in met)
            {
                foreach (var (term, pattern) in terms)
                {
                    if (pattern.Match(text, sentence, new TextSpan(at, at + length), _wholeWords) is { } match && (!onlyAtStart || match.Start == stretch.Start))
                    {
                        found.Add(new TermMatch(term, match));
                    }
                }
            }
        }
    }

    private const int LongestTerm = 64;
}
