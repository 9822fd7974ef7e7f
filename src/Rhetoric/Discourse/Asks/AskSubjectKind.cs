namespace Rhetoric.Discourse;

/// <summary>What stands before a modal.</summary>
internal enum AskSubjectKind
{
    /// <summary>Nothing: the subject is that of the clause or the sentence before.</summary>
    Elided,

    /// <summary>Somebody who can be asked.</summary>
    Party,

    /// <summary>A thing that should be so.</summary>
    Thing,

    /// <summary>Words that show that the modal is not the speaker's ask (赞赏岚方愿…).</summary>
    None,
}
