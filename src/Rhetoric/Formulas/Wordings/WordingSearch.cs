namespace Rhetoric.Formulas;

/// <summary>Finds the places of some wordings in a readout, typography set aside.</summary>
/// <remarks>
/// Cost: O(n) a wording. Invariant: a place inside a longer one is part of that use. A wording that begins or ends with an ASCII letter or digit stands as a
/// whole word only, so that 5条 is not found in 15条.
/// </remarks>
internal sealed class WordingSearch
{
    private readonly string[] _folded;
    private readonly StringComparison _comparison;

    /// <summary>Prepares a search.</summary>
    /// <param name="wordings">The wordings; those that are nothing but typography are never found.</param>
    /// <param name="foldsCase">Whether capitals and small letters are one.</param>
    public WordingSearch(IReadOnlyList<string> wordings, bool foldsCase = false)
    {
        Wordings = wordings;
        _comparison = foldsCase && wordings.Any(wording => wording.Any(char.IsAsciiLetter)) ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;
        _folded = [.. wordings.Select(wording => FoldedCharacter.Of(wording))];
    }

    /// <summary>The wordings, as numbered by <see cref="In"/>.</summary>
    public IReadOnlyList<string> Wordings { get; }

    /// <summary>The places by start, with the number of the wording that stands there.</summary>
    /// <param name="readout">The readout.</param>
    public IReadOnlyList<(TextSpan Span, int Wording)> In(Readout readout)
    {
        var folded = FoldedCharacter.Of(readout.Text);
        List<(int Start, int Wording)>? hits = null;
        for (var number = 0; number < _folded.Length; number++)
        {
            var wording = _folded[number];
            for (var at = wording.Length == 0 ? -1 : folded.IndexOf(wording, _comparison); at >= 0; at = folded.IndexOf(wording, at + 1, _comparison))
            {
                (hits ??= []).Add((at, number));
            }
        }

        return hits is null ? [] : Longest(readout.Text, folded, hits);
    }

    private List<(TextSpan Span, int Wording)> Longest(string text, string folded, List<(int Start, int Wording)> hits)
    {
        var places = FoldedPlaces.Of(text, new TextSpan(0, text.Length));
        var longest = new List<(TextSpan Span, int Wording)>(hits.Count);
        foreach (var (start, number) in hits.OrderBy(hit => hit.Start).ThenByDescending(hit => _folded[hit.Wording].Length).ThenBy(hit => !IsWritten(hit)).ThenBy(hit => hit.Wording))
        {
            var span = places.SpanOf(start, _folded[number].Length);
            if (IsWhole(text, span) && IsBalanced(text, span) && !(longest.Count > 0 && longest[^1].Span.Contains(span)))
            {
                longest.Add((span, number));
            }
        }

        return longest;

        // Where case is folded, what stands in these very letters is the wording.
        bool IsWritten((int Start, int Wording) hit) => folded.AsSpan(hit.Start).StartsWith(_folded[hit.Wording]);
    }

    private static bool IsWhole(string text, TextSpan span) =>
        !(span.Start > 0 && IsLatin(text[span.Start - 1]) && IsLatin(text[span.Start])) && !(span.End < text.Length && IsLatin(text[span.End]) && IsLatin(text[span.End - 1]));

    // What cuts into a quotation (战略”对接) is no use; a mark beside it may be part of it (一带一路”倡议).
    private static bool IsBalanced(string text, TextSpan span) => QuotationBalance.IsWhole(QuotationBalance.Whole(text, span).Of(text));

    private static bool IsLatin(char character) => char.IsAsciiLetterOrDigit(FoldedCharacter.Of(character));
}
