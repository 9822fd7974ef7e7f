namespace Rhetoric.Segmentation;

/// <summary>
/// The most probable words of a text with their parts of speech, stretch by stretch.
/// </summary>
/// <remarks>
/// <para>
/// Idea. The route through the dictionary is that of plain cutting, but runs of single characters go to a model that finds words
/// and parts of speech together, and the block class is smaller by the percent sign and the hyphen. So the words differ here and there
/// from those of plain cutting.
/// </para>
/// <para>Source: jieba 0.42.1, <c>posseg</c>.</para>
/// <para>Cost: O(n · longest word) and the decoding of the runs; no allocation a word.</para>
/// <para>Invariant: at most as many words as UTF-16 units; their ends ascend to the length of the text.</para>
/// </remarks>
internal unsafe ref struct TaggedCut
{
    private const string UnknownTag = "x";
    private const string NumberTag = "m";
    private const string LatinTag = "eng";

    private readonly Lexicon _lexicon;
    private readonly RouteBuffers _buffers;
    private readonly Span<int> _ends;
    private readonly Span<string> _tags;
    private char* _text;
    private int _offset;
    private int _count;

    private TaggedCut(Lexicon lexicon, RouteBuffers buffers, Span<int> ends, Span<string> tags)
    {
        _lexicon = lexicon;
        _buffers = buffers;
        _ends = ends;
        _tags = tags;
    }

    /// <summary>Cuts and tags a text.</summary>
    /// <param name="lexicon">The words.</param>
    /// <param name="text">The text.</param>
    /// <param name="ends">Receives the ends of the words; at least as long as the text.</param>
    /// <param name="tags">Receives their parts of speech; at least as long as the text.</param>
    /// <param name="usesModel">Whether the model joins and tags what the dictionary does not hold.</param>
    /// <param name="usesVectors">Whether to use the instructions of this processor.</param>
    /// <returns>The number of words.</returns>
    public static int Cut(Lexicon lexicon, ReadOnlySpan<char> text, Span<int> ends, Span<string> tags, bool usesModel, bool usesVectors)
    {
        var buffers = RouteBuffers.Current;
        buffers.Begin(lexicon);
        var cut = new TaggedCut(lexicon, buffers, ends, tags);
        fixed (char* start = text)
        fixed (int* first = ends)
        {
            for (var offset = 0; offset < text.Length;)
            {
                cut._text = start + offset;
                cut._offset = offset;
                var length = RouteFinder.Find(lexicon, TagModel.Jieba.Codes, buffers, cut._text, text.Length - offset, first + cut._count, usesVectors);
                if (usesModel)
                {
                    cut.EmitWithModel(length);
                }
                else
                {
                    cut.EmitByDictionary(length);
                }

                offset += length;
            }
        }

        buffers.Trim();
        TagDecoder.Current.Trim();
        GC.KeepAlive(lexicon);
        return cut._count;
    }

    // The words are written where the route may stand, but never before that part of it has been read.
    private void EmitWithModel(int length)
    {
        var route = _buffers.Route;
        var run = 0;
        for (var position = 0; position < length;)
        {
            var end = route[position];
            if (IsSingle(position, end))
            {
                run++;
                position++;
                continue;
            }

            EmitRun(position - run, position);
            run = 0;
            position = EmitWord(position, end);
        }

        EmitRun(length - run, length);
    }

    private void EmitByDictionary(int length)
    {
        var route = _buffers.Route;
        var run = 0;
        for (var position = 0; position < length;)
        {
            var end = route[position];
            if (IsSingle(position, end) && char.IsAsciiLetterOrDigit(_text[position]))
            {
                run++;
                position++;
                continue;
            }

            EmitLatin(position, run);
            run = 0;
            position = EmitWord(position, end);
        }

        EmitLatin(length, run);
    }

    // By the dictionary alone letters and digits in a row are one word, numbers too.
    private void EmitLatin(int end, int run)
    {
        if (run > 0)
        {
            Emit(end, LatinTag);
        }
    }

    private int EmitWord(int position, int end)
    {
        Emit(end, IsOutside(position) ? UnknownTag : TagOf(position, end));
        return end;
    }

    private readonly bool IsSingle(int position, int end) => end == position + 1 && !IsOutside(position);

    private readonly bool IsOutside(int position) => TagModel.Jieba.Codes[_text[position]] < ModelFormat.FirstAscii;

    private void EmitRun(int start, int end)
    {
        if (end - start > 1 && !_lexicon.IsWord(new ReadOnlySpan<char>(_text + start, end - start)))
        {
            CutRun(start, end);
            return;
        }

        for (var position = start; position < end; position++)
        {
            Emit(position + 1, TagOf(position, position + 1));
        }
    }

    private void CutRun(int start, int end)
    {
        while (start < end)
        {
            if (ModelFormat.IsHan(_text[start]))
            {
                start = Decode(start, end);
            }
            else if (IsNumeric(_text[start]))
            {
                while (start < end && IsNumeric(_text[start]))
                {
                    start++;
                }

                Emit(start, NumberTag);
            }
            else if (char.IsAsciiLetter(_text[start]))
            {
                while (start < end && char.IsAsciiLetterOrDigit(_text[start]))
                {
                    start++;
                }

                Emit(start, LatinTag);
            }
            else
            {
                while (start < end && !ModelFormat.IsHan(_text[start]) && !IsNumeric(_text[start]) && !char.IsAsciiLetter(_text[start]))
                {
                    start++;
                }

                Emit(start, UnknownTag);
            }
        }
    }

    private int Decode(int start, int end)
    {
        var stop = start + 1;
        while (stop < end && ModelFormat.IsHan(_text[stop]))
        {
            stop++;
        }

        var model = TagModel.Jieba;
        var states = TagDecoder.Current.Decode(new ReadOnlySpan<char>(_text + start, stop - start));
        var begin = 0;
        for (var i = 0; i < states.Length; i++)
        {
            if (model.Ends(states[i]))
            {
                Emit(start + i + 1, model.TagOf(states[i]));
                begin = i + 1;
            }
        }

        // A word that does not end has the part of speech of its first character.
        if (begin < states.Length)
        {
            Emit(stop, model.TagOf(states[begin]));
        }

        return stop;
    }

    private static bool IsNumeric(char unit) => unit == '.' || char.IsAsciiDigit(unit);

    private readonly string TagOf(int start, int end)
    {
        var walk = new PrefixWalk(_lexicon);
        for (var position = start; position < end; position++)
        {
            if (!walk.Next(_text[position]))
            {
                return UnknownTag;
            }
        }

        return walk.Tag ?? UnknownTag;
    }

    private void Emit(int end, string tag)
    {
        _ends[_count] = _offset + end;
        _tags[_count++] = tag;
    }
}
