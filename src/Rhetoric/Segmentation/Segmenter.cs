using System.Buffers;
using System.Runtime.CompilerServices;
using System.Text;
using Rhetoric.Segmentation;

namespace Rhetoric;

/// <summary>Cuts Chinese text into words, token for token as jieba 0.42.1 does.</summary>
/// <remarks>
/// Immutable and safe to use from any number of threads at once; all segmenters share one dictionary in memory. The first call
/// maps the dictionary, which takes a few milliseconds. Scratch memory belongs to the calling thread and is reused.
/// </remarks>
public sealed class Segmenter : ISegmenter
{
    private const string Name = "jieba-0.42.1";
    private const string DictionaryName = "The dictionary";

    private readonly Lexicon _lexicon;
    private readonly bool _usesModel;
    private readonly bool _usesVectors;

    private Segmenter(Lexicon lexicon, bool usesModel, bool usesVectors)
    {
        _lexicon = lexicon;
        _usesModel = usesModel;
        _usesVectors = usesVectors;
    }

    /// <summary>Exact mode with the hidden Markov model on jieba's own dictionary, as <c>jieba.cut(text)</c>.</summary>
    public static Segmenter Default { get; } = new(Lexicon.Jieba, usesModel: true, usesVectors: true);

    /// <summary>The default one by its dictionary alone.</summary>
    internal static Segmenter ByDictionary { get; } = Default.WithoutModel();

    /// <summary>
    /// The name, version and mode, such as <c>jieba-0.42.1/exact+hmm</c>, and a hash of the user's words, if there are any; segmenters of
    /// equal identity cut alike.
    /// </summary>
    public string Identity => field ??= $"{Name}/exact{Model}{_lexicon.UserIdentity}";

    /// <summary>The same for <see cref="Tag(string)"/>, whose words are not always those of <see cref="Cut(string)"/>: such as <c>jieba-0.42.1/posseg+hmm</c>.</summary>
    public string TaggingIdentity => field ??= $"{Name}/posseg{Model}{_lexicon.UserIdentity}";

    /// <summary>
    /// The dictionary with a hash of its content, such as <c>jieba-0.42.1/sha256-0123456789ab</c>, and one of the user's words, if there
    /// are any.
    /// </summary>
    public string DictionaryIdentity => field ??= $"{Name}/sha256-{_lexicon.Model.Hash}{_lexicon.UserIdentity}";

    private string Model => _usesModel ? "+hmm" : "";

    /// <summary>A segmenter that goes by the dictionary alone, as <c>jieba.cut(text, HMM=False)</c>.</summary>
    /// <returns>A segmenter on the same dictionary that joins no characters which the dictionary does not hold as a word.</returns>
    public Segmenter WithoutModel() => new(_lexicon, usesModel: false, _usesVectors);

    /// <summary>A segmenter that also knows the words of a file, as <c>jieba.load_userdict(path)</c>.</summary>
    /// <param name="path">
    /// A file in jieba's format, one <c>word [frequency] [tag]</c> a line; empty lines are skipped. See <see cref="UserWord.Parse"/>.
    /// </param>
    /// <param name="encoding">The encoding where neither a byte order mark (UTF-8, UTF-16) nor valid UTF-8 tells; null for none.</param>
    /// <returns>A segmenter that shares this one's dictionary; this one stays as it is.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="path"/> is null.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="FormatException">The bytes are not in the encoding or a line is no entry; the message names the line.</exception>
    /// <exception cref="ArgumentException">The sum of all frequencies becomes too great; the message names the word.</exception>
    public Segmenter WithDictionary(string path, Encoding? encoding = null)
    {
        ArgumentNullException.ThrowIfNull(path);
        return WithWords(UserDictionaryReading.Load(path, encoding).Select(entry => entry.Word));
    }

