namespace Rhetoric.Discourse;

/// <summary>A verb of an English sentence and where what it reports begins.</summary>
/// <param name="Verb">The word of the lexicon.</param>
/// <param name="VerbToken">The token of the verb's own word.</param>
/// <param name="Content">The first token of the content.</param>
/// <param name="Level">How much of what was said follows.</param>
internal sealed record EnglishPredicate(DiscourseWord Verb, int VerbToken, int Content, ReportingLevel Level)
{
    /// <summary>Whether it only tells of the event (spoke, met): no record.</summary>
    public bool IsEvent { get; init; }

    /// <summary>Whether it is a verb of statements (condemns, urge), in the present tense.</summary>
    public bool IsPresent => Verb.Class == EnglishGrammar.Present;

    /// <summary>The tokens of the person told; empty where the text names nobody.</summary>
    public (int First, int End) Addressee { get; init; }
}
