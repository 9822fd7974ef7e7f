namespace Rhetoric.Benchmarks;

/// <summary>What could make cutting slow.</summary>
public enum HardText
{
    /// <summary>A frequent character again and again.</summary>
    OneWord,

    /// <summary>A character that the dictionary does not hold, again and again: one run for the hidden Markov model.</summary>
    OneCharacter,

    /// <summary>A number as long as the text.</summary>
    Digits,

    /// <summary>Rare and unassigned characters.</summary>
    UnknownCharacters,

    /// <summary>News without anything but letters.</summary>
    NoPunctuation,

    /// <summary>News as it is.</summary>
    News,
}
