namespace Rhetoric;

/// <summary>Reads the place of a meeting in a Chinese lead: what stands behind 在, up to a word that ends a place.</summary>
/// <remarks>在 is none in another word (现在) and before what is no place (在出席); a when is passed over (在峰会期间). Cost: linear, with a bounded window at each 在.</remarks>
internal static class PlaceReading
{
    private const char At = '在';
    private const int Shortest = 2;
    private const int Longest = 20;

    /// <summary>The first place in a stretch; null where it names none.</summary>
    public static TextSpan? In(string text, TextSpan stretch, LeadWords words)
    {
        var read = stretch.Of(text);
        for (var at = 0; at < read.Length; at++)
        {
            if (read[at] != At || words.NoPlaceOpenings.IsBefore(read[..at]) || words.NoPlaces.IsAt(read, at + 1) || LengthAt(read, at + 1, words) is not (> 0 and var length))
            {
                continue;
            }

            if (!words.Occasions.IsBefore(read.Slice(at + 1, length)))
            {
                return new TextSpan(stretch.Start + at + 1, stretch.Start + at + 1 + length);
            }

            at += length;
        }

        return null;
    }

    // Up to the first word that ends a place; 0 where none does.
    private static int LengthAt(ReadOnlySpan<char> read, int start, LeadWords words)
    {
        for (var at = start; at < read.Length && at - start <= Longest; at++)
        {
            if (at - start >= Shortest && words.PlaceEnds.IsAt(read, at))
            {
                return at - start;
            }

            if (!HanCharacters.Has(read[at]) && read[at] != '·')
            {
                break;
            }
        }

        return 0;
    }
}