    /// <summary>A segmenter that also knows the words of a stream, as <c>jieba.load_userdict(file)</c>.</summary>
    /// <param name="dictionary">UTF-8 text in jieba's format; it is read to its end and not closed.</param>
    /// <returns>A segmenter that shares this one's dictionary; this one stays as it is.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="dictionary"/> is null.</exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    /// <exception cref="FormatException">The text is not UTF-8 or a line is no entry; the message names the line.</exception>
    /// <exception cref="ArgumentException">The sum of all frequencies becomes too great; the message names the word.</exception>
    public Segmenter WithDictionary(Stream dictionary)
    {
        ArgumentNullException.ThrowIfNull(dictionary);
        return WithWords(UserDictionaryReading.Load(dictionary, DictionaryName).Select(entry => entry.Word));
    }

    /// <summary>A segmenter that also knows the words of a text, such as a <see cref="StringReader"/> gives it.</summary>
    /// <param name="dictionary">Text in jieba's format; it is read to its end and not closed.</param>
    /// <returns>A segmenter that shares this one's dictionary; this one stays as it is.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="dictionary"/> is null.</exception>
    /// <exception cref="FormatException">A line is no entry; the message names the line.</exception>
    /// <exception cref="ArgumentException">The sum of all frequencies becomes too great; the message names the word.</exception>
    public Segmenter WithDictionary(TextReader dictionary)
    {
        ArgumentNullException.ThrowIfNull(dictionary);
        return WithWords(UserDictionaryFile.Read(dictionary.ReadToEnd(), DictionaryName).Select(entry => entry.Word));
    }

    /// <summary>A segmenter that also knows some words, as <c>jieba.add_word</c> for each of them in turn.</summary>
    /// <param name="words">The words; a later one overrules an earlier one, and all overrule the dictionary.</param>
    /// <returns>A segmenter that shares this one's dictionary; this one stays as it is. This one, if there are no words.</returns>
    /// <remarks>
    /// Cost: some ten microseconds a word. Each call copies the words added before it and weighs the dictionary anew, so give many words to
    /// one call rather than one word to each of many. Unlike in jieba, a word of frequency 0 is taken away from this segmenter only, not
    /// from all that the process has.
    /// </remarks>
    /// <exception cref="ArgumentNullException"><paramref name="words"/> is null.</exception>
    /// <exception cref="ArgumentException">
    /// A word is null, or its frequency makes the sum of all, sixty million at first, greater than <see cref="long.MaxValue"/>; the message
    /// names the word.
    /// </exception>
    public Segmenter WithWords(params IEnumerable<UserWord> words)
    {
        ArgumentNullException.ThrowIfNull(words);
        UserWord[] all = [.. words];
        return all.Length == 0 ? this : new(_lexicon.With(all), _usesModel, _usesVectors);
    }

    /// <summary>A segmenter that prefers a word to its parts, as <c>jieba.suggest_freq(word, tune=True)</c>.</summary>
    /// <param name="word">The word; it gets the frequency of <see cref="SuggestFrequency(string)"/>.</param>
    /// <returns>A segmenter that shares this one's dictionary; this one stays as it is.</returns>
    /// <exception cref="ArgumentException"><paramref name="word"/> is null, empty or too long.</exception>
    public Segmenter WithSuggestedFrequency(string word) => WithWords(new UserWord(word));

    /// <summary>A segmenter that prefers some parts to the word they make, as <c>jieba.suggest_freq(("中", "将"), tune=True)</c>.</summary>
    /// <param name="parts">The parts; the word gets the frequency of <see cref="SuggestFrequency(ReadOnlySpan{string})"/>, with 0 it is taken away.</param>
    /// <returns>A segmenter that shares this one's dictionary; this one stays as it is.</returns>
    /// <exception cref="ArgumentException">There is none, one is null or empty, or the word is too long.</exception>
    public Segmenter WithSuggestedFrequency(params ReadOnlySpan<string> parts) =>
        WithWords(new UserWord(string.Concat(parts), SuggestFrequency(parts)));

    /// <summary>How often a word occurs by the dictionary and what was added to it, as <c>jieba.dt.FREQ.get(word)</c>.</summary>
    /// <param name="word">The word.</param>
    /// <returns>The frequency; 0 if it is no word or was taken away.</returns>
    public long FrequencyOf(ReadOnlySpan<char> word) => _lexicon.FrequencyOf(word);

