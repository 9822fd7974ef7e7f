using System.Runtime.InteropServices;
using Rhetoric.NGrams;

namespace Rhetoric.Formulas;

/// <summary>Gathers the evidence for recurring stretches of what is said.</summary>
/// <remarks>
/// <para>Sources: Harris, "From Phoneme to Morpheme", Language 31 (1955), and Huang and Powers, "Chinese word segmentation based on contextual
/// entropy", PACLIC 2003 (entropy of the neighbours); Church and Hanks, "Word Association Norms", Computational Linguistics 16 (1990) (bond).</para>
/// <para>Cost: O(uses) and O(length · nodes on the way to the root) for each stretch; no memory beside two ints for each symbol of the vocabulary, counterpart and readout.
/// One reader for each thread.</para>
/// </remarks>
internal sealed class EvidenceReader
{
    private const int FewestLengths = 64;
    private const SymbolTraits WholeWord = SymbolTraits.BeginsWord | SymbolTraits.EndsWord;

    private readonly SpokenSequence _sequence;
    private readonly SuffixIndex _index;
    private readonly RepeatTree _tree;
    private readonly DocumentTraits _documents;
    private readonly int[] _counts;
    private readonly int[] _counterparts;
    private readonly List<int> _met = [];
    private readonly Dictionary<(char, char), int> _behind = [];
    private int[] _beginnings = new int[FewestLengths];
    private int _asked;

    public EvidenceReader(SpokenSequence sequence, SuffixIndex index, RepeatTree tree, DocumentTraits documents)
    {
        _sequence = sequence;
        _index = index;
        _tree = tree;
        _documents = documents;
        _counts = new int[sequence.Breaks];
        _counterparts = new int[documents.Counterparts];
    }

    /// <summary>The evidence for a stretch.</summary>
    public FormulaEvidence Of(MiningStretch stretch)
    {
        var node = stretch.Node;
        var suffixes = _index.Suffixes.Slice(node.First, node.Count);
        var (leftEntropy, leftEdges, leftListed, leftMost) = Beside(suffixes, stretch.Offset - 1);
        var (rightEntropy, rightEdges, rightListed, rightMost) = Beside(suffixes, stretch.Offset + stretch.Length);
        var counterparts = CounterpartsOf(node);
        var (fitting, titled, quoted, loneFirst, loneLast, named) = (0, 0, 0, 0, 0, 0);
        foreach (var position in suffixes)
        {
            var start = position + stretch.Offset;
            var (first, last) = (_sequence.TraitsAt(start), _sequence.TraitsAt(start + stretch.Length - 1));
            fitting += (first & SymbolTraits.BeginsWord) != 0 && (last & SymbolTraits.EndsWord) != 0 ? 1 : 0;
            loneFirst += IsLone(first) ? 1 : 0;
            loneLast += IsLone(last) ? 1 : 0;
            named += _sequence.ByWords && IsNamed(start, stretch.Length) ? 1 : 0;
            titled += (first & last & SymbolTraits.InTitle) != 0 ? 1 : 0;
            quoted += (first & SymbolTraits.OpensQuotation) != 0 && (last & SymbolTraits.ClosesQuotation) != 0 ? 1 : 0;
        }

        double count = node.Count;
        return new FormulaEvidence(
            LengthOf(suffixes[0] + stretch.Offset, stretch.Length),
            node.Documents,
            counterparts,
            Math.Min(leftEntropy, rightEntropy) / Math.Log2(count),
            leftEdges / count,
            rightEdges / count,
            (leftListed + rightListed) / (2 * count),
            Math.Max(leftMost, rightMost) / count,
            Cohesion(stretch, suffixes[0] + stretch.Offset),
            fitting / count,
            titled / count,
            quoted / count,
            loneFirst / count,
            loneLast / count,
            named / count,
            BehindName(node, stretch.Offset) / count);
    }

