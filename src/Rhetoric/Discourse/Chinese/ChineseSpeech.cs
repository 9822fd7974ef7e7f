using System.Buffers;

namespace Rhetoric.Discourse;

/// <summary>The words of Chinese reported speech, compiled from a lexicon.</summary>
internal sealed class ChineseSpeech(DiscourseLexicon lexicon)
{
    public WordSet Verbs { get; } = lexicon.Of("verb");

    /// <summary>The verbs as strings to search for: most clauses hold none.</summary>
    public SearchValues<string> VerbForms { get; } = SearchValues.Create([.. lexicon.Of("verb").Words.Select(verb => verb.Form)], StringComparison.Ordinal);

    public WordSet VerbLookalikes { get; } = lexicon.Of("verb-lookalike");

    /// <summary>Words that end like a verb of saying and are nouns or adverbs (学说, 据说).</summary>
    public WordSet VerbEndLookalikes { get; } = lexicon.Of("verb-end-lookalike");

    public WordSet VerbBreaks { get; } = lexicon.Of("verb-break");

    public WordSet Courtesies { get; } = lexicon.Of("courtesy");

    /// <summary>How warm a courtesy is (热烈的).</summary>
    public WordSet CourtesyQualities { get; } = lexicon.Of("courtesy-quality");

    /// <summary>Behind a subject they tell that more of the same is said (还, 也).</summary>
    public WordSet Additions { get; } = lexicon.Of("speech-addition");

    /// <summary>What stands behind two countries by their letters (关系).</summary>
    public WordSet PairFollowers { get; } = lexicon.Of("pair-follower");

    public WordSet Proposals { get; } = lexicon.Of("proposal");

    /// <summary>In what an object ends that a verb of saying behind it belongs to (所|强调, …时|指出).</summary>
    public WordSet ObjectTails { get; } = lexicon.Of("object-tail");

    public WordSet Positions { get; } = lexicon.Of("position");

    /// <summary>With these a position is taken, not only named (坚持).</summary>
    public WordSet Commitments { get; } = lexicon.Of("commitment");

    public WordSet TalkObjects { get; } = lexicon.Of("talk-object");

    /// <summary>What is asked for behind a verb of an errand (请…|转达).</summary>
    public WordSet Errands { get; } = lexicon.Of("errand");

    public WordSet Plans { get; } = lexicon.Of("plan");

    /// <summary>What makes of a name before it a body (基金会).</summary>
    public WordSet NameBodies { get; } = lexicon.Of("name-body");

    /// <summary>The ends of names of bodies, which may tell of themselves by name (外交部).</summary>
    public WordSet BodyEnds { get; } = lexicon.Of("body-end");

    /// <summary>What joins a noun behind a verb that is a noun as well (要求|和).</summary>
    public WordSet NounLinks { get; } = lexicon.Of("noun-link");

    public WordSet Adverbs { get; } = lexicon.Of("speech-adverb");

    public WordSet LightVerbs { get; } = lexicon.Of("light-verb");

    public WordSet Times { get; } = lexicon.Of("speech-time");

    public WordSet Prepositions { get; } = lexicon.Of("speech-preposition");

    public WordSet Audiences { get; } = lexicon.Of("audience");

    public WordSet JointSubjects { get; } = lexicon.Of("joint-subject");

    public WordSet JointOffices { get; } = lexicon.Of("joint-office");

    /// <summary>Offices of those who speak at the meeting themselves: 两国元首 inside what one of them says are he and the other.</summary>
    public WordSet JointHeads { get; } = lexicon.Of("joint-head");

    /// <summary>By these a speaker tells of himself and the other (我同).</summary>
    public WordSet OwnCompany { get; } = lexicon.Of("own-company");

    /// <summary>How a clause begins that says what a decision of both sides means; past: with 了 in it.</summary>
    public WordSet JointSequels { get; } = lexicon.Of("joint-sequel");

    public WordSet Copulas { get; } = lexicon.Of("copula");

    /// <summary>Behind both sides they make a demand, which a speaker makes (双方|要).</summary>
    public WordSet Duties { get; } = lexicon.Of("duty");

    public WordSet NumbersOfSides { get; } = lexicon.Of("number-of-sides");

    public WordSet Collectives { get; } = lexicon.Of("collective");

    public WordSet CollectiveLeads { get; } = lexicon.Of("collective-lead");

    /// <summary>Behind a name they tell of others beside it (等, 以及).</summary>
    public WordSet Companies { get; } = lexicon.Of("company");

    /// <summary>What joins two persons, each with an office before the name.</summary>
    public WordSet Conjunctions { get; } = lexicon.Of("person-conjunction");

    public WordSet Floors { get; } = lexicon.Of("floor");

    public WordSet Pronouns { get; } = lexicon.Of("pronoun");

    public WordSet Addresses { get; } = lexicon.Of("address");

    public WordSet Titles { get; } = lexicon.Of("title");

    public WordSet NoSides { get; } = lexicon.Of("no-side");

    public WordSet Bodies { get; } = lexicon.Of("body");

    public WordSet Surnames { get; } = lexicon.Of("surname");

    public WordSet NoNames { get; } = lexicon.Of("no-name");

    /// <summary>In what no name ends (也, 曾).</summary>
    public WordSet NoNameEnds { get; } = lexicon.Of("no-name-end");

    /// <summary>Deeds that no name holds (作出, 致信).</summary>
    public WordSet NoNameParts { get; } = lexicon.Of("no-name-part");

    public WordSet NoNameCharacters { get; } = lexicon.Of("no-name-character");

    public WordSet NameJoiners { get; } = lexicon.Of("name-joiner");

    public WordSet NameFollowers { get; } = lexicon.Of("name-follower");

    public WordSet FusedIntroductions { get; } = lexicon.Of("fused-introduction");

    public WordSet NoSubjectCharacters { get; } = lexicon.Of("no-subject-character");

    public WordSet Introductions { get; } = lexicon.Of("introduction");

    public WordSet IntroductionEnds { get; } = lexicon.Of("introduction-end");

    public WordSet Stages { get; } = lexicon.Of("stage");

    public WordSet Presence { get; } = lexicon.Of("presence");

    public WordSet PresenceObjects { get; } = lexicon.Of("presence-object");

    public WordSet Events { get; } = lexicon.Of("event");

    /// <summary>How a paragraph begins that states something in general (当前，).</summary>
    public WordSet GeneralOpenings { get; } = lexicon.Of("general-opening");

    /// <summary>Behind both sides they tell what is being done or is done (双方|正).</summary>
    public WordSet UnderWay { get; } = lexicon.Of("under-way");

    /// <summary>A matter and what it is (问题|事关).</summary>
    public WordSet Matters { get; } = lexicon.Of("matter");

    /// <summary>What a side does that takes a stand (支持, 反对).</summary>
    public WordSet Stands { get; } = lexicon.Of("stand");

    /// <summary>In what a line ends, before a colon, that announces what both sides agreed; reached: with a verb of reaching before it.</summary>
    public WordSet Agreements { get; } = lexicon.Of("agreement");

    public WordSet Reaching { get; } = lexicon.Of("reaching");

    /// <summary>By these somebody speaks to the home side or of acting with it (同中方).</summary>
    public WordSet HomeCompany { get; } = lexicon.Of("home-company");

    /// <summary>What stands between a side and the colon before those of it who were there (出席人员).</summary>
    public WordSet RosterTails { get; } = lexicon.Of("roster-tail");

    public WordSet SpeechMarks { get; } = lexicon.Of("speech-mark");

    public static ChineseSpeech Of(DiscourseLexicon lexicon) => new(lexicon);
}
