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
}