    // How many uses stand behind one and the same name that is no symbol for some of them, told by its last two characters: 联合国|宪章宗旨和原则, where 联合国 is the counterpart of some readouts.
    private double BehindName(PrefixInterval node, int offset)
    {
        if (_sequence.ByWords || !IsMaskedBefore(node, offset))
        {
            return 0;
        }

        for (var rank = node.First; rank < node.First + node.Count; rank++)
        {
            if (WrittenBefore(rank, offset) is [.., var one, var other])
            {
                CollectionsMarshal.GetValueRefOrAddDefault(_behind, (one, other), out _)++;
            }
        }

        var most = _behind.Values.Max();
        _behind.Clear();
        return most;
    }

    // Few stretches stand behind the name of a speaker or a counterpart at all.
    private bool IsMaskedBefore(PrefixInterval node, int offset)
    {
        for (var rank = node.First; rank < node.First + node.Count; rank++)
        {
            var before = _index.Suffixes[rank] + offset - 1;
            if (before >= 0 && (_sequence.IsName(before) || _sequence.IsCountry(before)) && WrittenBefore(rank, offset) is [.., _, var last] && char.IsLetter(last))
            {
                return true;
            }
        }

        return false;
    }

    private ReadOnlySpan<char> WrittenBefore(int rank, int offset) => _sequence.Before(_index.DocumentOfRank[rank], _index.Suffixes[rank] + offset);

    private static bool IsLone(SymbolTraits traits) => (traits & WholeWord) == WholeWord;

    private bool IsNamed(int position, int length)
    {
        for (var at = position; at < position + length; at++)
        {
            if ((_sequence.TraitsAt(at) & (SymbolTraits.Named | SymbolTraits.Linking)) == 0)
            {
                return false;
            }
        }

        return true;
    }

    // A slot is written with two letters or more.
    private int LengthOf(int position, int length)
    {
        var slots = 0;
        for (var at = position; at < position + length; at++)
        {
            slots += (_sequence.TraitsAt(at) & SymbolTraits.Slot) != 0 ? 1 : 0;
        }

        return length + slots;
    }

    // Only the first symbol of all has nothing before it; that is an edge too.
    private (double Entropy, int Edges, int Listed, int Most) Beside(ReadOnlySpan<int> suffixes, int offset)
    {
        var (edges, listed) = (0, 0);
        foreach (var suffix in suffixes)
        {
            var at = suffix + offset;
            if (at < 0 || _sequence.IsBreak(_sequence.Symbols[at]))
            {
                edges++;
                continue;
            }

            listed += (_sequence.TraitsAt(at) & SymbolTraits.Mark) != 0 ? 1 : 0;
            if (_counts[_sequence.Symbols[at]]++ == 0)
            {
                _met.Add(_sequence.Symbols[at]);
            }
        }

        var (sum, most) = (0.0, 0);
        foreach (var symbol in _met)
        {
            var count = _counts[symbol];
            _counts[symbol] = 0;
            most = Math.Max(most, count);
            sum += count > 1 ? count * Math.Log2(count) : 0;
        }

        _met.Clear();
        return (RepeatEvidence.Entropy(suffixes.Length, sum), edges, listed, most);
    }

    private int CounterpartsOf(PrefixInterval node)
    {
        _asked++;
        var counterparts = 0;
        foreach (var document in _index.DocumentOfRank.Slice(node.First, node.Count))
        {
            ref var asked = ref _counterparts[_documents.CounterpartOf(document)];
            counterparts += asked == _asked ? 0 : 1;
            asked = _asked;
        }

        return counterparts;
    }

    private double Cohesion(MiningStretch stretch, int position)
    {
        if (_beginnings.Length < stretch.Length)
        {
            _beginnings = new int[2 * stretch.Length];
        }

        var beginnings = _beginnings.AsSpan(0, stretch.Length);
        if (stretch.Offset == 0)
        {
            _tree.CountBeginnings(stretch.Number, beginnings);
        }
        else
        {
            for (var length = 1; length <= beginnings.Length; length++)
            {
                beginnings[length - 1] = _tree.CountAt(position, length);
            }
        }

        var most = 0.0;
        for (var split = 1; split < stretch.Length; split++)
        {
            most = Math.Max(most, (double)beginnings[split - 1] * _tree.CountAt(position + split, stretch.Length - split));
        }

        return most == 0 ? 0 : Math.Log2(stretch.Count * (double)_sequence.SymbolCount / most);
    }
}
