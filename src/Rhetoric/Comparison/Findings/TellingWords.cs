using static Rhetoric.Comparison.FindingWeights;

namespace Rhetoric.Comparison;

/// <summary>The tightest stretch of words in a statement that tells what changed in it.</summary>
/// <remarks>
/// <para>Each word weighs by the pairs of letters that the other side lacks, and by what it is: a word of the thread asked for, a graded word, one that announces a deed. A clause of at most twenty-four
/// characters (seventy-two of English) is quoted whole; of a longer one the stretch of so many that weighs most, less a price for each character: one that reaches the end of the clause has an advantage, since Chinese says last what it is
/// about, and so has one that begins with it, since there stand subject and modal. It holds something of what the other side lacks, if any such stretch does, so that two quotes side by side differ. It begins and ends between phrases (<see cref="QuoteCuts"/>), where need be after a fifth more, and only where that leads nowhere between words (<see cref="QuoteEdges"/>).</para>
/// <para>Cost: O(words · longest stretch + mentions · log words) for a statement and thread. Invariant: the stretch lies inside the statement and begins and ends at words.</para>
/// </remarks>
internal sealed class TellingWords
{
    // A fifth more where nothing shorter is whole.
    private const int Slack = 5;

    // Behind a part that only says of what or when no quote ends with the subject alone (在当前形势下，云岚|).
    private const int Subject = 4;

    private readonly Statement _statement;
    private readonly int[] _edges;
    private readonly double[] _weights;
    private readonly bool[] _isNew;
    private readonly Edge[] _starts;
    private readonly Edge[] _ends;
    private readonly int _longest;
    private readonly double _price;

    private TellingWords(StatedText stated, Statement statement, int[] edges, double[] weights, bool[] isNew, TextLanguage language)
    {
        (_statement, _edges, _weights, _isNew, AreNew) = (statement, edges, weights, isNew, Array.IndexOf(isNew, true) >= 0);
        var (text, longest, isHeaded) = (stated.Readout.Text, QuoteLength.LongestIn(language), statement.Main > statement.Span.Start);
        (_longest, _price) = (longest + (isHeaded ? longest / Slack : 0), language == TextLanguage.English ? PerCharacter / QuoteLength.English : PerCharacter);
        (_starts, _ends) = (new Edge[weights.Length], new Edge[weights.Length]);
        for (var word = 0; AreNew && word < weights.Length; word++)
        {
            var characters = text.AsSpan(edges[word], edges[word + 1] - edges[word]);
            _starts[word] = word == 0 ? Edge.Clean : EdgeOf(QuoteEdges.Default.MayStartWith(characters), stated.Cuts.MayBeginAt(edges[word]), stated.Cuts.IsInside(edges[word]) || edges[word] < statement.Main);
            _ends[word] = word == weights.Length - 1 ? Edge.Clean : EdgeOf(QuoteEdges.Default.MayEndWith(characters), stated.Cuts.MayEndAt(edges[word + 1]), stated.Cuts.IsInside(edges[word + 1]) || (isHeaded && edges[word + 1] <= statement.Main + Subject));
        }
    }

    /// <summary>Whether anything is said that the other side lacks.</summary>
    public bool AreNew { get; }

    /// <summary>Weighs the words of a statement against what the other side holds.</summary>
    public static TellingWords Of(StatedText text, Statement statement, Func<int, bool> isKnown, SeriesProfile profile)
    {
        var edges = text.EdgesIn(statement.Span);
        var weights = new double[edges.Length - 1];
        var characters = text.Readout.Text;
        var isNew = new bool[weights.Length];
        for (var word = 0; word < weights.Length; word++)
        {
            var end = Math.Min(statement.Span.End - 1, edges[word + 1]);
            for (var at = Math.Max(statement.Span.Start, edges[word] - 1); at < end; at++)
            {
                if (StatedText.PairAt(characters, at) is { } pair && !isKnown(pair))
                {
                    weights[word] += profile.IsStock(pair) ? Stock : Novel;
                    isNew[word] = true;
                }
            }
        }

        if (Array.IndexOf(isNew, true) >= 0)
        {
            foreach (var rung in text.RungsOf(statement))
            {
                var word = WordAt(edges, rung.Span.Start);
                weights[word] += edges[word] == rung.Span.Start && edges[word + 1] == rung.Span.End ? Rung : 0;
            }
        }

        foreach (var place in statement.Leading.Where(place => place.IsDeed))
        {
            for (var word = WordAt(edges, place.Span.Start); word < weights.Length && edges[word] < place.Span.End; word++)
            {
                weights[word] += isNew[word] && edges[word + 1] > place.Span.Start ? Lead : 0;
            }
        }

        return new TellingWords(text, statement, edges, weights, isNew, text.Readout.Language);
    }

