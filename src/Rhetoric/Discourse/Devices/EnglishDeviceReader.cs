namespace Rhetoric.Discourse;

/// <summary>Finds superlatives, figurative words and words in quotation marks in an English text.</summary>
/// <remarks>
/// <para>Words of the lexicon between word borders, whatever their case. Most and least take the word behind them. Figurative words with a plain sense (bridge) count only beside
/// a frame (build … bridges, bridge of friendship). Words in quotation marks are a coinage where they are six at most, no name of the lexicon, and no
/// speech: no speech verb and no comma before them, no comma or full stop at their end.</para>
/// <para>Cost: O(n) and the words that begin with one letter at each word's beginning; quotations of <see cref="LongestCoinage"/> characters at most.</para>
/// </remarks>
internal sealed class EnglishDeviceReader
{
    private const int LongestCoinage = 60;
    private const int MostWords = 6;
    private const int FrameReach = 24;

    private readonly Readout _readout;
    private readonly string _text;
    private readonly string _lower;
    private readonly DiscourseLexicon _lexicon;
    private readonly List<Device> _found = [];

    private EnglishDeviceReader(Readout readout, DiscourseLexicon lexicon)
    {
        _readout = readout;
        _text = readout.Text;
        _lower = _text.ToLowerInvariant();
        _lexicon = lexicon;
    }

    public static IReadOnlyList<Device> Read(Readout readout, DiscourseLexicon lexicon)
    {
        var reader = new EnglishDeviceReader(readout, lexicon);
        foreach (var sentence in readout.Sentences)
        {
            reader.ReadWords(sentence);
            reader.ReadQuotations(sentence);
        }

        return reader._found;
    }

    private void ReadWords(TextSpan sentence)
    {
        var (superlatives, exceptions) = (Of("superlative"), Of("superlative-exception"));
        var (metaphors, frames) = (Of("metaphor"), Of("metaphor-frame"));
        var superlativeEnd = 0;
        for (var at = sentence.Start; at < sentence.End; at++)
        {
            if (!IsBorder(at) || !char.IsAsciiLetter(_lower[at]))
            {
                continue;
            }

            var rest = _lower.AsSpan(at, sentence.End - at);
            if (exceptions.At(rest) is { } exception && IsBorder(at + exception.Form.Length))
            {
                at += exception.Form.Length - 1;
                continue;
            }

            if (at >= superlativeEnd && superlatives.At(rest) is { } word && IsBorder(at + word.Form.Length))
            {
                var end = at + word.Form.Length;
                superlativeEnd = end;
                Add(DeviceKind.Superlative, new TextSpan(at, word.Has("degree") ? EndOfWord(end + 1, sentence.End) : end));
            }

            if (metaphors.At(rest) is { } figure && IsBorder(at + figure.Form.Length) && (!figure.Has("framed") || IsFramed(frames, sentence, at, at + figure.Form.Length)))
            {
                Add(DeviceKind.Metaphor, new TextSpan(at, at + figure.Form.Length));
            }
        }
    }

    private bool IsFramed(WordSet frames, TextSpan sentence, int start, int end)
    {
        var before = _lower.AsSpan(Math.Max(sentence.Start, start - FrameReach), start - Math.Max(sentence.Start, start - FrameReach)).TrimEnd();
        var behind = _lower.AsSpan(end, sentence.End - end).TrimStart();
        var last = before.LastIndexOf(' ');
        return frames.Before(before) is { } left && left.Has("before")
            || (last > 0 && frames.Before(before[..last]) is { } further && further.Has("before"))
            || (frames.At(behind) is { } right && right.Has("after"));
    }

    private void ReadQuotations(TextSpan sentence)
    {
        var (names, speech) = (Of("known-name"), Of("quotation-cue"));
        for (var at = sentence.Start; at < sentence.End; at++)
        {
            if (_text[at] is not ('“' or '"'))
            {
                continue;
            }

            if (QuotationMarks.WordsAt(_text, at, Math.Min(sentence.End, at + 1 + LongestCoinage)) is not { Length: > 0 } words)
            {
                continue;
            }

            var before = _lower.AsSpan(sentence.Start, at - sentence.Start).TrimEnd();
            var isSpeech = (before.Length > 0 && before[^1] is ',' or ':') || speech.Before(before) is not null || _text[words.End - 1] is ',' or '.' or '!' or '?';
            if (!isSpeech && names.Of(words.Of(_text)) is null && words.Of(_text).Count(' ') < MostWords)
            {
                Add(DeviceKind.Coinage, words);
            }

            at = words.End;
        }
    }

    private WordSet Of(string @class) => _lexicon.Of(@class, TextLanguage.English);

    private void Add(DeviceKind kind, TextSpan span) => _found.Add(new Device { Kind = kind, Span = span, Members = [] });

    private bool IsBorder(int at) => at <= 0 || at >= _lower.Length || !char.IsLetterOrDigit(_lower[at - 1]) || !char.IsLetterOrDigit(_lower[at]);

    private int EndOfWord(int at, int end)
    {
        var start = Math.Min(at, end);
        while (start < end && (char.IsLetterOrDigit(_lower[start]) || _lower[start] == '-'))
        {
            start++;
        }

        return start;
    }
}
