using Rhetoric.NGrams;

namespace Rhetoric;

/// <summary>A maximal repeat of a corpus, with what speaks for it being a unit of language.</summary>
/// <remarks>
/// Sources: Harris, "From Phoneme to Morpheme", Language 31 (1955), and Huang and Powers, "Chinese word segmentation based on contextual
/// entropy", PACLIC 2003 (entropy of the neighbours); Church and Hanks, "Word Association Norms", Computational Linguistics 16 (1990) (bond).
/// </remarks>
[TypeFormatterSource]
public sealed record Repeat : IResultRow
{
    private readonly SymbolSequence _sequence;
    private readonly SuffixIndex _index;
    private readonly MaximalRepeat _found;
    private readonly RepeatEvidence _evidence;
    private readonly PhraseFigures _figures;

    /// <summary>Keeps the figures.</summary>
    /// <param name="sequence">The corpus.</param>
    /// <param name="index">Its suffixes.</param>
    /// <param name="found">The repeat, by its first place.</param>
    /// <param name="evidence">What speaks for it.</param>
    /// <param name="nested">The share of occurrences inside a longer repeat.</param>
    /// <param name="figures">Its count, readouts and days.</param>
    internal Repeat(SymbolSequence sequence, SuffixIndex index, MaximalRepeat found, RepeatEvidence evidence, double nested, PhraseFigures figures)
    {
        (_sequence, _index, _found, _evidence, _figures, Nested) = (sequence, index, found, evidence, figures, nested);
    }

    /// <summary>The characters, as at the first place; words are joined as they stand there. O(length).</summary>
    public string Text => _sequence.TextAt(_found.Position, Length);

    /// <summary>Its length in units.</summary>
    public int Length => _found.Length;

    /// <summary>Occurrences, overlapping ones included, at least 2.</summary>
    public int Count => _found.Count;

    /// <summary>Readouts that hold it, at least 1.</summary>
    public int Documents => _found.Documents;

    /// <summary>
    /// The entropy in bits of the units before it: H = −Σ p log2 p, from 0 to log2 of its count. Every edge of what it must stay inside counts as a
    /// unit of its own, so a repeat that always opens a clause has the full entropy.
    /// </summary>
    public double LeftEntropy => _evidence.LeftEntropy;

    /// <summary>The same for the units after it.</summary>
    public double RightEntropy => _evidence.RightEntropy;

    /// <summary>The share of occurrences, 0 to 1, with an edge right before them.</summary>
    public double LeftEdges => _evidence.LeftEdges;

    /// <summary>The share of occurrences, 0 to 1, with an edge right after them.</summary>
    public double RightEdges => _evidence.RightEdges;

    /// <summary>The weakest bond between two parts: the least over all splits ab of log2(f N / (f(a) f(b))), N being the units of the corpus, marks included.</summary>
    /// <remarks>
    /// In bits; above 0 where every two parts attract each other. Null for a single unit, and for a repeat that more than 256 shorter repeats begin, or
    /// more than 256 end: so many are there only in what repeats itself without a break, such as a long run of one character.
    /// </remarks>
    public double? Cohesion => _evidence.Cohesion;

    /// <summary>The share of occurrences, 0 to 1, inside an occurrence of a longer repeat, whatever the thresholds: 1 for what never stands on its own.</summary>
    public double Nested { get; }

    /// <summary>The largest share of occurrences, 0 to 1, with one and the same unit beside them: near 1 for a part of one longer phrase.</summary>
    public double Dominance => _evidence.Dominance;

    /// <summary>The earliest dated readout that holds it; null where none is dated.</summary>
    public DateOnly? First => _figures.First;

    /// <summary>The latest dated readout that holds it; null where none is dated.</summary>
    public DateOnly? Last => _figures.Last;

    /// <summary>Where it stands: the places that its count counts, folded forms and other spacing of words included.</summary>
    /// <returns>The occurrences in corpus and text order. O(count · log count).</returns>
    public ResultList<PhraseOccurrence> Locate()
    {
        var places = _index.Suffixes.Slice(_found.Rank, _found.Count).ToArray();
        Array.Sort(places);
        return [.. places.Select(place => new PhraseOccurrence(_sequence.Readouts[_sequence.DocumentAt(place)], _sequence.SpanAt(place, Length)))];
    }

    /// <summary>The repeat, its uses, readouts and dates.</summary>
    public override string ToString() =>
        $"{Text}  {ResultLine.Joined(ResultLine.Count(Count, "use"), ResultLine.Count(Documents, "readout"), ResultLine.Dates(First, Last))}";

    /// <summary>The characters without a string of their own.</summary>
    internal ReadOnlySpan<char> Characters =>
        _sequence.SpanAt(_found.Position, Length).Of(_sequence.Readouts[_sequence.DocumentAt(_found.Position)].Text);
}
