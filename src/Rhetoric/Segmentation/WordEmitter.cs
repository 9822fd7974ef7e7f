using System.Runtime.CompilerServices;
using static Rhetoric.Segmentation.ModelFormat;

namespace Rhetoric.Segmentation;

/// <summary>
/// From the best route of a chunk to the ends of its words.
/// </summary>
/// <remarks>
/// <para>
/// Idea. Steps of one character in a row are what the dictionary could not explain: they are written as single words first, so that
/// the common path has no branch, and taken back when the run ends, to be cut by the hidden Markov model. Two exceptions: a
/// run that is itself a word of the dictionary stays in single characters, and letters, digits and signs are cut by a pattern.
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
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public int* EmitWithModel(int* ends)
    {
        var steps = _buffers.Steps;
        var offset = _offset;
        var position = 0;
        var run = 0;
        steps[_length] = 1 | RouteStep.Outside; // Closes a run at the end of the text.
        while (true)
        {
            int step = steps[position];
            var single = (((step & ~RouteStep.HasPair) ^ 1) - 1) >> 31; // -1 for one character inside the block class.
            var closed = run & ~single;
            run = (run - single) & single;
            if (closed > 1)
            {
                ends = RewriteRun(position - closed, closed, ends);
            }

            if (position >= _length)
            {
                return ends;
            }

            if ((step & RouteStep.MayPair) != 0)
            {
                position += RouteStep.SecondUnit(_text, position, _length);
            }

            position += step & RouteStep.LengthMask;
            *ends++ = offset + position;
        }
    }

    /// <summary>Writes the ends of the words by the dictionary alone; single letters and digits in a row are one word.</summary>
    /// <returns>Behind the last end written.</returns>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public int* EmitByDictionary(int* ends)
    {
        var steps = _buffers.Steps;
        var position = 0;
        var continues = false;
        while (position < _length)
        {
            int step = steps[position];
            var alphanumeric = (step & ~RouteStep.HasPair) == 1 && char.IsAsciiLetterOrDigit(_text[position]);
            if (alphanumeric && continues)
            {
                ends--;
            }

            continues = alphanumeric;
            if ((step & RouteStep.MayPair) != 0)
            {
                position += RouteStep.SecondUnit(_text, position, _length);
            }

            position += step & RouteStep.LengthMask;
            *ends++ = _offset + position;
        }

        return ends;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int* RewriteRun(int start, int length, int* ends)
    {
        if ((_buffers.Steps[start] & RouteStep.HasPair) != 0 && _lexicon.IsWord(new ReadOnlySpan<char>(_text + start, length)))
        {
            return ends;
        }

        var codes = _buffers.Codes + start;
        if (length == 2 && codes[0] >= UnknownHan && codes[1] >= UnknownHan && _lexicon.User is null)
        {
            var emissions = _lexicon.Model.Emissions;
            var splits = HiddenMarkovModel.Splits(emissions + ((nuint)codes[0] * 4), emissions + ((nuint)codes[1] * 4));
            ends -= 2;
            ends[0] = _offset + start + (splits ? 1 : 2);
            ends[1] = _offset + start + 2;
            return ends + (splits ? 2 : 1);
        }

        return CutRun(start, start + length, ends - length);
    }

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
                ends = HiddenMarkovModel.Cut(
                    _lexicon.Model.Emissions, codes + start, stop - start, _buffers.Predecessors, _offset + start, ends, _vectors);
                if (_lexicon.User is { HasRemovedWords: true } user)
                {
                    ends = SplitRemovedWords(user, start, first, ends);
                }
            }
            else
            {
                stop = char.IsAsciiLetterOrDigit(_text[start]) ? EndOfNumberOrName(stop, end) : EndOfSigns(stop, end);
                *ends++ = _offset + stop;
            }

            start = stop;
        }

        return ends;
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
