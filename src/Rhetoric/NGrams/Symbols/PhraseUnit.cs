namespace Rhetoric;

/// <summary>What a phrase is counted in.</summary>
public enum PhraseUnit
{
    /// <summary>UTF-16 characters (surrogate pairs whole): the right unit for Chinese set phrases.</summary>
    Character,

    /// <summary>Words of a segmenter.</summary>
    Token,
}
