namespace Rhetoric;

/// <summary>A text folded by <see cref="FoldedCharacter"/> that knows where each of its characters stands.</summary>
/// <remarks>O(n) time and an int a character to make. Invariant: a span of the folded text leads to the span of the source that folds to it and begins and ends with it.</remarks>
internal sealed class FoldedPlaces
{
    private readonly int[] _places;

    private FoldedPlaces(string folded, int[] places) => (Folded, _places) = (folded, places);

    /// <summary>The folded characters.</summary>
    public string Folded { get; }

    /// <summary>Folds a stretch of a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="stretch">The stretch.</param>
    public static FoldedPlaces Of(string text, TextSpan stretch)
    {
        var folded = new char[stretch.Length];
        var places = new int[stretch.Length];
        var length = 0;
        for (var at = stretch.Start; at < stretch.End; at++)
        {
            if (FoldedCharacter.Of(text[at]) is var character and not FoldedCharacter.Nothing)
            {
                (folded[length], places[length++]) = (character, at);
            }
        }

        return new FoldedPlaces(new string(folded, 0, length), places);
    }

    /// <summary>The span in the source of some folded characters.</summary>
    /// <param name="start">The first of them.</param>
    /// <param name="length">How many, at least 1.</param>
    public TextSpan SpanOf(int start, int length) => new(_places[start], _places[start + length - 1] + 1);
}
