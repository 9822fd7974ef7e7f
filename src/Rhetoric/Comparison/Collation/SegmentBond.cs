namespace Rhetoric;

/// <summary>By what a reading stands at a segment.</summary>
public enum SegmentBond
{
    /// <summary>It is the first that stands there.</summary>
    First,

    /// <summary>The same sentence, or one like it, is there in the readout before.</summary>
    Link,

    /// <summary>The same sentence is there in an earlier readout, but not in the one before.</summary>
    Return,

    /// <summary>It is about the same topic, in the same voice, between the same links.</summary>
    Thread,
}
