namespace Rhetoric.Tests.Segmentation;

/// <summary>What each mode of the oracle is called on our side.</summary>
internal static class JiebaMode
{
    public static IReadOnlyDictionary<string, Func<Segmenter, string, string[]>> All { get; } = new Dictionary<string, Func<Segmenter, string, string[]>>
    {
        ["exact"] = (segmenter, text) => segmenter.Cut(text),
        ["exact-no-hmm"] = (segmenter, text) => segmenter.WithoutModel().Cut(text),
        ["full"] = (segmenter, text) => segmenter.Cut(text, SegmentationMode.Full),
        ["search"] = (segmenter, text) => segmenter.Cut(text, SegmentationMode.Search),
        ["search-no-hmm"] = (segmenter, text) => segmenter.WithoutModel().Cut(text, SegmentationMode.Search),
        ["tag"] = Tagged,
        ["tag-no-hmm"] = (segmenter, text) => Tagged(segmenter.WithoutModel(), text),
    };

    private static string[] Tagged(Segmenter segmenter, string text) => [.. segmenter.Tag(text).Select(word => $"{word.Text}_{word.Tag}")];
}
