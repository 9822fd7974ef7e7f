namespace Rhetoric;

/// <summary>A frame that a lexicon names.</summary>
/// <param name="Text">The frame in the notation of <see cref="FrameLexicon"/>.</param>
/// <param name="Gloss">What it means; empty where not told.</param>
public sealed record NamedFrame(string Text, string Gloss)
{
    /// <summary>The frame and what it means.</summary>
    public override string ToString() => $"{Text}: {Gloss}";
}
