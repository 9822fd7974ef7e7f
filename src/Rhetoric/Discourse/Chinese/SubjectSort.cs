namespace Rhetoric.Discourse;

/// <summary>What a subject is.</summary>
internal enum SubjectSort
{
    /// <summary>A person by name.</summary>
    Person,

    /// <summary>He, she or they.</summary>
    Pronoun,

    /// <summary>A person by office alone (总统表示).</summary>
    Office,

    /// <summary>Several who speak as one, by what they are (岛国领导人).</summary>
    Collective,

    /// <summary>A side or a body that speaks for one (中方, 外交部).</summary>
    Side,

    /// <summary>Both or all sides as one (双方, 两国元首).</summary>
    Joint,
}
