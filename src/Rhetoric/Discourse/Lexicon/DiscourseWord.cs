namespace Rhetoric;

/// <summary>A word that the reading of discourse knows: a line of a lexicon.</summary>
public sealed record DiscourseWord
{
    /// <summary>What it is: <c>verb</c>, <c>title</c>, <c>adverb</c>, <c>modal</c> and so on; the lexicon's guide lists the classes.</summary>
    public required string Class { get; init; }

    /// <summary>Of which language.</summary>
    public required TextLanguage Language { get; init; }

    /// <summary>The word as it is written.</summary>
    public required string Form { get; init; }

    /// <summary>What else is known of it, such as <c>topic</c> or <c>joint</c> of a verb; may be empty.</summary>
    public required IReadOnlyList<string> Traits { get; init; }

    /// <summary>Whether the word has a trait. O(number of traits).</summary>
    /// <param name="trait">A trait, such as <c>joint</c>.</param>
    public bool Has(string trait) => Traits.Contains(trait);

    /// <summary>Writes class, language, form and traits as a line of a lexicon, divided by tabs.</summary>
    public override string ToString() => $"{Class}\t{(Language == TextLanguage.English ? "en" : "zh")}\t{Form}\t{string.Join(' ', Traits)}";
}
