namespace Rhetoric.Segmentation;

/// <summary>Characters in a row of which each is a word of the best route.</summary>
internal struct CharacterRun
{
    /// <summary>Where the run ends.</summary>
    public int End;

    /// <summary>The number of its characters.</summary>
    public int Length;

    /// <summary>The number of words written before its end.</summary>
    public int Words;
}