    /// <summary>The stretch to quote for a thread, and what it weighs; 0 where nothing is new.</summary>
    public (double Value, TextSpan Span) For(ReadoutThread thread)
    {
        if (!AreNew)
        {
            return (0, _statement.Span);
        }

        var weights = _weights;
        foreach (var mention in _statement.Mentions)
        {
            if (!ReferenceEquals(mention.Thread, thread))
            {
                continue;
            }

            weights = ReferenceEquals(weights, _weights) ? [.. _weights] : weights;
            for (var word = WordAt(_edges, mention.Span.Start); word < weights.Length && _edges[word] < mention.Span.End; word++)
            {
                weights[word] += _edges[word + 1] > mention.Span.Start ? Mention : 0;
            }
        }

        // What is quoted instead weighs no less: the same is told, in words that show it.
        var best = Best(weights, isTelling: false);
        return best.Value > 0 && _statement.Span.Length <= _longest ? (best.Value, _statement.Span)
            : IsTold(best.Span) || Best(weights, isTelling: true) is not { Value: > 0 } telling ? best : (best.Value, telling.Span);
    }

    private bool IsTold(TextSpan span)
    {
        for (var word = WordAt(_edges, span.Start); word < _isNew.Length && _edges[word + 1] <= span.End; word++)
        {
            if (_isNew[word])
            {
                return true;
            }
        }

        return false;
    }

    private (double Value, TextSpan Span) Best(double[] weights, bool isTelling)
    {
        var best = Best(weights, _longest, Edge.Clean, isTelling);
        best = best.Value > 0 ? best : Best(weights, _longest + (_longest / Slack), Edge.Clean, isTelling);
        best = best.Value > 0 ? best : Best(weights, _longest, Edge.Word, isTelling);
        return best.Value > 0 ? best : Best(weights, _longest, Edge.Inside, isTelling);
    }

    private (double Value, TextSpan Span) Best(double[] weights, int longest, Edge least, bool isTelling)
    {
        var best = (Value: -1.0, _statement.Span);
        for (var from = 0; from < weights.Length; from++)
        {
            if (_starts[from] < least)
            {
                continue;
            }

            var (total, isTold) = (0.0, !isTelling);
            for (var to = from; to < weights.Length && _edges[to + 1] - _edges[from] <= longest; to++)
            {
                total += weights[to];
                isTold |= _isNew[to];
                if (!isTold || _ends[to] < least)
                {
                    continue;
                }

                var worth = total - (_price * (_edges[to + 1] - _edges[from])) + (to == weights.Length - 1 ? AtEnd : 0) + (from == 0 ? AtStart : 0);
                if (worth > best.Value)
                {
                    best = (worth, new TextSpan(_edges[from], _edges[to + 1]));
                }
            }
        }

        return best;
    }

    /// <summary>The word that holds a place; the first for a place before all, the last for one behind.</summary>
    private static int WordAt(int[] edges, int place)
    {
        var at = Array.BinarySearch(edges, place);
        return Math.Clamp(at >= 0 ? at : ~at - 1, 0, edges.Length - 2);
    }

    // How well a reader can cut at an edge: not at all, inside a name or marks, between words, between phrases.
    private enum Edge : byte
    {
        None,
        Inside,
        Word,
        Clean,
    }

    private static Edge EdgeOf(bool isWord, bool isClean, bool isInside) => !isWord ? Edge.None : isInside ? Edge.Inside : isClean ? Edge.Clean : Edge.Word;
}
