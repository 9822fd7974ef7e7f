namespace Rhetoric;

/// <summary>jieba's segmentation, token for token.</summary>
public sealed class Segmenter : ISegmenter
{
    private Segmenter()
    {
    }

    /// <summary>Exact mode with the hidden Markov model on jieba's own dictionary.</summary>
    public static Segmenter Default { get; } = new();

    /// <inheritdoc/>
    public string Identity => throw new NotImplementedException();

    /// <summary>Cuts a text into words.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The words; joined they are the text again.</returns>
    public string[] Cut(string text) => throw new NotImplementedException();

    /// <inheritdoc/>
    public int Cut(ReadOnlySpan<char> text, Span<int> ends) => throw new NotImplementedException();
}
