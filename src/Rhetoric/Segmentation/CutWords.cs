using System.Buffers;

namespace Rhetoric.Segmentation;

/// <summary>The words of a text as strings.</summary>
internal static class CutWords
{
    /// <summary>Cuts a text with any segmenter.</summary>
    public static string[] Of(ISegmenter segmenter, string text)
    {
        var ends = ArrayPool<int>.Shared.Rent(text.Length);
        var words = new string[segmenter.Cut(text, ends)];
        var start = 0;
        for (var i = 0; i < words.Length; i++)
        {
            words[i] = text[start..ends[i]];
            start = ends[i];
        }

        ArrayPool<int>.Shared.Return(ends);
        return words;
    }

    /// <summary>Copies ends to where there may be too little room for them.</summary>
    /// <returns>Their number.</returns>
    /// <exception cref="ArgumentException"><paramref name="ends"/> is too short; nothing has been written.</exception>
    public static int CopyEnds(ReadOnlySpan<int> found, Span<int> ends)
    {
        if (found.Length > ends.Length)
        {
            throw new ArgumentException($"The text has {found.Length} words, but there is room for {ends.Length} ends.", nameof(ends));
        }

        found.CopyTo(ends);
        return found.Length;
    }
}