    /// <summary>The smallest frequency at which a word is preferred to its parts, as <c>jieba.suggest_freq(word)</c>.</summary>
    /// <param name="word">The word. A <see cref="UserWord"/> without a frequency gets this one.</param>
    /// <returns>The frequency, at least 1 and at least the one that the word has.</returns>
    /// <remarks>
    /// One more than the product of the relative frequencies of the parts, in the sum of all frequencies; the parts are those that the
    /// dictionary alone cuts the word into. Beside other words, and with the hidden Markov model, it may still be cut.
    /// </remarks>
    /// <exception cref="ArgumentException"><paramref name="word"/> is null or empty.</exception>
    public long SuggestFrequency(string word)
    {
        ArgumentException.ThrowIfNullOrEmpty(word);
        return _lexicon.SuggestFrequency(word);
    }

    /// <summary>The greatest frequency at which some parts are preferred to the word that they make, as <c>jieba.suggest_freq(parts)</c>.</summary>
    /// <param name="parts">The parts, such as 中 and 将, that shall not be one word.</param>
    /// <returns>The frequency, 0 or more; 0 takes the word away, where it is given to a <see cref="UserWord"/>.</returns>
    /// <remarks>With the hidden Markov model the parts may still become one word: see <see cref="WithoutModel"/>.</remarks>
    /// <exception cref="ArgumentException">There are no parts, or one is null or empty.</exception>
    public long SuggestFrequency(params ReadOnlySpan<string> parts)
    {
        if (parts.IsEmpty)
        {
            throw new ArgumentException("A word has at least one part.", nameof(parts));
        }

        foreach (var part in parts)
        {
            ArgumentException.ThrowIfNullOrEmpty(part, nameof(parts));
        }

        return _lexicon.SuggestFrequency(parts);
    }

