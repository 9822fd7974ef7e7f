namespace Rhetoric.Reporting;

/// <summary>What a mark in a text tells; of two over the same characters the one named first here lies outside.</summary>
internal enum TextMarkKind
{
    /// <summary>Words on which a finding rests.</summary>
    Finding,

    /// <summary>Somebody wants something of somebody.</summary>
    Ask,

    /// <summary>A list.</summary>
    List,

    /// <summary>An item of a list.</summary>
    Item,

    /// <summary>The modal of an ask.</summary>
    Modal,

    /// <summary>The name of who speaks, before a verb of saying.</summary>
    Name,

    /// <summary>A verb of saying.</summary>
    Verb,
}
