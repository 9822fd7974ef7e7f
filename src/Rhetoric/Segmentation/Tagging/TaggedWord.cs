namespace Rhetoric;

/// <summary>A word with its part of speech and place.</summary>
/// <param name="Text">The word.</param>
/// <param name="Tag">
/// Its part of speech in the tag set of jieba: <c>n</c> noun, <c>nr</c> person, <c>ns</c> place, <c>v</c> verb, <c>a</c> adjective, <c>m</c> number,
/// <c>eng</c> letters, <c>x</c> anything else, and some hundred more; or what a user dictionary gives.
/// </param>
/// <param name="Span">Where it stands, in UTF-16 offsets.</param>
[TypeFormatterSource]
public readonly record struct TaggedWord(string Text, string Tag, TextSpan Span) : IResultRow
{
    /// <summary>The word and its part of speech as jieba writes them.</summary>
    /// <returns>Such as <c>中国/ns</c>.</returns>
    public override string ToString() => $"{Text}/{Tag}";
}