    /// <summary>Cuts a text into words.</summary>
    /// <param name="text">The text, of any length and content.</param>
    /// <returns>The words; joined they are the text again. Empty for an empty text.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public string[] Cut(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return CutWords.Of(this, text);
    }

    /// <summary>Cuts a text into words in one of jieba's modes.</summary>
    /// <param name="text">The text, of any length and content.</param>
    /// <param name="mode">
    /// Which words to give. In full mode they may overlap and may be empty: between punctuation and white space jieba gives empty words.
    /// </param>
    /// <returns>The words in jieba's order.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="mode"/> is not defined.</exception>
    public string[] Cut(string text, SegmentationMode mode)
    {
        ArgumentNullException.ThrowIfNull(text);
        return mode switch
        {
            SegmentationMode.Exact => Cut(text),
            SegmentationMode.Full => FullCut.Cut(_lexicon, text, _usesVectors),
            SegmentationMode.Search => [.. Tokenize(text, mode).Select(span => span.TextIn(text))],
            _ => throw new ArgumentOutOfRangeException(nameof(mode), mode, "The mode is Exact, Full or Search."),
        };
    }

    /// <summary>Cuts a text without making strings; nothing is allocated once the thread's scratch memory stands.</summary>
    /// <param name="text">The text, of any length and content; surrogates without a partner are words by themselves.</param>
    /// <param name="ends">
    /// Receives where each word ends, as UTF-16 offsets in ascending order; as long as <paramref name="text"/> is always enough.
    /// It is scratch memory as well: what stands behind the last end afterwards is of no meaning, and nobody else may write to it meanwhile.
    /// </param>
    /// <returns>The number of words written; the last end is the length of the text.</returns>
    /// <exception cref="ArgumentException"><paramref name="ends"/> is too short; nothing has been written.</exception>
    public int Cut(ReadOnlySpan<char> text, Span<int> ends)
    {
        // The ends may pass through more entries than are left in the end, but never more than the text has units.
        if (ends.Length >= text.Length)
        {
            return ExactCut.Cut(_lexicon, text, ends, _usesModel, _usesVectors);
        }

        var rented = ArrayPool<int>.Shared.Rent(text.Length);
        try
        {
            return CutWords.CopyEnds(rented.AsSpan(0, ExactCut.Cut(_lexicon, text, rented, _usesModel, _usesVectors)), ends);
        }
        finally
        {
            ArrayPool<int>.Shared.Return(rented);
        }
    }

    /// <summary>Cuts a text into words while it is read; only a part of it is held in memory at a time.</summary>
    /// <param name="text">The text, of any length; it is read ahead and not closed.</param>
    /// <returns>The words that <see cref="Cut(string)"/> gives for the whole text, as a sequence to go through once.</returns>
    /// <remarks>See <see cref="WordReader"/> for memory, and <see cref="Read(TextReader)"/> for a way without a string a word.</remarks>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public IEnumerable<string> Cut(TextReader text) => Words(Read(text));

    /// <summary>Cuts a text into words while it is read, without blocking the thread while the text is awaited.</summary>
    /// <param name="text">The text, of any length; it is read ahead and not closed.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>The words that <see cref="Cut(string)"/> gives for the whole text, as a sequence to go through once.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="OperationCanceledException">The reading was stopped.</exception>
    public IAsyncEnumerable<string> CutAsync(TextReader text, CancellationToken cancellationToken = default) => WordsAsync(Read(text), cancellationToken);

    /// <summary>A reader that cuts a text into words, the words of <see cref="Cut(string)"/>, without allocating for each.</summary>
    /// <param name="text">The text, of any length; it is read ahead and not closed.</param>
    /// <returns>A reader that stands before the first word.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public WordReader Read(TextReader text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new WordReader(this, text, SegmentationMode.Exact);
    }

    /// <summary>A reader that cuts a text into words, those of <see cref="Tokenize(string, SegmentationMode)"/>, without allocating for each.</summary>
    /// <param name="text">The text, of any length; it is read ahead and not closed.</param>
    /// <param name="mode"><see cref="SegmentationMode.Exact"/> or <see cref="SegmentationMode.Search"/>.</param>
    /// <returns>A reader that stands before the first word.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="mode"/> is another one.</exception>
    public WordReader Read(TextReader text, SegmentationMode mode)
    {
        ArgumentNullException.ThrowIfNull(text);
        RequireSpans(mode);
        return new WordReader(this, text, mode);
    }

    /// <summary>Where the words of a text stand, as <c>jieba.tokenize</c>, but in UTF-16 offsets.</summary>
    /// <param name="text">The text.</param>
    /// <param name="mode">
    /// <see cref="SegmentationMode.Exact"/> or <see cref="SegmentationMode.Search"/>; the words of full mode are not always stretches of the text.
    /// </param>
    /// <returns>The spans in jieba's order: in search mode a word comes after the words inside it.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="mode"/> is another one.</exception>
    public IReadOnlyList<TextSpan> Tokenize(string text, SegmentationMode mode = SegmentationMode.Exact)
    {
        ArgumentNullException.ThrowIfNull(text);
        RequireSpans(mode);
        var spans = ArrayPool<TextSpan>.Shared.Rent(MostWordsIn(text.Length, mode));
        TextSpan[] words = [.. spans.AsSpan(0, Cut(text, spans, mode))];
        ArrayPool<TextSpan>.Shared.Return(spans);
        return words;
    }

    /// <summary>Writes where the words of a text stand; nothing is allocated once the thread's scratch memory and its pool stand.</summary>
    /// <param name="text">The text, of any length and content.</param>
    /// <param name="words">
    /// Receives the spans in jieba's order, in UTF-16 offsets. As many as <paramref name="text"/> has units are always enough in exact
    /// mode, twice as many in search mode; with fewer, search mode finds the words twice.
    /// </param>
    /// <param name="mode"><see cref="SegmentationMode.Exact"/> or <see cref="SegmentationMode.Search"/>.</param>
    /// <returns>The number of words written.</returns>
    /// <exception cref="ArgumentException"><paramref name="words"/> is too short; nothing has been written.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="mode"/> is another one.</exception>
    public int Cut(ReadOnlySpan<char> text, Span<TextSpan> words, SegmentationMode mode)
    {
        RequireSpans(mode);
        var rented = ArrayPool<int>.Shared.Rent(text.Length);
        try
        {
            var ends = rented.AsSpan(0, Cut(text, rented));
            var count = mode == SegmentationMode.Exact || words.Length >= MostWordsIn(text.Length, mode) ? ends.Length : SearchCut.Cut(_lexicon, text, ends, []);
            if (count > words.Length)
            {
                throw new ArgumentException($"The text has {count} words, but there is room for {words.Length} spans.", nameof(words));
            }

            return mode == SegmentationMode.Search ? SearchCut.Cut(_lexicon, text, ends, words) : Adjoin(ends, words);
        }
        finally
        {
            ArrayPool<int>.Shared.Return(rented);
        }
    }

    /// <summary>Cuts a text into words with their parts of speech, as <c>jieba.posseg.cut</c>.</summary>
    /// <param name="text">The text, of any length and content.</param>
    /// <returns>
    /// The words; joined they are the text again. They are not always those of <see cref="Cut(string)"/>: percent signs and hyphens stand
    /// alone, and words that the dictionary does not hold are found by another model, together with their part of speech.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public ResultList<TaggedWord> Tag(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var ends = ArrayPool<int>.Shared.Rent(text.Length);
        var tags = ArrayPool<string>.Shared.Rent(text.Length);
        var words = new TaggedWord[Tag(text, ends, tags)];
        var start = 0;
        for (var i = 0; i < words.Length; i++)
        {
            words[i] = new TaggedWord(text[start..ends[i]], tags[i], new TextSpan(start, ends[i]));
            start = ends[i];
        }

        ArrayPool<int>.Shared.Return(ends);
        ArrayPool<string>.Shared.Return(tags);
        return words.ToResultList();
    }

    /// <summary>Cuts and tags a text without making strings; nothing is allocated once the thread's scratch memory stands.</summary>
    /// <param name="text">The text, of any length and content.</param>
    /// <param name="ends">Receives where each word ends, as UTF-16 offsets in ascending order; scratch memory as for <see cref="Cut(ReadOnlySpan{char}, Span{int})"/>.</param>
    /// <param name="tags">Receives the part of speech of each word; equal ones are mostly the same object.</param>
    /// <returns>The number of words written; the last end is the length of the text.</returns>
    /// <remarks>The first call maps the model of parts of speech, 1.6 MB that cutting does not touch.</remarks>
    /// <exception cref="ArgumentException">
    /// <paramref name="ends"/> or <paramref name="tags"/> is shorter than <paramref name="text"/>; nothing has been written.
    /// </exception>
    public int Tag(ReadOnlySpan<char> text, Span<int> ends, Span<string> tags)
    {
        if (ends.Length < text.Length || tags.Length < text.Length)
        {
            throw new ArgumentException($"The text has {text.Length} units, but there is room for {ends.Length} ends and {tags.Length} tags.");
        }

        return TaggedCut.Cut(_lexicon, text, ends, tags, _usesModel, _usesVectors);
    }

    /// <summary>The same segmenter without the instructions of a particular processor.</summary>
    internal Segmenter Portable() => new(_lexicon, _usesModel, usesVectors: false);

    /// <summary>Writes the words of search mode, given those of exact mode; there is room for <see cref="SearchCut.MostIn"/>.</summary>
    internal int FindInside(ReadOnlySpan<char> text, ReadOnlySpan<int> ends, Span<TextSpan> words) => SearchCut.Cut(_lexicon, text, ends, words);

    private static IEnumerable<string> Words(WordReader reader)
    {
        while (reader.Read())
        {
            yield return reader.Word.ToString();
        }
    }

    private static async IAsyncEnumerable<string> WordsAsync(WordReader reader, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        while (await reader.ReadAsync(cancellationToken).ConfigureAwait(false))
        {
            yield return reader.Word.ToString();
        }
    }

    private static int MostWordsIn(int length, SegmentationMode mode) => mode == SegmentationMode.Search ? SearchCut.MostIn(length) : length;

    private static void RequireSpans(SegmentationMode mode)
    {
        if (mode is not (SegmentationMode.Exact or SegmentationMode.Search))
        {
            throw new ArgumentOutOfRangeException(nameof(mode), mode, "Spans exist in the modes Exact and Search.");
        }
    }

    private static int Adjoin(ReadOnlySpan<int> ends, Span<TextSpan> spans)
    {
        var start = 0;
        for (var i = 0; i < ends.Length; i++)
        {
            spans[i] = new TextSpan(start, ends[i]);
            start = ends[i];
        }

        return ends.Length;
    }
}
