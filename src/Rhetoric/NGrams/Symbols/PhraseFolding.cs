namespace Rhetoric;

/// <summary>Which differences between characters counting does not see. Offsets and the texts shown stay those of the readout.</summary>
[Flags]
public enum PhraseFolding
{
    /// <summary>None: every character is itself.</summary>
    None = 0,

    /// <summary>Upper and lower case, by the simple mapping of Unicode that does not depend on a language.</summary>
    Case = 1,

    /// <summary>Full-width Latin letters, digits and signs (Ａ, １, ％) are as their common forms.</summary>
    Width = 2,
}
