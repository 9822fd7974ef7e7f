namespace Rhetoric.Comparison;

/// <summary>A clause as a comparison sees it: what is said, without who says it, by whom, on which threads.</summary>
internal sealed class Statement
{
    /// <summary>Its place among the statements of its text, from 0.</summary>
    public required int Number { get; init; }

    /// <summary>What is said, without the reporting words before it.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>Where what is said begins behind a part that only says of what or when (<see cref="FrontedClauses"/>); no later than the beginning where there is none.</summary>
    public int Main { get; init; }

    /// <summary>The sentence it stands in.</summary>
    public required int Sentence { get; init; }

    /// <summary>The words without typography.</summary>
    public required string Folded { get; init; }

    /// <summary>The neighbouring pairs of letters, ascending, each once.</summary>
    public required int[] Bigrams { get; init; }

    /// <summary>Who says it, by the one name of the text; null for the narrator.</summary>
    public required string? Voice { get; init; }

    /// <summary>Whom it is asked of; null where it is no ask, or of nobody named.</summary>
    public required string? Addressee { get; init; }

    /// <summary>What the paragraph is for.</summary>
    public required SectionRole Role { get; init; }

    /// <summary>Whether it tells, in nobody's words, of the occasion: a clause of the sentence of the lead that has the word for the meeting (…会见了来访的…).</summary>
    public bool TellsOccasion { get; init; }

    /// <summary>Whether a quotation opens in it, in whatever marks.</summary>
    public required bool HoldsQuotation { get; init; }

    /// <summary>Mentions of threads inside.</summary>
    public required ThreadMention[] Mentions { get; init; }

    /// <summary>Words inside that lead what is told of a thread.</summary>
    public LeadingPlace[] Leading { get; init; } = [];

    /// <summary>Whether it speaks of a thread by its own words.</summary>
    public bool Has(ReadoutThread thread) => Array.Exists(Mentions, mention => ReferenceEquals(mention.Thread, thread));

    /// <summary>The threads it belongs to: of its own words, else of its sentence.</summary>
    public required ReadoutThread[] Threads { get; init; }
}
