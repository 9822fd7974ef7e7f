namespace Rhetoric.Comparison;

/// <summary>A thread with the words chosen to tell what happened to it, before it has a title.</summary>
internal sealed record ToldThread(ReadoutThread Thread, IReadOnlyList<ToldWords> A, IReadOnlyList<ToldWords> B, double Score)
{
    /// <summary>Threads that are told with it.</summary>
    public IReadOnlyList<ReadoutThread> Along { get; init; } = [];

    /// <summary>What is news of it in the series, which is told by itself; null where nothing is.</summary>
    public (ToldWords Words, double Share, string Why)? News { get; init; }

    /// <summary>Whether every one of its quotes stands in threads told before.</summary>
    public bool Repeats { get; init; }
}
