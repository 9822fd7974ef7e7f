namespace Rhetoric.Formulas;

/// <summary>Finds the wording in other readouts that is most like one that they do not hold.</summary>
/// <remarks>
/// <para>
/// Idea. A wording and its variant share pairs of characters, and the rare ones tell: each readout has the sum of ln(N / df) over the pairs of the wording that it
/// holds, and the few with the greatest sums are read. There, as many clauses in a row as the wording has are compared with it by edit distance, so that what is shown is whole;
/// and the stretch of each paragraph that is nearest to it, for a wording that has grown into a longer clause or was cut out of one. The edges of such a stretch are moved to those
/// of words, outwards or inwards, whichever is liker, and a connector there is left out.
/// </para>
/// <para>Cost: O(pairs · their readouts) to choose, then of <see cref="MostRead"/> readouts the edit distances, O(length of the wording · length of the readout), and the stretches,
/// O(length of the readout) for each 64 characters of the wording. Invariant: a greater likeness wins, then the later readout, then whole clauses, then the
/// earlier place. A variant in a readout with no rare pair can be missed.</para>
/// </remarks>
internal sealed class VariantSearch(WordingHolders wordings, IReadOnlyList<int> searched)
{
    private const int MostRead = 12;

    // As much of a shorter wording stands in many a clause by chance.
    private const int ShortestInside = 12;

    private readonly bool[] _isSearched = Marked(wordings.Readouts.Count, searched);

    /// <summary>The nearest variant; null where none has the least likeness.</summary>
    /// <param name="wording">The wording.</param>
    /// <param name="clauses">How many clauses it has, at least 1.</param>
    /// <param name="holders">The numbers of the readouts that hold it, ascending; they are passed over.</param>
    /// <param name="least">The least likeness.</param>
    public WordingVariant? Find(ReadOnlySpan<char> wording, int clauses, IReadOnlyList<int> holders, double least)
    {
        var folded = FoldedCharacter.Of(wording);
        WordingVariant? nearest = null;
        var stretch = folded.Length >= ShortestInside ? new NearestStretch(folded) : null;
        foreach (var number in Candidates(folded, holders))
        {
            var readout = wordings.Readouts[number];
            for (var first = 0; first + clauses <= readout.Clauses.Count; first++)
            {
                var span = new TextSpan(readout.Clauses[first].Start, readout.Clauses[first + clauses - 1].End);
                var other = FoldedCharacter.Of(span.Of(readout.Text));
                var longer = Math.Max(folded.Length, other.Length);
                var most = (int)((1 - Math.Max(least, nearest?.Likeness ?? 0)) * longer + 1e-9);
                var distance = EditDistance.Of(folded, other, most);
                if (distance <= most && 1 - ((double)distance / longer) is var likeness && likeness > (nearest?.Likeness ?? 0))
                {
                    nearest = new WordingVariant { Readout = readout, Span = span, Likeness = likeness };
                }
            }

            nearest = stretch is null ? nearest : Nearer(stretch, folded, readout, least, nearest);
        }

        return nearest;
    }

    // The stretch of a readout that is most like the wording, where it is like enough and more so than what was found.
    private static WordingVariant? Nearer(NearestStretch stretch, string wording, Readout readout, double least, WordingVariant? nearest)
    {
        foreach (var paragraph in readout.Paragraphs)
        {
            var places = FoldedPlaces.Of(readout.Text, paragraph);
            var (start, length, distance) = stretch.In(places.Folded);
            var likeness = 1 - ((double)distance / Math.Max(wording.Length, length));
            if (length > 0 && likeness >= least && likeness > (nearest?.Likeness ?? 0)
                && InWords(wording, readout, paragraph, places.SpanOf(start, length)) is var whole && whole.Likeness >= least && whole.Likeness > (nearest?.Likeness ?? 0))
            {
                nearest = whole;
            }
        }

        return nearest;
    }

    // Of the four ways to move two edges to those of words the liker one, of equals the longer.
    private static WordingVariant InWords(string wording, Readout readout, TextSpan paragraph, TextSpan stretch)
    {
        var edges = WordEdges.Of(readout[paragraph], Segmenter.Default);
        WordingVariant? nearest = null;
        foreach (var start in new[] { Moved(stretch.Start, -1), Moved(stretch.Start, 1) })
        {
            foreach (var end in new[] { Moved(stretch.End, 1), Moved(stretch.End, -1) })
            {
                var span = new TextSpan(start, Math.Max(start, end));
                var other = FoldedCharacter.Of(span.Of(readout.Text));
                var longer = Math.Max(wording.Length, other.Length);
                var likeness = 1 - ((double)EditDistance.Of(wording, other, longer) / longer);
                nearest = nearest is null || likeness > nearest.Likeness ? new WordingVariant { Readout = readout, Span = span, Likeness = likeness } : nearest;
            }
        }

        return Within(nearest!.Span);

        // 和 before it or behind it belongs to what stands there, and a quotation has both its marks.
        WordingVariant Within(TextSpan span)
        {
            var whole = QuotationBalance.Whole(readout.Text, WithoutJoints(readout.Text, span, wording, at => edges[at - paragraph.Start]));
            var other = FoldedCharacter.Of(whole.Of(readout.Text));
            var longer = Math.Max(wording.Length, other.Length);
            return new WordingVariant { Readout = readout, Span = whole, Likeness = 1 - ((double)EditDistance.Of(wording, other, longer) / longer) };
        }

        int Moved(int at, int by)
        {
            while (!edges[at - paragraph.Start])
            {
                at += by;
            }

            return at;
        }
    }

    private static TextSpan WithoutJoints(string text, TextSpan span, string wording, Func<int, bool> isEdge)
    {
        var first = ToleranceWords.Connectors.Set.FirstOrDefault(word => span.Of(text).StartsWith(word, StringComparison.Ordinal) && isEdge(span.Start + word.Length) && !wording.StartsWith(word, StringComparison.Ordinal));
        var last = ToleranceWords.Connectors.Set.FirstOrDefault(word => span.Of(text).EndsWith(word, StringComparison.Ordinal) && isEdge(span.End - word.Length) && !wording.EndsWith(word, StringComparison.Ordinal));
        var (start, end) = (span.Start + (first?.Length ?? 0), span.End - (last?.Length ?? 0));
        return start < end ? new TextSpan(start, end) : span;
    }

    // Later readouts first, so that of equals the later one stays.
    private IEnumerable<int> Candidates(string folded, IReadOnlyList<int> holders)
    {
        var passed = holders.ToHashSet();
        var weights = new Dictionary<int, double>();
        var seen = new HashSet<(char, char)>();
        for (var at = 0; at + 1 < folded.Length; at++)
        {
            if (!seen.Add((folded[at], folded[at + 1])))
            {
                continue;
            }

            var sharing = wordings.OfPair(folded, at);
            var weight = Math.Log((double)(wordings.Readouts.Count + 1) / Math.Max(1, sharing.Count));
            foreach (var number in sharing)
            {
                if (_isSearched[number] && !passed.Contains(number))
                {
                    weights[number] = weights.GetValueOrDefault(number) + weight;
                }
            }
        }

        return weights.OrderByDescending(candidate => candidate.Value).ThenByDescending(candidate => candidate.Key).Take(MostRead)
            .Select(candidate => candidate.Key).OrderDescending();
    }

    private static bool[] Marked(int count, IReadOnlyList<int> numbers)
    {
        var marked = new bool[count];
        foreach (var number in numbers)
        {
            marked[number] = true;
        }

        return marked;
    }
}
