namespace Rhetoric.Segmentation;

/// <summary>The most probable words of a text, stretch by stretch.</summary>
internal static unsafe class ExactCut
{
    /// <summary>Cuts a text.</summary>
    /// <param name="lexicon">The words.</param>
    /// <param name="text">The text.</param>
    /// <param name="ends">Receives the ends of the words; at least as long as the text.</param>
    /// <param name="usesModel">Whether the hidden Markov model joins what the dictionary does not hold.</param>
    /// <param name="usesVectors">Whether to use the instructions of this processor.</param>
    /// <returns>The number of words.</returns>
    public static int Cut(Lexicon lexicon, ReadOnlySpan<char> text, Span<int> ends, bool usesModel, bool usesVectors)
    {
        var buffers = RouteBuffers.Current;
        buffers.Begin(lexicon);
        fixed (char* start = text)
        fixed (int* first = ends)
        {
            var end = first;
            for (var offset = 0; offset < text.Length;)
            {
                var length = RouteFinder.Find(lexicon, lexicon.Model.Codes, buffers, start + offset, text.Length - offset, end, usesVectors);
                var emitter = new WordEmitter(lexicon, buffers, start + offset, offset, length, usesVectors);
                end = usesModel ? emitter.EmitWithModel(end) : emitter.EmitByDictionary(end);
                offset += length;
            }

            buffers.Trim();
            GC.KeepAlive(lexicon);
            return (int)(end - first);
        }
    }
}
