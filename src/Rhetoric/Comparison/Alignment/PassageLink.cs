namespace Rhetoric;

/// <summary>A row of the aligned texts: a passage of each side, or of one side alone.</summary>
[TypeFormatterSource]
public sealed record PassageLink : IResultRow
{
    /// <summary>How the two are related.</summary>
    public required PassageLinkKind Kind { get; init; }

    /// <summary>Sentences of the first text; empty for an addition.</summary>
    public required IReadOnlyList<TextSpan> A { get; init; }

    /// <summary>Sentences of the second text; empty for a drop.</summary>
    public required IReadOnlyList<TextSpan> B { get; init; }

    /// <summary>Whether the pair stands out of the order of the others: kept is the heaviest set of pairs that rises in both texts.</summary>
    public required bool Moved { get; init; }

    /// <summary>Likeness, 0 to 1; 0 for one side alone.</summary>
    public required double Score { get; init; }

    /// <summary>How the first becomes the second; both sides read in order give the passages again. Empty for related passages.</summary>
    public required IReadOnlyList<Edit> Edits { get; init; }

    /// <summary>Whether one passage is the other's wording, or both are only on the same matter.</summary>
    public LinkTier Tier { get; init; }

    /// <summary>What became of the passage, and its places.</summary>
    public override string ToString() =>
        $"{ResultLine.Word(Kind)}{(Moved ? ", moved" : "")} {string.Join(' ', A.Select(span => $"a{span}").Concat(B.Select(span => $"b{span}")))}";
}
