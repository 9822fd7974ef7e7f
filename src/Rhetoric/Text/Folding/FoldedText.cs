namespace Rhetoric;

/// <summary>A text as it is read: every way of typing, wrapping and encoding the same words leads to one form, with the way back to the source.</summary>
/// <remarks>
/// <para>Idea. Readers, counters and matchers all work on the folded text, so that none of them has to know of invisible characters, decomposed letters,
/// radicals in the place of ideographs, traditional characters, lines wrapped in the middle of a sentence, blanks between single ideographs, or ASCII marks
/// in Chinese; and all agree. A span of the folded text leads back to the span of the source that it was read from.</para>
/// <para>The steps, each on what the one before leaves: <see cref="CharacterFolding"/>, <see cref="ScriptFolding"/>, <see cref="LineJoining"/>,
/// <see cref="BlankFolding"/>, <see cref="MarkFolding"/>.</para>
/// <para>Cost: O(n); where nothing is folded, a scan a step and no allocation but this object. Invariant: where nothing is folded the text is the same object and spans are
/// their own; else spans stay in order and within the source, and a place that is dropped belongs to the span about it.</para>
/// </remarks>
internal sealed class FoldedText
{
    private static readonly Func<string, TextRewriting?>[] Steps =
        [CharacterFolding.Fold, ScriptFolding.Fold, LineJoining.Fold, BlankFolding.Fold, MarkFolding.Fold];

    private readonly TextMap[] _maps;

    private FoldedText(string source, string text, TextMap[] maps) => (Source, Text, _maps) = (source, text, maps);

    /// <summary>The text as it was given.</summary>
    public string Source { get; }

    /// <summary>The text as it is read; the same object where nothing is folded.</summary>
    public string Text { get; }

    /// <summary>Reads a text in a form.</summary>
    public static FoldedText Of(string source, TextForm form) => form == TextForm.AsWritten ? new FoldedText(source, source, []) : Of(source);

    /// <summary>Reads a text.</summary>
    public static FoldedText Of(string source)
    {
        var text = source;
        List<TextMap>? maps = null;
        foreach (var step in Steps)
        {
            if (step(text) is { } rewriting)
            {
                text = rewriting.ToString();
                if (rewriting.Map is { } map)
                {
                    (maps ??= []).Add(map);
                }
            }
        }

        return new FoldedText(source, text, maps?.ToArray() ?? []);
    }

    /// <summary>What a reader's phrase is looked for as: its characters and marks folded, its blanks and line ends kept; itself where nothing is left.</summary>
    public static string OfPhrase(string phrase)
    {
        var words = OfWords(phrase);
        return MarkFolding.Fold(words)?.ToString() ?? words;
    }

    /// <summary>What words that a reader gives are looked for as, a stop word or a pattern whose marks may be signs of its own: their characters folded; themselves where nothing is left.</summary>
    public static string OfWords(string words)
    {
        var folded = CharacterFolding.Fold(words)?.ToString() ?? words;
        folded = ScriptFolding.Fold(folded)?.ToString() ?? folded;
        return folded.Length > 0 ? folded : words;
    }

    /// <summary>What a reader's phrase is looked for as in texts of a form.</summary>
    public static string OfPhrase(string phrase, TextForm form) => form == TextForm.AsWritten ? phrase : OfPhrase(phrase);

    /// <summary>What words that a reader gives are looked for as in texts of a form.</summary>
    public static string OfWords(string words, TextForm form) => form == TextForm.AsWritten ? words : OfWords(words);

    /// <summary>The span of the source that a span of the text was read from.</summary>
    public TextSpan SourceOf(TextSpan span)
    {
        for (var step = _maps.Length - 1; step >= 0; step--)
        {
            span = _maps[step].SourceOf(span);
        }

        return span;
    }
}
