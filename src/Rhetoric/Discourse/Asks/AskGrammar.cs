namespace Rhetoric.Discourse;

/// <summary>The words by which asks are read, looked up once a lexicon.</summary>
internal sealed class AskGrammar
{
    private AskGrammar(DiscourseLexicon lexicon)
    {
        Modals = lexicon.Of("modal");
        Lookalikes = lexicon.Of("modal-lookalike");
        AfterAll = lexicon.Of("modal-after-all");
        Adverbs = lexicon.Of("modal-adverb");
        People = lexicon.Compiled(PeopleGrammar.Of);
        Points = lexicon.Compiled(PointReader.Of);
        Leads = lexicon.Of("ask-lead");
        Links = lexicon.Of("ask-link");
        Opinions = lexicon.Of("ask-opinion");
        Thanks = lexicon.Of("ask-thanks");
        Alone = lexicon.Of("ask-alone");
        Attitudes = lexicon.Of("ask-attitude");
        Actions = lexicon.Of("ask-action");
        Waits = lexicon.Of("ask-wait");
        Invitations = lexicon.Of("ask-invitation");
        Visits = lexicon.Of("ask-visit");
        Declarations = lexicon.Of("ask-declaration");
        Abilities = lexicon.Of("ask-ability");
        Circumstances = lexicon.Of("ask-circumstance");
        Contrasts = lexicon.Of("ask-contrast");
        Resumptions = lexicon.Of("ask-resumption");
        Joints = lexicon.Of("party-joint");
        Parts = lexicon.Of("party-part");
        Including = lexicon.Of("party-including");
        PairFollowers = lexicon.Of("pair-follower");
        OwnMarks = lexicon.Of("ask-own");
        Conditions = lexicon.Of("ask-condition");
        Breaks = lexicon.Of("ask-break");
        Seconds = lexicon.Of("ask-second");
        Parties = lexicon.Of("party");
        Countries = lexicon.Of("party-country");
        Shorts = lexicon.Of("party-short");
        SideContinuations = lexicon.Of("side-continuation");
        Actors = lexicon.Of("party-actor");
        Modifiers = lexicon.Of("party-modifier");
        Things = lexicon.Of("party-thing");
        PartnerLinks = lexicon.Of("party-link");
        PartnerBars = lexicon.Of("partner-bar");
        Movers = lexicon.Of("party-mover");
        Titles = lexicon.Of("title");
        Honorifics = lexicon.Of("party-honorific");
    }

    /// <summary>希望, 要, 应该.</summary>
    public WordSet Modals { get; }

    /// <summary>Words that hold a modal's characters by chance (重要, 应对).</summary>
    public WordSet Lookalikes { get; }

    /// <summary>Longer words in which the look-alike is the chance (要|求同).</summary>
    public WordSet AfterAll { get; }

    /// <summary>What stands between subject and modal (都, 更加).</summary>
    public WordSet Adverbs { get; }

    /// <summary>The words by which a title tells a side.</summary>
    public PeopleGrammar People { get; }

    /// <summary>The numbers of points (二是, 三要).</summary>
    public PointReader Points { get; }

    /// <summary>What opens a clause before its subject (因此).</summary>
    public WordSet Leads { get; }

    /// <summary>Prepositions between subject and modal (双方|在…|要).</summary>
    public WordSet Links { get; }

    /// <summary>Verbs whose object is a clause of its own (认为).</summary>
    public WordSet Opinions { get; }

    /// <summary>What ends an ask, for nobody is asked what he is thanked for (感谢).</summary>
    public WordSet Thanks { get; }

    /// <summary>What one does by oneself (保持耐心).</summary>
    public WordSet Alone { get; }

    /// <summary>Verbs whose object may hold somebody else's modal (赞赏).</summary>
    public WordSet Attitudes { get; }

    /// <summary>Words that open a predicate (加强, 进一步, 同).</summary>
    public WordSet Actions { get; }

