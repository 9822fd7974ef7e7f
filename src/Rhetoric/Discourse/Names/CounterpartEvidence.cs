namespace Rhetoric;

/// <summary>By what a counterpart is told.</summary>
public enum CounterpartEvidence
{
    /// <summary>The title names it.</summary>
    Title,

    /// <summary>One of the first sentences names it.</summary>
    Lead,

    /// <summary>The text speaks of it most.</summary>
    Body,
}
