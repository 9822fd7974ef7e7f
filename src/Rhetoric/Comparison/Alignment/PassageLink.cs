namespace Rhetoric;

/// <summary>A row of the aligned texts: a passage of each side, or of one side alone.</summary>
/// <param name="Kind">How the two are related.</param>
/// <param name="A">Sentences of the first text; empty for an addition.</param>
/// <param name="B">Sentences of the second text; empty for a drop.</param>
/// <param name="Moved">Whether the pair stands out of the order of the others: kept is the heaviest set of pairs that rises in both texts.</param>
/// <param name="Score">Likeness, 0 to 1; 0 for one side alone.</param>
/// <param name="Edits">How the first becomes the second; both sides read in order give the passages again. Empty for related passages.</param>
[TypeFormatterSource]
public sealed record PassageLink(
    PassageLinkKind Kind, IReadOnlyList<TextSpan> A, IReadOnlyList<TextSpan> B, bool Moved, double Score, IReadOnlyList<Edit> Edits) : IResultRow
{
    /// <summary>Whether one passage is the other's wording, or both are only on the same matter.</summary>
    public LinkTier Tier { get; init; }

    /// <summary>What became of the passage, and its places.</summary>
    public override string ToString() =>
        $"{ResultLine.Word(Kind)}{(Moved ? ", moved" : "")} {string.Join(' ', A.Select(span => $"a{span}").Concat(B.Select(span => $"b{span}")))}";
}
