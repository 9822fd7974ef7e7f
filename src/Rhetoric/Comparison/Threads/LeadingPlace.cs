namespace Rhetoric.Comparison;

/// <summary>Words that lead what is told of a thread.</summary>
/// <param name="Thread">The id of the thread; null for a deed announced, which leads every thread of its clause.</param>
/// <param name="Span">Where they stand.</param>
internal readonly record struct LeadingPlace(string? Thread, TextSpan Span)
{
    /// <summary>Whether they announce a deed.</summary>
    public bool IsDeed => Thread is null;

    /// <summary>Whether they lead a thread.</summary>
    public bool Leads(ReadoutThread thread) => IsDeed || Thread == thread.Id;
}
