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
/// letters, digits and signs are cut by a pattern.
/// </para>
/// <para>Source: jieba 0.42.1, <c>__cut_DAG</c>, <c>__cut_DAG_NO_HMM</c> and <c>finalseg.cut</c>.</para>
/// <para>Cost: O(n), no allocation.</para>
/// <para>Invariant: at most as many ends as UTF-16 units read, ascending; the last is the end of the chunk.</para>
/// </remarks>
internal readonly unsafe ref struct WordEmitter
{
    private readonly Lexicon _lexicon;
    private readonly RouteBuffers _buffers;
    private readonly char* _text;
    private readonly int _offset;
    private readonly int _length;
    private readonly bool _vectors;

    /// <summary>Prepares to emit the words of a chunk.</summary>
    /// <param name="lexicon">The words.</param>
    /// <param name="buffers">Codes and steps of the chunk.</param>
    /// <param name="text">The chunk.</param>
    /// <param name="offset">Where the chunk begins in the whole text.</param>
    /// <param name="length">The length of the chunk.</param>
    /// <param name="vectors">Whether to use the instructions of this processor, if they are known.</param>
    public WordEmitter(Lexicon lexicon, RouteBuffers buffers, char* text, int offset, int length, bool vectors)
    {
        _lexicon = lexicon;
        _buffers = buffers;
        _text = text;
        _offset = offset;
        _length = length;
        _vectors = vectors;
    }

    /// <summary>Writes the ends of the words, runs of single characters cut by the hidden Markov model.</summary>
    /// <returns>Behind the last end written.</returns>
    public int* EmitWithModel(int* ends)
    {
        var behind = EmitRoute(ends, out var runs);
        return runs == 0 ? behind : RewriteRuns(ends, behind, runs);
    }

    /// <summary>Writes the ends of the words by the dictionary alone; single letters and digits in a row are one word.</summary>
    /// <returns>Behind the last end written.</returns>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public int* EmitByDictionary(int* ends)
    {
        var nexts = _buffers.Nexts;
        var codes = _buffers.Codes;
        var length = _length;
        var offset = _offset;
        var before = 0;
        for (var position = 0; position < length;)
        {
            var next = nexts[position];
            var alphanumeric = IsOne(next - position) & IsBelow(FirstAscii - 1, codes[position]) & IsBelow(codes[position], FirstSign);
            ends += before & alphanumeric;
            before = alphanumeric;
            *ends++ = offset + next;
            position = next;
        }

        return ends;
    }

    // All words of the route, and the runs of at least two single characters among them.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private int* EmitRoute(int* ends, out int runCount)
    {
        var nexts = _buffers.Nexts;
        var codes = _buffers.Codes;
        var runs = _buffers.Runs;
        var length = _length;
        var offset = _offset;
        var first = ends;
        var run = 0;
        var count = 0;
        codes[length] = NotInBlock; // Closes a run at the end of the text.
        nexts[length] = length + 1;
        for (var position = 0; ;)
        {
            var next = nexts[position];
            var single = IsOne(next - position) & IsBelow(FirstAscii - 1, codes[position]);
            var closed = run & ~single;
            runs[count].End = position;
            runs[count].Length = closed;
            runs[count].Words = (int)(ends - first);
            count -= IsBelow(1, closed);
            run = (run - single) & single;
            if (position >= length)
            {
                break;
            }

            *ends++ = offset + next;
            position = next;
        }

        runCount = count;
        return ends;
    }

    private int* RewriteRuns(int* ends, int* behind, int count)
    {
        var write = ends;
        var read = ends;
        for (var run = _buffers.Runs; count > 0; count--, run++)
        {
            write = Move(read, ends + run->Words - run->Length, write);
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
        var codes = _buffers.Codes;
        while (start < end)
        {
            var stop = start + 1;
            if (codes[start] >= UnknownHan)
            {
                while (stop < end && codes[stop] >= UnknownHan)
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
                stop = codes[start] < FirstSign ? EndOfNumberOrName(stop, end) : EndOfSigns(stop, end);
                *ends++ = _offset + stop;
            }

            start = stop;
        }

        return ends;
    }

    private int* CutHan(int start, int stop, int* ends)
    {
        var codes = _buffers.Codes + start;
        var emissions = _lexicon.Model.Emissions;
        switch (stop - start)
        {
            case 1:
                *ends = _offset + stop;
                return ends + 1;
            case 2:
                var splits = HiddenMarkovModel.Splits(emissions + ((nuint)codes[0] * 4), emissions + ((nuint)codes[1] * 4)) ? 1 : 0;
                ends[0] = _offset + stop - splits;
                ends[1] = _offset + stop;
                return ends + 1 + splits;
            default:
                return HiddenMarkovModel.Cut(emissions, codes, stop - start, _buffers.Predecessors, _offset + start, ends, _vectors);
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
        while (position < end && _buffers.Codes[position] < UnknownHan && !char.IsAsciiLetterOrDigit(_text[position]))
        {
            position++;
        }

        return position;
    }
}
