namespace Rhetoric;

/// <summary>A frame that a lexicon names.</summary>
public sealed record NamedFrame
{
    /// <summary>The frame in the notation of <see cref="FrameLexicon"/>.</summary>
    public required string Text { get; init; }

    /// <summary>What it means; null where not told.</summary>
    public string? Gloss { get; init; }

    /// <summary>The frame and what it means.</summary>
    public override string ToString() => Gloss is null ? Text : $"{Text}: {Gloss}";
}
