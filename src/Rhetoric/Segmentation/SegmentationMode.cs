namespace Rhetoric;

/// <summary>Which of the possible words of a text are given.</summary>
public enum SegmentationMode
{
    /// <summary>The most probable words; joined they are the text again. jieba's default.</summary>
    Exact,

    /// <summary>Every word of the dictionary that occurs, overlapping ones too; the hidden Markov model plays no part. jieba's <c>cut_all=True</c>.</summary>
    Full,

    /// <summary>
    /// The most probable words, each preceded by the dictionary words of two and three characters inside it. jieba's
    /// <c>cut_for_search</c>.
    /// </summary>
    Search,
}
