namespace Rhetoric;

/// <summary>A step on the way from one passage to the other.</summary>
/// <param name="Kind">What it does.</param>
/// <param name="A">The characters of the first text; empty for an insertion.</param>
/// <param name="B">The characters of the second text; empty for a deletion.</param>
public readonly record struct Edit(EditKind Kind, TextSpan A, TextSpan B)
{
    /// <summary>Kind and places.</summary>
    public override string ToString() => $"{ResultLine.Word(Kind)} a{A} b{B}";
}
