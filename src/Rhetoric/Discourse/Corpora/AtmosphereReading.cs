using Rhetoric.Discourse;

namespace Rhetoric;

/// <summary>Tells how it went: words of atmosphere and verdicts, who says them, and how usual they were before.</summary>
/// <remarks>
/// <para>Taken are the words of the ladders of atmosphere and of verdicts, but those in the title of a work, those of the name of something else (友好交流年,
/// 建设性关系), those of weight that a clause gives to another event (建交是里程碑), and those that are wished for, not told: inside an ask, or behind a word such as 预祝 or 确保 in their clause.</para>
/// <para>Source: the words that decide stand in <c>atmosphere.tsv</c>. Cost: O(n) in the length of the texts, O(r · w) for r readouts and w different words.</para>
/// </remarks>
public static class AtmosphereReading
{
    private const int LongestBetween = 4;
    private static readonly string[] Ladders = ["atmosphere", "verdict", "en-atmosphere"];

    /// <summary>The words for how each meeting went, by readout in the order of the corpus, then in text order.</summary>
    /// <param name="corpus">The readouts; earlier ones of it tell what is usual.</param>
    /// <param name="lexicon">The words to read by; those of the library where null.</param>
    /// <param name="progress">Told the share of the readouts that are read, from 0 to 1.</param>
    /// <param name="cancellationToken">Stops the reading between two readouts.</param>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was asked for.</exception>
    /// <example>
    /// <code>
    /// foreach (var word in corpus.ReadAtmosphere()) Console.WriteLine(word);
    /// </code>
    /// </example>
    public static ResultList<AtmosphereWord> ReadAtmosphere(
        this ReadoutCorpus corpus, DiscourseLexicon? lexicon = null, IProgress<double>? progress = null, CancellationToken cancellationToken = default) =>
        [.. In(corpus.ReadDiscourse(lexicon, progress, cancellationToken), lexicon)];

    /// <summary>The words of readouts in their order, each with how usual it was before.</summary>
    internal static IEnumerable<AtmosphereWord> In(IReadOnlyList<ReadoutDiscourse> readings, DiscourseLexicon? lexicon = null)
    {
        var words = readings.Select(read => In(read, lexicon)).ToArray();
        var datesOf = words.SelectMany(of => of.DistinctBy(word => word.Snippet)).ToLookup(word => (word.Readout.Language, word.Snippet), word => word.Date);
        var dates = readings.ToLookup(read => read.Readout.Language, read => read.Readout.Date);
        return words.SelectMany(of => of).Select(word => word with
        {
            Earlier = datesOf[(word.Readout.Language, word.Snippet)].Count(date => date < word.Date),
            Before = dates[word.Readout.Language].Count(date => date < word.Date),
        });
    }

    /// <summary>The words of one readout, without how usual they were.</summary>
    internal static IReadOnlyList<AtmosphereWord> In(ReadoutDiscourse read, DiscourseLexicon? lexicon = null)
    {
        var (readout, language) = (read.Readout, read.Readout.Language == TextLanguage.English ? TextLanguage.English : TextLanguage.Chinese);
        var words = lexicon ?? DiscourseLexicon.Default;
        var (names, wishes) = (words.Of("atmosphere-name", language), words.Of("atmosphere-wish", language));
        var weights = language == TextLanguage.Chinese ? words.Of("atmosphere-weight") : null;
        var (events, encounters) = (words.Of("atmosphere-event"), words.Of("atmosphere-encounter"));
        var found = new List<AtmosphereWord>();
        foreach (var (rung, span) in LadderLexicon.Default.RungsIn(readout, new TextSpan(0, readout.Text.Length)))
        {
            if (!Ladders.Contains(rung.Ladder.Id) || read.AskAt(span.Start) is not null)
            {
                continue;
            }

            var at = readout.Clauses.LastFrom(span.Start);
            var clause = at >= 0 && readout.Clauses[at].End >= span.End ? readout.Clauses[at] : span;
            if (!Names(names, readout.Text.AsSpan(span.End, Math.Max(0, clause.End - span.End))) && !wishes.IsIn(readout.Text.AsSpan(clause.Start, span.Start - clause.Start))
                && !IsInTitle(readout.Text, clause.Start, span.Start)
                && !(weights?.Of(readout.Text.AsSpan(span.Start, span.Length)) is not null && events.IsIn(clause.Of(readout.Text)) && !encounters.IsIn(clause.Of(readout.Text))))
            {
                found.Add(new AtmosphereWord { Readout = readout, Span = span, Clause = clause, Rung = rung, Voice = read.AttributionAt(span.Start)?.Voice });
            }
        }

        return found;
    }

    // 友好交流|年, 建设性的|双边关系: a noun that is none of an encounter, at once or behind a few words.
    private static bool Names(WordSet names, ReadOnlySpan<char> behind)
    {
        for (var at = 0; at <= Math.Min(LongestBetween, behind.Length - 1); at++)
        {
            if (names.At(behind[at..]) is { } noun && (at == 0 || !noun.Has("direct")))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsInTitle(string text, int start, int at) => text.AsSpan(start, at - start) is var before && before.LastIndexOf('《') > before.LastIndexOf('》');
}
