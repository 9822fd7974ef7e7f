namespace Rhetoric.Discourse;

/// <summary>What speaks for or against a stretch being an item of a list; <c>list-weights.tsv</c> has the weights.</summary>
internal enum ListEvidence
{
    /// <summary>What a ratio of lengths of e costs.</summary>
    LengthRatio,

    /// <summary>Equal lengths of three characters or more, which chance seldom gives.</summary>
    SameLength,

    /// <summary>Both have the four characters of a set phrase.</summary>
    BothFour,

    /// <summary>Both end with one character.</summary>
    SameLastCharacter,

    /// <summary>Both end with one word.</summary>
    SameLastWord,

    /// <summary>Both begin with one character.</summary>
    SameFirstCharacter,

    /// <summary>The last words, or the first, are of one kind.</summary>
    SameKind,

    /// <summary>Both are titles, both end in a name, both stand in quotation marks.</summary>
    SameNature,

    /// <summary>Both begin with a verb that has an object.</summary>
    BothDeeds,

    /// <summary>Only one begins with a verb that has an object.</summary>
    OneDeed,

    /// <summary>Only one holds 的.</summary>
    OneAttribute,

    /// <summary>Both hold 的.</summary>
    BothAttributes,

    /// <summary>Only one holds 和, and they do not end with one word (外交安全对话、社会和人文对话).</summary>
    OneConnector,

    /// <summary>了, a number or a side inside one of them that has none inside the other.</summary>
    OneFlow,

    /// <summary>Only one holds a verb that governs.</summary>
    OneVerb,

    /// <summary>Only one ends with a frame (领域, 方面), which is outside where items share it.</summary>
    OneFrameLast,

    /// <summary>Only one ends in quotation marks that it does not begin with: what stands in them counts all up (贸易、金融“双轮”).</summary>
    OneQuotationLast,

    /// <summary>Both end with what lists often share (经贸往来、人文交流): then each has its own.</summary>
    BothHeadsLast,

    /// <summary>One ends with what lists share (政党|交往) and the other with no such word.</summary>
    SharedLast,

    /// <summary>Both consist of qualities (全方位、多层次).</summary>
    BothQualities,

    /// <summary>Both hold one adverb between other words (战事不升级、各方不拱火).</summary>
    SameAdverbInside,

    /// <summary>Only one holds a preposition.</summary>
    OnePrepositionInside,

    /// <summary>Only one begins with a preposition.</summary>
    OnePrepositionFirst,

    /// <summary>Both begin with one preposition (对岚海、对本地区).</summary>
    SamePrepositionFirst,

    /// <summary>Only one begins with an adverb.</summary>
    OneAdverbFirst,

    /// <summary>Only one begins with 是 or the like.</summary>
    OneCopulaFirst,

    /// <summary>Only one begins with a side.</summary>
    OneSideFirst,

    /// <summary>Only one begins with a modifier.</summary>
    OneModifierFirst,

    /// <summary>Only one begins with a place.</summary>
    OnePlaceFirst,

    /// <summary>Only one begins with a number.</summary>
    OneNumeralFirst,

    /// <summary>Only one begins with a name.</summary>
    OneNameFirst,

    /// <summary>Both have two characters.</summary>
    BothTwo,

    /// <summary>Nothing stands before: the clause begins.</summary>
    ClauseBegins,

    /// <summary>Nothing stands behind: the clause ends.</summary>
    ClauseEnds,

    /// <summary>An edge inside a word of the dictionary, such as 国家|主权.</summary>
    InsideWord,

    /// <summary>A quality of one character before the item is part of its first word (新|时代).</summary>
    BoundBefore,

    /// <summary>A verb whose object is left outside.</summary>
    VerbWithoutObject,

    /// <summary>A quality before what the items share (友好|合作关系).</summary>
    QualityBeforeHead,

    /// <summary>A quality before a word that lists share.</summary>
    QualityBeforeShared,

    /// <summary>A quality that the item takes from what is shared (政党友好|交流).</summary>
    QualityTaken,

    /// <summary>An item that is a title, behind or before a name.</summary>
    TitleBesideName,

    /// <summary>Titles of somebody who is the last named before 等.</summary>
    TitlesBesideLast,

    /// <summary>A title without its first words.</summary>
    InsideTitle,

    /// <summary>One character that would be left over at the end of a clause.</summary>
    Orphan,

    /// <summary>A deed before a noun that may be part of its object.</summary>
    DeedBeforeNoun,

    /// <summary>A matter that both sides share, to its noun (共同关心的国际和地区问题).</summary>
    WholeConcern,

    /// <summary>就 and 围绕, whose object is the list, in addition to what a preposition says.</summary>
    BehindOpener,

    /// <summary>在 before a list that 领域, 方面 or the like closes.</summary>
    BehindFrameOpener,

    /// <summary>What stands behind a place beside a place.</summary>
    PlaceBesidePlace,

    /// <summary>An item that begins with a noun that needs the one before it (地区|形势).</summary>
    DependentFirst,

    /// <summary>Behind words of one length such a noun is what they share (友好、和平与发展|委员会).</summary>
    DependentBehindEqual,

    /// <summary>A noun before qualities is what they are said of (经济|强劲、平衡增长).</summary>
    QualityBehindNoun,

    /// <summary>建设, 发展 as a noun for the tagger, which may be a verb all the same.</summary>
    VerbalNounThatGoverns,

    /// <summary>An adverb before a deed or a quality.</summary>
    AdverbBeforeDeed,

    /// <summary>A noun before the item, or behind it, is cut off from it.</summary>
    InsideCompound,

    /// <summary>A noun behind the item is cut off from it.</summary>
    InsideCompoundBehind,

    /// <summary>和 behind the item that joins it to its like before a shared head.</summary>
    InsidePair,

    /// <summary>A noun before a set phrase of four characters is its subject.</summary>
    SubjectBeforeFour,

    /// <summary>A country before persons (岚海|副总理甲、财政部长乙).</summary>
    CountryBeforePersons,

    /// <summary>The last of several words is an adverb.</summary>
    AdverbLastOfSeveral,

    /// <summary>The only word is an adverb.</summary>
    AdverbLast,

    /// <summary>The item ends with 了 or the like.</summary>
    AspectLast,

    /// <summary>It ends with a verb of one character.</summary>
    ShortVerbLast,

    /// <summary>It ends with a verb that takes lists.</summary>
    GovernorLast,

    /// <summary>It ends with a modifier of one character.</summary>
    ShortModifierLast,

    /// <summary>It ends with what stands before others: a side, a number, a modifier.</summary>
    LooseLast,

    /// <summary>That 和 before the last item separates items rather than parts of one.</summary>
    ConnectorSeparates,

    /// <summary>That 和 separates behind an item that holds one itself (社会和人文、执法及安全).</summary>
    ConnectorJoins,

    /// <summary>That 以及 does, which seldom joins parts of one item.</summary>
    LongConnectorSeparates,

    /// <summary>That 和 joins two that share a head (岚海和霁原局势), where the neighbours are no such words.</summary>
    OnePlaceOfTwo,

    /// <summary>How much more the item next to it counts than those behind.</summary>
    NextWeighs,

    /// <summary>What the likeness of a first item still lacks where 和 shares the last piece.</summary>
    HalfMore,

    /// <summary>How much of the likeness to those before counts where 和 separates the last two.</summary>
    SplitShare,
}
