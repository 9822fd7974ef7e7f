namespace Rhetoric.Comparison;

/// <summary>A passage whose bigrams are weighed.</summary>
/// <param name="Passage">The passage.</param>
/// <param name="Weights">The weight of each of its bigrams, in their order.</param>
/// <param name="Total">Their sum.</param>
internal sealed record WeighedPassage(Fingerprint Passage, double[] Weights, double Total);
