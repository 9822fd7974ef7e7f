using System.Buffers;
namespace Rhetoric.Formulas;

/// <summary>A readout for the search for frames: where it speaks, its words, and its text with one word for every counterpart.</summary>
/// <remarks>
/// <para>Idea. 愿同俄方…合作 and 愿同法方…合作 are one frame. In a copy of the text, as long as the text, 俄方 is a word of two private characters that is the same in every
/// readout, and so are 中俄 and 俄中; what is found in the copy stands at the same offsets in the text.</para>
/// <para>Cost: O(n).</para>
/// </remarks>
internal sealed class CounterpartMask
{
    private static readonly SearchValues<char> SentenceEnds = SearchValues.Create("。；！？!?;\r\n");

    /// <summary>Stands, twice, for the counterpart's side (俄方).</summary>
    public const char Side = '\uE000';

    /// <summary>Stands, twice, for home and counterpart in one word (中俄, 俄中).</summary>
    public const char Pair = '\uE001';

    private readonly Lazy<WordEdges> _parts;

    private CounterpartMask(Readout readout, WordEdges edges, TextSpan[] clauses, Readout masked)
    {
        _parts = new(() => edges.WithParts(readout.Text, FrameWords.Default.Heads));
        Readout = readout;
        Edges = edges;
        Clauses = clauses;
        Masked = masked;
    }

    /// <summary>The readout as it is.</summary>
    public Readout Readout { get; }

    /// <summary>Where its words begin and end.</summary>
    public WordEdges Edges { get; }

    /// <summary>Where its words and their parts begin and end.</summary>
    public WordEdges Parts => _parts.Value;

    /// <summary>Its clauses that somebody says, in text order.</summary>
    public IReadOnlyList<TextSpan> Clauses { get; }

    /// <summary>The copy.</summary>
    public Readout Masked { get; }

    public static CounterpartMask Of(Readout readout, ISegmenter segmenter)
    {
        TextSpan[] clauses = [.. SpokenText.ClausesOf(readout).Where(clause => clause.Length > 0).OrderBy(clause => clause.Start)];
        var edges = WordEdges.Of(readout.Text, segmenter);
        var slots = new List<SpokenSymbol>();
        foreach (var clause in clauses)
        {
            SlotReader.AddIn(readout, SpokenNames.None, edges, clause, slots);
        }

        var masked = string.Create(readout.Text.Length, (readout.Text, slots), static (copy, from) =>
        {
            from.Text.CopyTo(copy);
            foreach (var (code, span, _) in from.slots)
            {
                if (span.Length == 2 && code is SpokenSymbol.Side or SpokenSymbol.Pair)
                {
                    copy[span.Start..span.End].Fill(code == SpokenSymbol.Side ? Side : Pair);
                }
            }
        });
        return new CounterpartMask(readout, edges, clauses, new Readout(readout.Id, masked) { Date = readout.Date });
    }

    /// <summary>The stretches of what is said, each of one sentence and without a gap: clauses with nothing but marks between them.</summary>
    public IEnumerable<TextSpan> Stretches()
    {
        var stretch = default(TextSpan?);
        foreach (var clause in Clauses)
        {
            if (stretch is { } before && clause.Start >= before.End && IsOneSentence(Readout.Text.AsSpan(before.End, clause.Start - before.End)))
            {
                stretch = new TextSpan(before.Start, clause.End);
                continue;
            }

            if (stretch is { } whole)
            {
                yield return whole;
            }

            stretch = clause;
        }

        if (stretch is { } last)
        {
            yield return last;
        }
    }

    private static bool IsOneSentence(ReadOnlySpan<char> between) =>
        !between.ContainsAny(SentenceEnds) && between.Length <= 3;
}
