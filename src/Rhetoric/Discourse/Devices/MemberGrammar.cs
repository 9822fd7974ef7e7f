namespace Rhetoric.Discourse;

/// <summary>The words by which the members of a figure are cut and compared, of <c>devices-parallels.tsv</c> but for the reporting verbs.</summary>
internal sealed record MemberGrammar
{
    public required WordSet FrameCharacters { get; init; }

    public required WordSet Subjects { get; init; }

    public required WordSet AdverbialEnds { get; init; }

    public required WordSet Governors { get; init; }

    public required WordSet ReportingVerbs { get; init; }

    public required WordSet CommentVerbs { get; init; }

    public required WordSet Adverbs { get; init; }

    public required WordSet PredicateVerbs { get; init; }

    public required WordSet LeadIns { get; init; }

    public required WordSet Tails { get; init; }

    public required WordSet MainVerbs { get; init; }

    public required WordSet Complements { get; init; }

    public static MemberGrammar Of(DiscourseLexicon lexicon) => new()
    {
        FrameCharacters = lexicon.Of("frame-character"),
        Subjects = lexicon.Of("subject-modal"),
        AdverbialEnds = lexicon.Of("adverbial-end"),
        Governors = lexicon.Of("governor"),
        ReportingVerbs = lexicon.Of(Discourse.ReportingVerbs.Class),
        CommentVerbs = lexicon.Of("comment-verb"),
        Adverbs = lexicon.Of("predicate-adverb"),
        PredicateVerbs = lexicon.Of("predicate-verb"),
        LeadIns = lexicon.Of("lead-in"),
        Tails = lexicon.Of("list-tail"),
        MainVerbs = lexicon.Of("main-verb"),
        Complements = lexicon.Of("complement"),
    };
}
