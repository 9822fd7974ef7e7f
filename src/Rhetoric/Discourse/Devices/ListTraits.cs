namespace Rhetoric.Discourse;

/// <summary>What a word in or beside a list may be; one word may be several things (合作 is what two lists share or what one deed is).</summary>
[Flags]
internal enum ListTraits : long
{
    None = 0,
    Noun = 1,
    Place = 1 << 1,
    Name = 1 << 2,
    Quotation = 1 << 3,
    Adjective = 1 << 4,
    VerbalNoun = 1 << 5,
    Verb = 1 << 6,
    Governor = 1 << 7,
    Principle = 1 << 8,
    Preposition = 1 << 9,
    Adverb = 1 << 10,
    Connector = 1 << 11,
    Particle = 1 << 12,
    Aspect = 1 << 13,
    Closer = 1 << 14,
    Localizer = 1 << 15,
    Side = 1 << 16,
    Modifier = 1 << 17,
    Head = 1 << 18,
    PrincipleHead = 1 << 19,
    Counter = 1 << 20,
    Numeral = 1 << 21,
    Mark = 1 << 22,

    /// <summary>A noun that stands behind a list as its frame (在…方面), deeds too, and ends no item.</summary>
    Frame = 1 << 24,

    /// <summary>A noun that all items share rather than the last has alone (经贸、人文|交流).</summary>
    Shared = 1 << 26,

    /// <summary>是 and the like, which no item begins with unless all do.</summary>
    Copula = 1 << 27,

    /// <summary>A word that takes the list up after a list comma (、又).</summary>
    Resumptive = 1 << 28,

    /// <summary>A noun that needs another before it (地区形势).</summary>
    Dependent = 1 << 25,

    /// <summary>A title or an office ends with this word.</summary>
    TitleEnd = 1 << 29,

    /// <summary>Who acts for another ends with this word, so that the name before belongs to it.</summary>
    EnvoyEnd = 1 << 30,

    /// <summary>What opens the matters that both sides share (共同关心|的国际和地区问题), as one item.</summary>
    Concern = 1L << 31,

    /// <summary>A preposition right behind which its list begins (就|双边关系、地区局势).</summary>
    Opener = 1L << 32,

    /// <summary>A preposition that opens what a frame closes (在|农业、能源等领域).</summary>
    FrameOpener = 1L << 33,

    /// <summary>所 and what is done, which ends a list less surely than 等 (为访问|所作).</summary>
    Relative = 1L << 34,

    /// <summary>A connector of two characters or more, which seldom joins parts of one item (以及).</summary>
    Parting = 1L << 35,

    /// <summary>The edge before this word lies inside a word of the dictionary (国家|主权).</summary>
    Half = 1 << 23,

    /// <summary>What cannot begin an item.</summary>
    NeverFirst = Particle | Aspect | Closer | Connector | Localizer | Mark,

    /// <summary>What cannot end an item.</summary>
    NeverLast = Particle | Preposition | Connector | Closer | Mark,
}
