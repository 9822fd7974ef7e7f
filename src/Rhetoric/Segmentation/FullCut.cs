using System.Buffers;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text;

namespace Rhetoric.Segmentation;

/// <summary>
/// Every word of the dictionary that occurs in a text.
/// </summary>
/// <remarks>
/// <para>
/// Idea. At each position all words that begin there are given, shortest first; a single character only where no longer word covers
/// it. Letters and digits that stand alone are gathered and given together when they end, which may be after words that begin among
/// them. Between the blocks, white space separates pieces, empty ones included. Where words are is found before any string is made:
/// whether a word begins is past predicting, so all three candidates of a position are written and only the words counted.
/// </para>
/// <para>Source: jieba 0.42.1, <c>__cut_all</c>.</para>
/// <para>Cost: O(n · longest word), a string a word.</para>
/// </remarks>
internal unsafe ref struct FullCut
{
    private const int CandidatesAtOnce = 3;

    private readonly Lexicon _lexicon;
    private readonly RouteBuffers _buffers;
    private readonly ReadOnlySpan<char> _text;
    private readonly List<int> _ends = [];
    private StringBuilder? _earlier; // What was gathered before words that begin among it.
    private List<string>? _joined;
    private TextSpan[] _found; // A negative start is the complement of an index into the strings joined.
    private int _count;
    private TextSpan _gathered;
    private int _covered; // Behind the last character of the last word given.
    private int _separators; // Where the characters since the last block begin.

    private FullCut(Lexicon lexicon, RouteBuffers buffers, ReadOnlySpan<char> text)
    {
        _lexicon = lexicon;
        _buffers = buffers;
        _text = text;
        _found = ArrayPool<TextSpan>.Shared.Rent(text.Length + CandidatesAtOnce);
    }

    /// <summary>Cuts a text.</summary>
    /// <param name="lexicon">The words.</param>
    /// <param name="text">The text.</param>
    /// <param name="usesVectors">Whether to use the instructions of this processor.</param>
    /// <returns>The words in jieba's order.</returns>
    public static string[] Cut(Lexicon lexicon, string text, bool usesVectors)
    {
        var buffers = RouteBuffers.Current;
        buffers.Begin(lexicon);
        var cut = new FullCut(lexicon, buffers, text);
        fixed (char* start = text)
        {
            for (var offset = 0; offset < text.Length;)
            {
                var length = WordLookup.LengthOfStretch(lexicon.Model.Codes, start + offset, text.Length - offset);
                for (var from = 0; from < length; from += RouteBuffers.WindowLength)
                {
                    var to = Math.Min(length, from + RouteBuffers.WindowLength);
                    buffers.SetWindow(from, holdsStretch: to - from == length);
                    var deep = WordLookup.LookUp(lexicon, lexicon.Model.Codes, buffers, start + offset, from, to, length, usesVectors);
                    cut.CutWindow(offset, from, to, deep);
                }

                offset += length;
            }
        }

        cut.GiveGathered();
        cut.CutSeparators(text.Length);
        var words = cut.MakeStrings();
        ArrayPool<TextSpan>.Shared.Return(cut._found);
        buffers.Trim();
        GC.KeepAlive(lexicon);
        return words;
    }

    private void CutWindow(int offset, int from, int to, int deep)
    {
        var nextDeep = 0;
        for (var i = from; i < to;)
        {
            var isDeep = nextDeep < deep && _buffers.Deep[nextDeep] == i;
            var code = _buffers.Codes[i];
            var position = offset + i;
            if (code < ModelFormat.FirstAscii)
            {
                GiveGathered();
                i++;
                continue;
            }

            CutSeparators(position);
            if (code >= ModelFormat.FirstSign)
            {
                GiveGathered();
            }

            if (isDeep)
            {
                nextDeep++;
                FindWords(i, position);
                Give(position, CollectionsMarshal.AsSpan(_ends));
                i++;
            }
            else if (code >= ModelFormat.FirstSign)
            {
                i = GiveShort(offset, i, nextDeep < deep ? _buffers.Deep[nextDeep] : to);
            }
            else
            {
                GiveShort(i, position);
                i++;
            }

            _separators = offset + i;
        }
    }

    // Signs and Han characters in a row, none of which begins a word of more than three.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private int GiveShort(int offset, int i, int stop)
    {
        EnsureRoom(CandidatesAtOnce * (stop - i));
        nint at = i;
        nint end = stop;
        var codes = _buffers.Codes;
        var pairs = _buffers.PairWeights;
        var triples = _buffers.TripleWeights;
        var position = offset + i;
        var covered = _covered;
        fixed (TextSpan* first = &_found[_count])
        {
            var next = first;
            for (; at < end && codes[at] >= ModelFormat.FirstSign; at++, position++)
            {
                var pair = IsWord(pairs[at]);
                var triple = IsWord(triples[at]);
                var lone = ~(pair | triple) & IsBelow(covered, position + 1);
                *next = new TextSpan(position, position + 1);
                next += lone;
                *next = new TextSpan(position, position + 2);
                next += pair;
                *next = new TextSpan(position, position + 3);
                next += triple;
                var length = lone + (2 * pair) + (triple * (3 - (2 * pair)));
                covered += (position + length - covered) & -(lone | pair | triple);
            }

            _count += (int)(next - first);
        }

        _covered = covered;
        return (int)at;
    }

    // One or zero, without a branch.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int IsBelow(int value, int limit) => (int)((uint)(value - limit) >> 31);

    private void GiveShort(int i, int position)
    {
        Span<int> ends = stackalloc int[3];
        var count = 0;
        ends[count] = position + 1;
        count += IsWord(_buffers.SingleWeights[i]);
        ends[count] = position + 2;
        count += IsWord(_buffers.PairWeights[i]);
        ends[count] = position + 3;
        count += IsWord(_buffers.TripleWeights[i]);
        if (count == 0)
        {
            ends[count++] = position + 1;
        }

        Give(position, ends[..count]);
    }

    private static int IsWord(double weight) => weight > double.NegativeInfinity ? 1 : 0;

    private readonly void FindWords(int i, int start)
    {
        _ends.Clear();
        if (_lexicon.User is null)
        {
            FindWordsOfDictionary(i, start);
            return;
        }

        var walk = new PrefixWalk(_lexicon);
        for (var position = start; _buffers.Codes[i++] >= ModelFormat.FirstAscii && walk.Next(_text[position]); position++)
        {
            if (walk.IsWord)
            {
                _ends.Add(position + 1);
            }
        }

        if (_ends.Count == 0)
        {
            _ends.Add(start + 1);
        }
    }

    private readonly void FindWordsOfDictionary(int i, int start)
    {
        AddIfWord(_buffers.SingleWeights[i], start + 1);
        AddIfWord(_buffers.PairWeights[i], start + 2);
        AddIfWord(_buffers.TripleWeights[i], start + 3);
        var slot = _buffers.Triples[i];
        for (var length = 3; ModelFormat.BaseOf(slot) != 0; length++)
        {
            slot = SegmentationModel.SlotOrZero(_lexicon.Model.Slots[ModelFormat.BaseOf(slot) + _buffers.Codes[i + length]], _buffers.Codes[i + length]);
            if (ModelFormat.WeightOf(slot) != ModelFormat.NoWord)
            {
                _ends.Add(start + length + 1);
            }
        }

        if (_ends.Count == 0)
        {
            _ends.Add(start + 1);
        }
    }

    private readonly void AddIfWord(double weight, int end)
    {
        if (weight > double.NegativeInfinity)
        {
            _ends.Add(end);
        }
    }

    private void Give(int position, scoped ReadOnlySpan<int> ends)
    {
        if (ends.Length == 1 && position >= _covered)
        {
            _covered = ends[0];
            if (char.IsAsciiLetterOrDigit(_text[position]))
            {
                Gather(position, _covered);
            }
            else
            {
                Give(new TextSpan(position, _covered));
            }

            return;
        }

        foreach (var end in ends)
        {
            if (end > position + 1)
            {
                Give(new TextSpan(position, end));
                _covered = end;
            }
        }
    }

    private void Give(TextSpan word)
    {
        EnsureRoom(1);
        _found[_count++] = word;
    }

    private void Gather(int start, int end)
    {
        if (_gathered.Length > 0 && _gathered.End != start)
        {
            (_earlier ??= new StringBuilder()).Append(_text[_gathered.Start.._gathered.End]);
            _gathered = default;
        }

        _gathered = new TextSpan(_gathered.Length > 0 ? _gathered.Start : start, end);
    }

    private void GiveGathered()
    {
        if (_gathered.Length == 0)
        {
            return;
        }

        if (_earlier is not { Length: > 0 })
        {
            Give(_gathered);
        }
        else
        {
            _joined ??= [];
            Give(new TextSpan(~_joined.Count, 0));
            _joined.Add(_earlier.Append(_text[_gathered.Start.._gathered.End]).ToString());
            _earlier.Clear();
        }

        _gathered = default;
    }

    private void CutSeparators(int stop)
    {
        if (_separators == stop)
        {
            return;
        }

        var piece = _separators;
        for (var position = piece; position < stop;)
        {
            if (!PythonSpace.Contains(_text[position]))
            {
                position++;
                continue;
            }

            var length = _text[position] == '\r' && position + 1 < stop && _text[position + 1] == '\n' ? 2 : 1;
            Give(new TextSpan(piece, position));
            Give(new TextSpan(position, position + length));
            position += length;
            piece = position;
        }

        Give(new TextSpan(piece, stop));
    }

    private void EnsureRoom(int more)
    {
        if (_found.Length - _count >= more)
        {
            return;
        }

        var larger = ArrayPool<TextSpan>.Shared.Rent(Math.Max(2 * _found.Length, _count + more));
        _found.AsSpan(0, _count).CopyTo(larger);
        ArrayPool<TextSpan>.Shared.Return(_found);
        _found = larger;
    }

    private readonly string[] MakeStrings()
    {
        var words = new string[_count];
        for (var i = 0; i < words.Length; i++)
        {
            var (start, end) = _found[i];
            words[i] = start < 0 ? _joined![~start] : new string(_text[start..end]);
        }

        return words;
    }
}
