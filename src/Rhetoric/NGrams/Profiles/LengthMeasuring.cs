using System.Text;
using Rhetoric.NGrams;

namespace Rhetoric;

/// <summary>Measures the lengths of a readout.</summary>
public static class LengthMeasuring
{
    /// <summary>Counts characters, sentences, clauses and the segments between marks.</summary>
    /// <param name="readout">The readout.</param>
    /// <returns>The counts and their ratios. O(characters).</returns>
    public static LengthProfile MeasureLengths(this Readout readout)
    {
        ArgumentNullException.ThrowIfNull(readout);
        var (characters, segments, fours, listCommas) = (0, 0, 0, 0);
        var (length, hanLength) = (0, 0);
        foreach (var rune in readout.Text.EnumerateRunes())
        {
            if (IsWord(rune))
            {
                length++;
                hanLength += IsHan(rune) ? 1 : 0;
                continue;
            }

            listCommas += rune.Value == '、' ? 1 : 0;
            EndSegment();
        }

        EndSegment();
        return new LengthProfile
        {
            Characters = characters,
            Sentences = Holding(readout, readout.Sentences),
            Clauses = Holding(readout, readout.Clauses),
            Segments = segments,
            FourCharacterSegments = fours,
            ListCommas = listCommas,
        };

        void EndSegment()
        {
            characters += length;
            segments += length > 0 ? 1 : 0;
            fours += length == 4 && hanLength == 4 ? 1 : 0;
            (length, hanLength) = (0, 0);
        }
    }

    private static int Holding(Readout readout, IReadOnlyList<TextSpan> spans) => spans.Count(span => PhraseMarks.IsWord(span.Of(readout.Text)));

    private static bool IsWord(Rune rune) => !rune.IsBmp || PhraseMarks.IsWord((char)rune.Value);

    // The unified ideographs with extension A, the compatibility ideographs, and the two planes of further ones.
    private static bool IsHan(Rune rune) => rune.Value is (>= 0x3400 and <= 0x4DBF) or (>= 0x4E00 and <= 0x9FFF) or (>= 0xF900 and <= 0xFAFF) or (>= 0x20000 and <= 0x3FFFF) or 0x3007;
}
