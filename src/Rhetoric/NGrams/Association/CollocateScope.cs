namespace Rhetoric;

/// <summary>How near a word must stand to a match to be its collocate, and with it what is counted.</summary>
public enum CollocateScope
{
    /// <summary>Within some words on either side, inside the same sentence. Words are counted (surface co-occurrence).</summary>
    Window,

    /// <summary>In the same clause. Clauses are counted (textual co-occurrence).</summary>
    Clause,

    /// <summary>In the same sentence. Sentences are counted.</summary>
    Sentence,

    /// <summary>In the same paragraph. Paragraphs are counted.</summary>
    Paragraph,
}
