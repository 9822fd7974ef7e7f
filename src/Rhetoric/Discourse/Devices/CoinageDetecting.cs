using Rhetoric.Discourse;

namespace Rhetoric;

/// <summary>Finds the wordings that a speaker coined: quoted words and vivid clauses that no earlier readout holds.</summary>
/// <remarks>
/// <para>Idea. A coinage is a word in quotation marks that is no name, or a clause with a figure in it, which nobody wrote before. Vivid are clauses with a live metaphor, a
/// proverb, an antithesis, or parallel members with a shared word; of a figure with several clauses, each for itself. The candidates of all
/// readouts go into one <see cref="WordingIndex"/>, the texts run past it in date order, and a candidate is new where the first text that holds its
/// wording is its own. Wordings are compared without blanks and quotation marks, in one width.</para>
/// <para>Cost: O(characters of the corpus), each a look-up in a hash table. Two readouts of one day are in the order of their ids, and the second repeats the first.
/// Invariant: by readout, then by span; every wording once.</para>
/// </remarks>
public static class CoinageDetecting
{
    private const int ShortestClause = 6;
    private const int LongestClause = 40;

    /// <summary>The coinages of all readouts of a corpus, in the order of the corpus.</summary>
    /// <param name="corpus">Readouts in date order. What the first ones hold is all new, so give some history.</param>
    public static ResultList<Coinage> FindCoinages(this ReadoutCorpus corpus) => FindCoinages(corpus, DiscourseLexicon.Default);

    /// <summary>The coinages of all readouts of a corpus, in the order of the corpus.</summary>
    /// <param name="corpus">Readouts in date order. What the first ones hold is all new, so give some history.</param>
    /// <param name="lexicon">The words to read by.</param>
    public static ResultList<Coinage> FindCoinages(this ReadoutCorpus corpus, DiscourseLexicon lexicon)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        return Find(corpus, [.. corpus], lexicon).ToResultList();
    }

    /// <summary>The coinages of one readout: its wordings that none of the earlier ones holds.</summary>
    /// <param name="readout">A readout.</param>
    /// <param name="earlier">The readouts before it, in any order; itself among them does not count.</param>
    public static ResultList<Coinage> FindCoinages(this Readout readout, IEnumerable<Readout> earlier) => FindCoinages(readout, earlier, DiscourseLexicon.Default);

    /// <summary>The coinages of one readout: its wordings that none of the earlier ones holds.</summary>
    /// <param name="readout">A readout.</param>
    /// <param name="earlier">The readouts before it, in any order; itself among them does not count.</param>
    /// <param name="lexicon">The words to read by.</param>
    public static ResultList<Coinage> FindCoinages(this Readout readout, IEnumerable<Readout> earlier, DiscourseLexicon lexicon)
    {
        ArgumentNullException.ThrowIfNull(readout);
        ArgumentNullException.ThrowIfNull(earlier);
        return Find([readout], [.. earlier.Where(other => !ReferenceEquals(other, readout)), readout], lexicon).ToResultList();
    }

    private static List<Coinage> Find(IEnumerable<Readout> asked, Readout[] texts, DiscourseLexicon? lexicon)
    {
        var index = new WordingIndex();
        var candidates = new List<(Coinage Coinage, int Wording)>();
        foreach (var readout in asked)
        {
            foreach (var candidate in CandidatesOf(readout, lexicon))
            {
                candidates.Add((candidate, index.Add(candidate.Span.Of(readout.Text))));
            }
        }

        var first = index.FirstHolders(texts);
        var found = new List<Coinage>();
        var told = new HashSet<int>();
        foreach (var (coinage, wording) in candidates)
        {
            if (wording >= 0 && ReferenceEquals(texts[first[wording]], coinage.Readout) && told.Add(wording))
            {
                found.Add(coinage);
            }
        }

        return found;
    }

    private static IEnumerable<Coinage> CandidatesOf(Readout readout, DiscourseLexicon? lexicon)
    {
        var seen = new HashSet<TextSpan>();
        foreach (var device in readout.ReadDiscourse(lexicon).Devices)
        {
            foreach (var span in WordingsOf(readout, device))
            {
                if (seen.Add(span))
                {
                    yield return new Coinage { Readout = readout, Device = device, Span = span };
                }
            }
        }
    }

    private static IEnumerable<TextSpan> WordingsOf(Readout readout, Device device) => device switch
    {
        { Kind: DeviceKind.Coinage or DeviceKind.Proverb } => [device.Span],
        { Kind: DeviceKind.Metaphor, Grade: not "B" } => ClausesIn(readout, device.Span),
        { Kind: DeviceKind.Antithesis } or { Kind: DeviceKind.Parallelism, Grade: "A" } => ClausesIn(readout, device.Span),
        _ => [],
    };

    private static IEnumerable<TextSpan> ClausesIn(Readout readout, TextSpan span) =>
        readout.Clauses.Touching(span).Where(clause => clause.Length is >= ShortestClause and <= LongestClause);
}
