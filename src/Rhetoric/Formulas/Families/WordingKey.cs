using System.Globalization;
using System.Runtime.InteropServices;

namespace Rhetoric.Formulas;

/// <summary>What all wordings that tolerances can make one have in common: their characters in ordinal order, without those that may be left out.</summary>
/// <remarks>Equal keys do not make one formula; different ones exclude it, but for a scope at the head. Cost: O(n log n).</remarks>
internal static class WordingKey
{
    public static string Of(string text)
    {
        var folded = FoldedCharacter.Of(text);
        var signs = new List<char>(folded.Length);
        for (var at = 0; at < folded.Length;)
        {
            var (length, value) = NumberReading.At(folded, at);
            if (value is { } number)
            {
                signs.AddRange(number.ToString("G29", CultureInfo.InvariantCulture));
                at += length;
                continue;
            }

            if (folded[at] is not ('《' or '》' or '〈' or '〉') && !ToleranceWords.Loose.Contains(folded[at]))
            {
                signs.Add(char.ToLowerInvariant(folded[at]));
            }

            at++;
        }

        signs.Sort();
        return new string(CollectionsMarshal.AsSpan(signs));
    }
}
