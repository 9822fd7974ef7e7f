namespace Rhetoric;

/// <summary>How words are weighed.</summary>
public enum KeywordMethod
{
    /// <summary>By how often a word stands in the text and how rarely in others. jieba's <c>extract_tags</c>.</summary>
    TfIdf,

    /// <summary>By the company that a word keeps within the text: words near words of weight have weight. jieba's <c>textrank</c>.</summary>
    TextRank,
}
