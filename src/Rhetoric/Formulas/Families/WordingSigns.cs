using Rhetoric.Discourse;
using Rhetoric.NGrams;

namespace Rhetoric.Formulas;

/// <summary>The signs of a text that tell a wording in whatever order they stand: its characters without quotation marks, connectors and particles; a number by its value.</summary>
/// <remarks>
/// <para>Idea. Every sign has a number of 64 bits that is as good as drawn; the sum of those of a wording is the same in any order, and what is alike in all its signs is alike in its sum. Sums
/// from the beginning of a stretch give that of any part of it by one subtraction.</para>
/// <para>Cost: O(n), and 16 bytes for each sign of the longest stretch. Invariant: wordings that tolerances make one have the same sum, but for a scope at the head; equal sums prove nothing.</para>
/// </remarks>
internal sealed class WordingSigns(string text)
{
    private const ulong Numbers = 1UL << 32;

    private readonly List<TextSpan> _spans = [];
    private readonly List<ulong> _sums = [];
    private int _at;

    /// <summary>How many signs the stretch has.</summary>
    public int Count => _spans.Count;

    /// <summary>From the first sign of the stretch to its last.</summary>
    public TextSpan Stretch => SpanOf(0, Count);

    /// <summary>Goes on to the next stretch that no punctuation parts.</summary>
    /// <returns>False behind the last.</returns>
    public bool MoveNext()
    {
        _spans.Clear();
        _sums.Clear();
        _sums.Add(0);
        while (_at < text.Length)
        {
            var sign = FoldedCharacter.Of(text[_at]);
            if (IsPassedOver(text[_at], sign))
            {
                _at++;
            }
            else if (PhraseMarks.IsWord(sign))
            {
                AddSign(sign);
            }
            else
            {
                _at++;
                if (Count > 0)
                {
                    return true;
                }
            }
        }

        return Count > 0;
    }

    /// <summary>The sum of some signs.</summary>
    public ulong SumOf(int first, int count) => _sums[first + count] - _sums[first];

    /// <summary>Where some signs stand, with what stands between them.</summary>
    public TextSpan SpanOf(int first, int count) => new(_spans[first].Start, _spans[first + count - 1].End);

    /// <summary>The sum of all signs of a wording, and how many they are.</summary>
    public static (ulong Sum, int Count) Of(string wording)
    {
        var (sum, count) = (0UL, 0);
        var signs = new WordingSigns(wording);
        while (signs.MoveNext())
        {
            (sum, count) = (sum + signs.SumOf(0, signs.Count), count + signs.Count);
        }

        return (sum, count);
    }

    private static bool IsPassedOver(char written, char sign) =>
        (sign == FoldedCharacter.Nothing && written is not ('\n' or '\r')) || written is '《' or '》' or '〈' or '〉' || ToleranceWords.Loose.Contains(sign);

    private void AddSign(char sign)
    {
        var (length, value) = char.IsAsciiDigit(sign) || HanNumerals.Has(sign) ? NumberReading.At(text, _at) : default;
        var code = value is { } number ? Numbers | (uint)number.GetHashCode() : char.ToLowerInvariant(sign);
        var end = _at + (value is null ? 1 : length);
        _spans.Add(new TextSpan(_at, end));
        _sums.Add(_sums[^1] + Spread(code));
        _at = end;
    }

    // The finisher of SplitMix64 (Steele, Lea and Flood 2014).
    private static ulong Spread(ulong code)
    {
        code += 0x9E3779B97F4A7C15;
        code = (code ^ (code >> 30)) * 0xBF58476D1CE4E5B9;
        code = (code ^ (code >> 27)) * 0x94D049BB133111EB;
        return code ^ (code >> 31);
    }
}