    /// <summary>Words of a wish to see what others do (看到).</summary>
    public WordSet Waits { get; }

    /// <summary>The end of 应…邀请.</summary>
    public WordSet Invitations { get; }

    /// <summary>What 愿 announces and does not offer (愿重申).</summary>
    public WordSet Declarations { get; }

    /// <summary>What cannot be, rather than must not (不能独善其身).</summary>
    public WordSet Abilities { get; }

    /// <summary>In what a place, a time or a state of things ends (新形势下, 问题上, 之间).</summary>
    public WordSet Circumstances { get; }

    /// <summary>What says what something means (而是).</summary>
    public WordSet Contrasts { get; }

    /// <summary>What points back at the head of a clause (这), and what looks like it (这个).</summary>
    public WordSet Resumptions { get; }

    /// <summary>What joins two who are asked (和, 同).</summary>
    public WordSet Joints { get; }

    /// <summary>Of a side on its part (方面).</summary>
    public WordSet Parts { get; }

    /// <summary>包括 and 在内 around those who are among others.</summary>
    public WordSet Including { get; }

    /// <summary>What stands behind two countries by their letters (关系).</summary>
    public WordSet PairFollowers { get; }

    /// <summary>What shows that 我们 is one's own side (自身).</summary>
    public WordSet OwnMarks { get; }

    /// <summary>What follows a condition (要…，就).</summary>
    public WordSet Conditions { get; }

    /// <summary>What, behind a new subject, ends the ask before it (中方|将).</summary>
    public WordSet Breaks { get; }

    /// <summary>What stands beside a modal in a relative clause (应该和|能够…的).</summary>
    public WordSet Seconds { get; }

    /// <summary>Whom one asks, in one word (双方, 各方).</summary>
    public WordSet Parties { get; }

    /// <summary>Areas, and countries that the tables of names do not have.</summary>
    public WordSet Countries { get; }

    /// <summary>Countries in one character, as in a pair.</summary>
    public WordSet Shorts { get; }

    /// <summary>What goes on with 方 to another word (方面, 方案).</summary>
    public WordSet SideContinuations { get; }

    /// <summary>Persons and bodies behind a party (两国|企业).</summary>
    public WordSet Actors { get; }

    /// <summary>The noun of persons or bodies at a place; null where none is, or its 方 goes on to another word (地方|言).</summary>
    public DiscourseWord? ActorAt(ReadOnlySpan<char> text) => Actors.At(text) is { } actor && !(actor.Form.EndsWith('方') && SideContinuations.At(text[actor.Form.Length..]) is not null) ? actor : null;

    /// <summary>What stands before such a noun (有关).</summary>
    public WordSet Modifiers { get; }

    /// <summary>What one waits for without asking for it (访问).</summary>
    public WordSet Visits { get; }

    /// <summary>Nouns that make of a party a modifier (两国|关系).</summary>
    public WordSet Things { get; }

    /// <summary>What stands before the one to whom an offer is made (同, 向).</summary>
    public WordSet PartnerLinks { get; }

    /// <summary>Behind which nobody stands to whom an offer is made (欢迎岚海企业).</summary>
    public WordSet PartnerBars { get; }

    /// <summary>What one does to third parties (推动各方).</summary>
    public WordSet Movers { get; }

    /// <summary>Offices.</summary>
    public WordSet Titles { get; }

    /// <summary>先生, 同志.</summary>
    public WordSet Honorifics { get; }

    public static AskGrammar Of(DiscourseLexicon lexicon) => new(lexicon);

    /// <summary>The force of a modal.</summary>
    public static ModalForce ForceOf(DiscourseWord modal) =>
        modal.Has("willing") ? ModalForce.Willing
        : modal.Has("wish") ? ModalForce.Wish
        : modal.Has("may") ? ModalForce.May
        : modal.Has("ought") ? ModalForce.Ought
        : modal.Has("imperative") ? ModalForce.Imperative
        : modal.Has("demand") ? ModalForce.Demand
        : ModalForce.Should;
}
