using JiebaNet.Segmenter;

namespace Rhetoric.Samples;

/// <summary>jieba.NET behind the seam of this library: whatever takes an <see cref="ISegmenter"/> can count its words.</summary>
/// <remarks>
/// Its dictionary belongs to the process, and it makes a string a word. Its words are not always those of jieba, so neither is its
/// identity.
/// </remarks>
public sealed class JiebaNetSegmenter : ISegmenter
{
    private readonly JiebaSegmenter _segmenter = new();
    private readonly bool _usesModel;

    /// <summary>A segmenter in exact mode.</summary>
    /// <param name="usesModel">Whether its hidden Markov model joins what the dictionary does not hold.</param>
    public JiebaNetSegmenter(bool usesModel = true)
    {
        _usesModel = usesModel;
        Identity = $"jieba.NET-{typeof(JiebaSegmenter).Assembly.GetName().Version}/exact{(usesModel ? "+hmm" : "")}";
    }

    /// <inheritdoc/>
    public string Identity { get; }

    /// <inheritdoc/>
    public int Cut(ReadOnlySpan<char> text, Span<int> ends)
    {
        string[] words = [.. _segmenter.Cut(text.ToString(), cutAll: false, hmm: _usesModel)];
        if (words.Length > ends.Length)
        {
            throw new ArgumentException($"The text has {words.Length} words, but there is room for {ends.Length} ends.", nameof(ends));
        }

        var end = 0;
        for (var i = 0; i < words.Length; i++)
        {
            end += words[i].Length;
            ends[i] = end;
        }

        return end == text.Length
            ? words.Length
            : throw new InvalidOperationException($"The words of jieba.NET have {end} UTF-16 units; the text has {text.Length}.");
    }
}
