using DiffPlex;

namespace Rhetoric.Comparison;

/// <summary>Slices a text at the word ends of a segmenter: nothing is lost, and a number is one piece.</summary>
internal sealed class WordChunker(ISegmenter segmenter) : IChunker
{
    public IReadOnlyList<string> Chunk(string text)
    {
        var ends = new int[text.Length];
        var count = segmenter.Cut(text, ends);
        var pieces = new List<string>(count);
        var start = 0;
        for (var word = 0; word < count; word++)
        {
            if (ends[word] == text.Length || !IsInsideNumber(text, ends[word]))
            {
                pieces.Add(text[start..ends[word]]);
                start = ends[word];
            }
        }

        return pieces;
    }

    private static bool IsInsideNumber(string text, int at) =>
        (char.IsDigit(text[at - 1]) && char.IsDigit(text[at]))
        || (IsPoint(text[at]) && char.IsDigit(text[at - 1]) && at + 1 < text.Length && char.IsDigit(text[at + 1]))
        || (IsPoint(text[at - 1]) && char.IsDigit(text[at]) && at > 1 && char.IsDigit(text[at - 2]));

    private static bool IsPoint(char character) => character is '.' or ',' or '．';
}
