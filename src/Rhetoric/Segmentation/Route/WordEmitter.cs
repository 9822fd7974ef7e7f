using System.Runtime.CompilerServices;
using static Rhetoric.Segmentation.ModelFormat;

namespace Rhetoric.Segmentation;

/// <summary>
/// From the best route of a chunk to the ends of its words.
/// </summary>
/// <remarks>
/// <para>
/// Idea. Characters in a row that each are a word of the route are what the dictionary could not explain. They are written as single
/// words first, so that the common path has no branch, and the runs of them are listed; then each run is cut by the hidden Markov model
/// and the words behind it move up. Two exceptions: a run that is itself a word of the dictionary stays in single characters, and
/// letters, digits and signs are cut by a pattern. This is done for a window's length at a time; a run that goes on behind it is taken along.
/// </para>
/// <para>Source: jieba 0.42.1, <c>__cut_DAG</c>, <c>__cut_DAG_NO_HMM</c> and <c>finalseg.cut</c>.</para>
/// <para>Cost: O(n), no allocation.</para>
/// <para>
/// Invariant: at most as many ends as UTF-16 units read, ascending; the last is the end of the chunk. So the route may stand where the
/// ends will: none is written over before it has been read.
/// </para>
/// </remarks>
internal readonly unsafe ref struct WordEmitter
{
    private readonly Lexicon _lexicon;
    private readonly RouteBuffers _buffers;
    private readonly ushort* _map;
    private readonly char* _text;
    private readonly int _offset;
    private readonly int _length;
    private readonly bool _vectors;

    /// <summary>Prepares to emit the words of a chunk.</summary>
    /// <param name="lexicon">The words.</param>
    /// <param name="buffers">The route of the chunk.</param>
    /// <param name="text">The chunk.</param>
    /// <param name="offset">Where the chunk begins in the whole text.</param>
    /// <param name="length">The length of the chunk.</param>
    /// <param name="vectors">Whether to use the instructions of this processor, if they are known.</param>
    public WordEmitter(Lexicon lexicon, RouteBuffers buffers, char* text, int offset, int length, bool vectors)
    {
        _lexicon = lexicon;
        _buffers = buffers;
        _map = lexicon.Model.Codes;
        _text = text;
        _offset = offset;
        _length = length;
        _vectors = vectors;
    }

    /// <summary>Writes the ends of the words, runs of single characters cut by the hidden Markov model.</summary>
    /// <returns>Behind the last end written.</returns>
    public int* EmitWithModel(int* ends)
    {
        var run = 0;
        for (var position = 0; position < _length;)
        {
            var behind = EmitRoute(ends, ref position, ref run, out var closed);
            ends = closed == 0 ? behind : RewriteRuns(ends, behind, closed);
        }

        return ends;
    }

    /// <summary>Writes the ends of the words by the dictionary alone; single letters and digits in a row are one word.</summary>
    /// <returns>Behind the last end written.</returns>
    public int* EmitByDictionary(int* ends)
    {
        var before = 0;
        for (var position = 0; position < _length;)
        {
            ends = EmitByDictionary(ends, ref position, ref before);
        }

        return ends;
    }

    // The same in the next window's length.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private int* EmitByDictionary(int* ends, ref int start, ref int alphanumericBefore)
    {
        var stop = EncodeFrom(start);
        var route = _buffers.Route;
        var codes = _buffers.Codes;
        var offset = _offset;
        var before = alphanumericBefore;
        var position = start;
        while (position < stop)
        {
            var next = route[position];
            var alphanumeric = IsOne(next - position) & IsBelow(FirstAscii - 1, codes[position]) & IsBelow(codes[position], FirstSign);
            ends += before & alphanumeric;
            before = alphanumeric;
            *ends++ = offset + next;
            position = next;
        }

        (start, alphanumericBefore) = (position, before);
        return ends;
    }

    // The words of the route in the next window's length, and the runs of at least two single characters that close there.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private int* EmitRoute(int* ends, ref int start, ref int openRun, out int closedRuns)
    {
        var stop = EncodeFrom(start);
        var route = _buffers.Route;
        var codes = _buffers.Codes;
        var runs = _buffers.Runs;
        var offset = _offset;
        var first = ends;
        var run = openRun;
        var count = 0;
        var position = start;
        while (position < stop)
        {
            var next = route[position];
            var single = IsOne(next - position) & IsBelow(FirstAscii - 1, codes[position]);
            var closed = run & ~single;
            runs[count].End = position;
            runs[count].Length = closed;
            runs[count].Words = (int)(ends - first);
            count -= IsBelow(1, closed);
            run = (run - single) & single;
            *ends++ = offset + next;
            position = next;
        }

        if (position >= _length && run > 1)
        {
            runs[count++] = new CharacterRun { End = position, Length = run, Words = (int)(ends - first) };
        }

        (start, openRun, closedRuns) = (position, run, count);
        return ends;
    }

    // Puts the codes of the next window's length in place, if they are not, and returns where it ends.
    private int EncodeFrom(int start)
    {
        var stop = start + Math.Min(_length - start, RouteBuffers.WindowLength);
        if (!_buffers.HoldsStretch)
        {
            _buffers.SetWindow(start, holdsStretch: false);
            WordLookup.Encode(_map, _buffers, _text, start, stop);
        }

        return stop;
    }

    private int* RewriteRuns(int* ends, int* behind, int count)
    {
        var write = ends;
        var read = ends;
        for (var run = _buffers.Runs; count > 0; count--, run++)
        {
            // A run that began in the window before needs no moving: it was written where it stands.
            var first = ends + run->Words - run->Length;
            write = first < read ? first : Move(read, first, write);
            read = ends + run->Words;
            write = CutRun(*run, write);
        }

        return Move(read, behind, write);
    }

    private static int* Move(int* read, int* stop, int* write)
    {
        var count = (int)(stop - read);
        if (read != write)
        {
            new ReadOnlySpan<int>(read, count).CopyTo(new Span<int>(write, count));
        }

        return write + count;
    }

    private int* CutRun(CharacterRun run, int* ends)
    {
        var start = run.End - run.Length;
        if (!IsWord(start, run.Length))
        {
            return CutRun(start, run.End, ends);
        }

        while (start < run.End)
        {
            *ends++ = _offset + ++start;
        }

        return ends;
    }

    private bool IsWord(int start, int length)
    {
        if (_lexicon.User is null && _buffers.HoldsStretch)
        {
            if (length == 2)
            {
                return WeightOf(_buffers.Pairs[start]) != NoWord;
            }

            if (_buffers.Triples[start] == 0)
            {
                return false;
            }
        }

        return _lexicon.IsWord(new ReadOnlySpan<char>(_text + start, length));
    }

    // Minus one or zero, without a branch.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int IsOne(int units) => ((units ^ 1) - 1) >> 31;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int IsBelow(int value, int limit) => (value - limit) >> 31;

    private int* CutRun(int start, int end, int* ends)
    {
        while (start < end)
        {
            var stop = start + 1;
            var code = CodeAt(start);
            if (code >= UnknownHan)
            {
                while (stop < end && CodeAt(stop) >= UnknownHan)
                {
                    stop++;
                }

                var first = ends;
                ends = CutHan(start, stop, ends);
                if (_lexicon.User is { HasRemovedWords: true } user)
                {
                    ends = SplitRemovedWords(user, start, first, ends);
                }
            }
            else
            {
                stop = code < FirstSign ? EndOfNumberOrName(stop, end) : EndOfSigns(stop, end);
                *ends++ = _offset + stop;
            }

            start = stop;
        }

        return ends;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private nuint CodeAt(int position) => _map[_text[position]];

    private int* CutHan(int start, int stop, int* ends)
    {
        var emissions = _lexicon.Model.Emissions;
        switch (stop - start)
        {
            case 1:
                *ends = _offset + stop;
                return ends + 1;
            case 2:
                var splits = HiddenMarkovModel.Splits(emissions + (CodeAt(start) * 4), emissions + (CodeAt(start + 1) * 4)) ? 1 : 0;
                ends[0] = _offset + stop - splits;
                ends[1] = _offset + stop;
                return ends + 1 + splits;
            default:
                var predecessors = _buffers.Predecessors(stop - start);
                return HiddenMarkovModel.Cut(emissions, _map, _text + start, stop - start, predecessors, _offset + start, ends, _vectors);
        }
    }

    // A word taken from the dictionary is not put together again: from the last word to the first, so that the ends have room.
    private int* SplitRemovedWords(UserTrie user, int start, int* first, int* behind)
    {
        var extra = 0;
        for (var end = first; end < behind; end++)
        {
            var word = Word(start, first, end);
            extra += user.IsRemoved(word) ? word.Length - 1 : 0;
        }

        var write = behind + extra;
        for (var end = behind - 1; end >= first; end--)
        {
            var word = Word(start, first, end);
            var last = *end;
            var pieces = user.IsRemoved(word) ? word.Length : 1;
            for (var i = 0; i < pieces; i++)
            {
                *--write = last - i;
            }
        }

        return behind + extra;
    }

    private ReadOnlySpan<char> Word(int start, int* first, int* end)
    {
        var from = end == first ? start : end[-1] - _offset;
        return new ReadOnlySpan<char>(_text + from, *end - _offset - from);
    }

    // [a-zA-Z0-9]+(\.\d+)?%?
    private int EndOfNumberOrName(int position, int end)
    {
        while (position < end && char.IsAsciiLetterOrDigit(_text[position]))
        {
            position++;
        }

        if (position + 1 < end && _text[position] == '.' && char.IsAsciiDigit(_text[position + 1]))
        {
            position += 2;
            while (position < end && char.IsAsciiDigit(_text[position]))
            {
                position++;
            }
        }

        return position < end && _text[position] == '%' ? position + 1 : position;
    }

    private int EndOfSigns(int position, int end)
    {
        while (position < end && CodeAt(position) < UnknownHan && !char.IsAsciiLetterOrDigit(_text[position]))
        {
            position++;
        }

        return position;
    }
}
