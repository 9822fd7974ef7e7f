namespace Rhetoric.Discourse;

/// <summary>Who somebody is by the words alone, before it is known who speaks.</summary>
internal enum PartyKind
{
    /// <summary>All who meet (双方, 两国企业).</summary>
    Both,

    /// <summary>The speaker, perhaps with the other side (我们).</summary>
    We,

    /// <summary>The speaker or the speaker's country (我, 我国).</summary>
    Self,

    /// <summary>The one spoken to (你, 总统先生).</summary>
    Addressed,

    /// <summary>Somebody told of (他).</summary>
    Absent,

    /// <summary>One side or country (中方, 美国).</summary>
    Side,

    /// <summary>Several countries (中美, 朝美双方).</summary>
    Sides,

    /// <summary>A person by name.</summary>
    Person,

    /// <summary>A body of which the words do not tell the country (基金会).</summary>
    Body,

    /// <summary>Everybody, or third parties (各方).</summary>
    All,

    /// <summary>Nobody in particular (任何国家).</summary>
    Nobody,
}
