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
/// them. Between the blocks, white space separates pieces, empty ones included.
/// </para>
/// <para>Source: jieba 0.42.1, <c>__cut_all</c>.</para>
/// <para>Cost: O(n · longest word), a string a word.</para>
/// </remarks>
internal unsafe ref struct FullCut
{
    private readonly Lexicon _lexicon;
    private readonly RouteBuffers _buffers;
    private readonly ReadOnlySpan<char> _text;
    private readonly List<string> _words;
    private readonly List<int> _ends = [];
    private readonly StringBuilder _gathered = new();
    private int _covered; // Behind the last character of the last word given.
    private int _separators; // Where the characters since the last block begin.

    private FullCut(Lexicon lexicon, RouteBuffers buffers, ReadOnlySpan<char> text)
    {
        _lexicon = lexicon;
        _buffers = buffers;
        _text = text;
        _words = new List<string>(text.Length);
    }

    /// <summary>Cuts a text.</summary>
    /// <param name="lexicon">The words.</param>
    /// <param name="text">The text.</param>
    /// <param name="usesVectors">Whether to use the instructions of this processor.</param>
    /// <returns>The words in jieba's order.</returns>
    public static List<string> Cut(Lexicon lexicon, string text, bool usesVectors)
    {
        var buffers = RouteBuffers.Current;
        var cut = new FullCut(lexicon, buffers, text);
        fixed (char* start = text)
        {
            for (var offset = 0; offset < text.Length;)
            {
                var length = WordLookup.Begin(lexicon.Model.Codes, buffers, start + offset, text.Length - offset);
                for (var from = 0; from < length; from += RouteBuffers.WindowLength)
                {
                    var to = Math.Min(length, from + RouteBuffers.WindowLength);
                    buffers.SetWindow(from, holdsStretch: to - from == length);
                    var deep = WordLookup.LookUp(lexicon, lexicon.Model.Codes, buffers, start + offset, from, to, usesVectors);
                    cut.CutWindow(offset, from, to, deep);
                }

                offset += length;
            }
        }

        cut.GiveGathered();
        cut.CutSeparators(text.Length);
        buffers.Trim();
        GC.KeepAlive(lexicon);
        return cut._words;
    }

    private void CutWindow(int offset, int from, int to, int deep)
    {
        var codes = _buffers.Codes;
        var nextDeep = 0;
        for (var i = from; i < to; i++)
        {
            var isDeep = nextDeep < deep && _buffers.Deep[nextDeep] == i;
            nextDeep += isDeep ? 1 : 0;
            if (codes[i] < ModelFormat.FirstAscii)
            {
                GiveGathered();
                continue;
            }

            var position = offset + i;
            CutSeparators(position);
            _separators = position + 1;
            if (codes[i] >= ModelFormat.FirstSign)
            {
                GiveGathered();
            }

            if (isDeep)
            {
                FindWords(i, position);
                Add(position, CollectionsMarshal.AsSpan(_ends));
            }
            else
            {
                AddShort(i, position);
            }
        }
    }

    private void AddShort(int i, int position)
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

        Add(position, ends[..count]);
    }

    private static int IsWord(double weight) => weight > double.NegativeInfinity ? 1 : 0;

    private void FindWords(int i, int start)
    {
        _ends.Clear();
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

    private void Add(int position, scoped ReadOnlySpan<int> ends)
    {
        if (ends.Length == 1 && position >= _covered)
        {
            _covered = ends[0];
            if (char.IsAsciiLetterOrDigit(_text[position]))
            {
                _gathered.Append(_text[position.._covered]);
            }
            else
            {
                _words.Add(new string(_text[position.._covered]));
            }

            return;
        }

        foreach (var end in ends)
        {
            if (end > position + 1)
            {
                _words.Add(new string(_text[position..end]));
                _covered = end;
            }
        }
    }

    private readonly void GiveGathered()
    {
        if (_gathered.Length > 0)
        {
            _words.Add(_gathered.ToString());
            _gathered.Clear();
        }
    }

    private readonly void CutSeparators(int stop)
    {
        if (_separators == stop)
        {
            return;
        }

        var piece = _separators;
        for (var position = piece; position < stop;)
        {
            if (!IsPythonSpace(_text[position]))
            {
                position++;
                continue;
            }

            var length = _text[position] == '\r' && position + 1 < stop && _text[position + 1] == '\n' ? 2 : 1;
            _words.Add(new string(_text[piece..position]));
            _words.Add(new string(_text.Slice(position, length)));
            position += length;
            piece = position;
        }

        _words.Add(new string(_text[piece..stop]));
    }

    // White space in Python, which unlike .NET counts the four ASCII separators.
    private static bool IsPythonSpace(char unit) => char.IsWhiteSpace(unit) || unit is >= '\u001C' and <= '\u001F';
}
