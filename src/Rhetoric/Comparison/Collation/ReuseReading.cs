namespace Rhetoric.Comparison;

/// <summary>Finds which readout has words of which earlier one.</summary>
/// <remarks>
/// <para>
/// Idea. The suffixes of all texts stand in one order; neighbours that share k characters or more are a class: the places where the same k characters begin. For each place the readouts of its
/// class that are earlier are known, and in each of these the k characters from there on are covered. Going through a text from left to right, an int for each other readout, how far it is covered,
/// is enough to count every character once. What is covered so is what stands in maximal common stretches of k or more.
/// </para>
/// <para>
/// A class that more than H earlier readouts hold is everybody's words and counts for none; so a place is looked up in H readouts at the most. Whether it is so is asked of earlier readouts alone: a later one changes
/// no link. Counted are places of the later text whose k characters are content (<see cref="ReuseContent"/>).
/// </para>
/// <para>Cost: O(characters · H) at the most, in practice a small part of it; never a comparison of all pairs. Texts in English and in other languages are read apart, as k differs.</para>
/// </remarks>
internal static class ReuseReading
{
    // A Han character says about as much as three letters.
    private const int LettersForHan = 3;

    public static ReuseNetwork Of(IReadOnlyList<Readout> readouts, CollationOptions options, CancellationToken cancellationToken, IProgress<double>? progress = null)
    {
        var read = progress.Pieces(readouts.Count);
        var links = new List<TextReuse>();
        foreach (var group in Enumerable.Range(0, readouts.Count).GroupBy(number => readouts[number].Language == TextLanguage.English))
        {
            links.AddRange(Links(readouts, [.. group], options.LeastStretch * (group.Key ? LettersForHan : 1), options, read, cancellationToken));
        }

        return new ReuseNetwork
        {
            Readouts = readouts,
            Links = [.. links.OrderBy(link => link.Later).ThenByDescending(link => link.Characters).ThenByDescending(link => link.Earlier)],
            LeastStretch = options.LeastStretch,
        };
    }

    private static IEnumerable<TextReuse> Links(IReadOnlyList<Readout> readouts, int[] numbers, int least, CollationOptions options, CountedProgress read, CancellationToken cancellationToken)
    {
        FoldedPlaces[] folded = [.. numbers.Select(number => FoldedPlaces.Of(readouts[number].Text, new TextSpan(0, readouts[number].Text.Length)))];
        string[] texts = [.. folded.Select(text => text.Folded)];
        var sequence = new FoldedSequence(texts);
        var classes = new HolderClasses(sequence.Index(cancellationToken), least, options.MostHolders + 1, cancellationToken);
        var (covered, reach, touched) = (new int[texts.Length], new int[texts.Length], new List<int>());
        for (var later = 1; later < texts.Length; later++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            read.Add();
            var start = sequence.Starts[later];
            var runs = ReuseContent.RunsOf(readouts[numbers[later]], folded[later]);
            for (var at = start; at < start + texts[later].Length; at++)
            {
                if (runs[at - start] < least)
                {
                    continue;
                }

                foreach (var earlier in classes.EarlierThan(later, at))
                {
                    if (covered[earlier] == 0)
                    {
                        touched.Add(earlier);
                    }

                    covered[earlier] += at + least - Math.Max(at, reach[earlier]);
                    reach[earlier] = at + least;
                }
            }

            foreach (var earlier in touched.OrderByDescending(earlier => covered[earlier]).ThenByDescending(earlier => earlier).Take(options.MostSources))
            {
                yield return new TextReuse(readouts, numbers[earlier], numbers[later], covered[earlier], texts[later].Length, least);
            }

            foreach (var earlier in touched)
            {
                (covered[earlier], reach[earlier]) = (0, 0);
            }

            touched.Clear();
        }
    }
}
