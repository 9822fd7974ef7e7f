using System.Collections;

namespace Rhetoric.NGrams;

/// <summary>Where the words of a readout lie, as a segmenter cuts its paragraphs.</summary>
/// <remarks>White space parts words, whatever the segmenter says. One bit a character, eight bytes a word.</remarks>
internal sealed class ReadoutWords
{
    private readonly BitArray _edges;
    private readonly List<TextSpan> _words;

    private ReadoutWords(BitArray edges, List<TextSpan> words)
    {
        _edges = edges;
        _words = words;
    }

    /// <summary>The words by their number; marks and white space are none.</summary>
    /// <param name="word">From 0.</param>
    public TextSpan this[int word] => _words[word];

    public int Count => _words.Count;

    /// <summary>Cuts a readout.</summary>
    /// <param name="readout">The readout.</param>
    /// <param name="segmenter">The segmenter.</param>
    /// <param name="rules">What makes two characters the same; null where every character is itself.</param>
    public static ReadoutWords Of(Readout readout, ISegmenter segmenter, SymbolRules? rules = null)
    {
        var text = readout.Text;
        var edges = new BitArray(text.Length + 1) { [0] = true, [text.Length] = true };
        for (var at = 0; at < text.Length; at++)
        {
            if (char.IsWhiteSpace(text[at]))
            {
                edges[at] = edges[at + 1] = true;
            }
        }

        var words = new List<TextSpan>();
        var ends = new int[readout.Paragraphs.Select(paragraph => paragraph.Length).DefaultIfEmpty().Max()];
        foreach (var paragraph in readout.Paragraphs)
        {
            var count = segmenter.Cut((rules ?? SymbolRules.None).ToCut(paragraph.Of(text)), ends);
            var start = paragraph.Start;
            foreach (var length in ends.AsSpan(0, count))
            {
                var word = new TextSpan(start, paragraph.Start + length);
                edges[word.Start] = edges[word.End] = true;
                if (PhraseMarks.IsWord(word.Of(text)))
                {
                    words.Add(word);
                }

                start = word.End;
            }
        }

        return new ReadoutWords(edges, words);
    }

    /// <summary>Whether a word or a mark begins or ends at an offset.</summary>
    public bool IsEdge(int offset) => _edges[offset];

    /// <summary>How many words end at or before an offset.</summary>
    public int CountTo(int offset)
    {
        var begun = _words.LastFrom(offset - 1) + 1;
        return begun > 0 && _words[begun - 1].End > offset ? begun - 1 : begun;
    }

    /// <summary>The number of the first word that begins at or behind an offset; <see cref="Count"/> where none does.</summary>
    public int FirstFrom(int offset) => _words.LastFrom(offset - 1) + 1;
}
