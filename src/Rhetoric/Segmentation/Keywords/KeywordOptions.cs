using Rhetoric.Segmentation;

namespace Rhetoric;

/// <summary>Which keywords are given.</summary>
public sealed record KeywordOptions
{
    /// <summary>The stop words of jieba: thirty English ones.</summary>
    public static IReadOnlyCollection<string> JiebaStopWords { get; } =
    [
        "the", "of", "is", "and", "to", "in", "that", "we", "for", "an", "are", "by", "be", "as", "on", "with", "can", "if", "from", "which", "you", "it",
        "this", "then", "at", "have", "all", "not", "one", "has", "or",
    ];

    /// <summary>The twenty first words by <see cref="KeywordMethod.TfIdf"/>, with jieba's figures.</summary>
    public static KeywordOptions Default { get; } = new();

    /// <summary>How the words are weighed.</summary>
    public KeywordMethod Method { get; init; } = KeywordMethod.TfIdf;

    /// <summary>
    /// What cuts the text, and tags it where parts of speech count; null for <see cref="Segmenter.Default"/>. Any segmenter will do for
    /// <see cref="KeywordMethod.TfIdf"/> without <see cref="Tags"/>, so that joined words and kept phrases can be keywords; else it is a
    /// <see cref="Segmenter"/>.
    /// </summary>
    public ISegmenter? Segmenter { get; init; }

    /// <summary>The most keywords, at least 1; null for all.</summary>
    public int? Limit { get; init; } = 20;

    /// <summary>
    /// The parts of speech that count; null for all by <see cref="KeywordMethod.TfIdf"/>, and for <c>ns n vn v</c> by
    /// <see cref="KeywordMethod.TextRank"/>. Where some are given, the words are those of <see cref="Segmenter.Tag(string)"/>.
    /// </summary>
    public IReadOnlyCollection<string>? Tags { get; init; }

    /// <summary>
    /// Whether a word of different parts of speech is several keywords, each with its <see cref="Keyword.Tag"/>. By
    /// <see cref="KeywordMethod.TfIdf"/> only where <see cref="Tags"/> are given.
    /// </summary>
    public bool KeepTags { get; init; }

    /// <summary>Words in small letters that are no keywords.</summary>
    public IReadOnlyCollection<string> StopWords { get; init; } = JiebaStopWords;

    /// <summary>The inverse document frequencies; null for <see cref="IdfTable.Jieba"/>. For <see cref="KeywordMethod.TfIdf"/>.</summary>
    public IdfTable? Idf { get; init; }

    /// <summary>
    /// How many words in a row, at least 2, are near one another, those that do not count included. For <see cref="KeywordMethod.TextRank"/>.
    /// </summary>
    public int Window { get; init; } = 5;

    /// <summary>These options with the stop words of a file besides, as <c>jieba.analyse.set_stop_words(path)</c>.</summary>
    /// <param name="path">A UTF-8 file, one word a line, in small letters; blanks belong to the word, but a byte order mark, unlike in jieba, does not.</param>
    /// <returns>Options of which only the stop words differ.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="path"/> is null.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="FormatException">The file is not UTF-8.</exception>
    public KeywordOptions WithStopWords(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        return this with { StopWords = [.. StopWords, .. UnicodeLines.Read(path)] };
    }

    internal void Validate()
    {
        if (!Enum.IsDefined(Method))
        {
            throw new ArgumentOutOfRangeException(nameof(Method), Method, "The method is TfIdf or TextRank.");
        }

        if (Limit is { } limit)
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(limit, 1, nameof(Limit));
        }

        ArgumentOutOfRangeException.ThrowIfLessThan(Window, 2);
        ArgumentNullException.ThrowIfNull(StopWords);
        if (Segmenter is not (null or Rhetoric.Segmenter) && (Method == KeywordMethod.TextRank || Tags is { Count: > 0 }))
        {
            throw new ArgumentException(
                $"Parts of speech come from a {nameof(Rhetoric.Segmenter)}, not from a {Segmenter.GetType().Name}; with it, choose {nameof(KeywordMethod.TfIdf)} without {nameof(Tags)}.",
                nameof(Segmenter));
        }
    }
}
