using System.Buffers;
using Rhetoric.Segmentation;

namespace Rhetoric;

/// <summary>Cuts Chinese text into words, token for token as jieba 0.42.1 does.</summary>
/// <remarks>
/// Immutable and safe to use from any number of threads at once; all segmenters share one dictionary in memory. The first call
/// maps the dictionary, which takes a few milliseconds. Scratch memory belongs to the calling thread and is reused.
/// </remarks>
public sealed unsafe class Segmenter : ISegmenter
{
    private readonly SegmentationModel _model;
    private readonly bool _usesModel;
    private readonly bool _usesVectors;

    private Segmenter(SegmentationModel model, bool usesModel, bool usesVectors)
    {
        _model = model;
        _usesModel = usesModel;
        _usesVectors = usesVectors;
        Identity = $"jieba-0.42.1/exact{(usesModel ? "+hmm" : "")}";
    }

    /// <summary>Exact mode with the hidden Markov model on jieba's own dictionary, as <c>jieba.cut(text)</c>.</summary>
    public static Segmenter Default { get; } = new(SegmentationModel.Jieba, usesModel: true, usesVectors: true);

    /// <summary>The name, version and mode, such as <c>jieba-0.42.1/exact+hmm</c>; segmenters of equal identity cut alike.</summary>
    public string Identity { get; }

    /// <summary>The dictionary with a hash of its content, such as <c>jieba-0.42.1/sha256-0123456789ab</c>.</summary>
    public string DictionaryIdentity => $"jieba-0.42.1/sha256-{_model.Hash}";

    /// <summary>A segmenter that goes by the dictionary alone, as <c>jieba.cut(text, HMM=False)</c>.</summary>
    /// <returns>A segmenter on the same dictionary that joins no characters which the dictionary does not hold as a word.</returns>
    public Segmenter WithoutModel() => new(_model, usesModel: false, _usesVectors);

    /// <summary>Cuts a text into words.</summary>
    /// <param name="text">The text, of any length and content.</param>
    /// <returns>The words; joined they are the text again. Empty for an empty text.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public string[] Cut(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var ends = ArrayPool<int>.Shared.Rent(text.Length);
        var words = new string[Cut(text.AsSpan(), ends)];
        var start = 0;
        for (var i = 0; i < words.Length; i++)
        {
            words[i] = text[start..ends[i]];
            start = ends[i];
        }

        ArrayPool<int>.Shared.Return(ends);
        return words;
    }

    /// <summary>Cuts a text without making strings; nothing is allocated once the thread's scratch memory stands.</summary>
    /// <param name="text">The text, of any length and content; surrogates without a partner are words by themselves.</param>
    /// <param name="ends">
    /// Receives where each word ends, as UTF-16 offsets in ascending order; as long as <paramref name="text"/> is always enough.
    /// </param>
    /// <returns>The number of words written; the last end is the length of the text.</returns>
    /// <exception cref="ArgumentException"><paramref name="ends"/> is too short; nothing has been written.</exception>
    public int Cut(ReadOnlySpan<char> text, Span<int> ends)
    {
        if (ends.Length >= text.Length)
        {
            return CutUnchecked(text, ends);
        }

        var rented = ArrayPool<int>.Shared.Rent(text.Length);
        try
        {
            var count = CutUnchecked(text, rented);
            if (count > ends.Length)
            {
                throw new ArgumentException($"The text has {count} words, but there is room for {ends.Length} ends.", nameof(ends));
            }

            rented.AsSpan(0, count).CopyTo(ends);
            return count;
        }
        finally
        {
            ArrayPool<int>.Shared.Return(rented);
        }
    }

    /// <summary>The same segmenter without the instructions of a particular processor.</summary>
    internal Segmenter Portable() => new(_model, _usesModel, usesVectors: false);

    // The ends may pass through more entries than are left in the end, but never more than the text has units.
    private int CutUnchecked(ReadOnlySpan<char> text, Span<int> ends)
    {
        var buffers = RouteBuffers.Current;
        fixed (char* start = text)
        fixed (int* first = ends)
        {
            var end = first;
            for (var offset = 0; offset < text.Length;)
            {
                var length = RouteFinder.Scan(_model, buffers, start + offset, text.Length - offset);
                RouteFinder.Find(_model, _model.Weights, buffers, length, _usesVectors);
                var emitter = new WordEmitter(_model, buffers, start + offset, offset, length, _usesVectors);
                end = _usesModel ? emitter.EmitWithModel(end) : emitter.EmitByDictionary(end);
                offset += length;
            }

            buffers.Trim();
            return (int)(end - first);
        }
    }
}
