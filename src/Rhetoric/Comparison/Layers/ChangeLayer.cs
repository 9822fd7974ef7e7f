namespace Rhetoric;

/// <summary>What kind of thing changed.</summary>
public enum ChangeLayer
{
    /// <summary>A set phrase.</summary>
    Formula,

    /// <summary>A list (、): items or their order.</summary>
    List,

    /// <summary>Something asked of somebody.</summary>
    Ask,

    /// <summary>How much a voice says, or whether it speaks at all.</summary>
    Voice,

    /// <summary>A passage: a clause or more; between two languages a topic.</summary>
    Passage,
}
