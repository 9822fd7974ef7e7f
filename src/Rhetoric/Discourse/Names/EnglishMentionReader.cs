namespace Rhetoric.Discourse;

/// <summary>Finds where an English stretch names countries, organisations and groups.</summary>
/// <remarks>
/// Whole words only, the longest form first. Refused are citizens of one's own (Iranian-American), a state of the home country (Georgia Governor), and what the
/// lexicon lists as no country. Cost: O(n).
/// </remarks>
internal static class EnglishMentionReader
{
    public static List<NameMention> In(string text, TextSpan stretch)
    {
        var found = new List<NameMention>();
        var names = NameLexicon.Default.English;
        for (var at = stretch.Start; at < stretch.End;)
        {
            if (at > stretch.Start && IsWord(text[at - 1]))
            {
                at++;
                continue;
            }

            var (length, readings) = LongestWord(names, text.AsSpan(at, stretch.End - at));
            if (length == 0)
            {
                at++;
                continue;
            }

            var span = new TextSpan(at, at + length);
            at = span.End;
            if (readings!.Length > 0 && IsCountry(text, stretch, span))
            {
                var kind = readings[0].Kind;
                found.Add(new NameMention(span, kind, [.. readings.Where(reading => reading.Kind == kind).Select(reading => reading.Country)]));
            }
        }

        return found;
    }

    private static (int Length, CountryForm[]? Readings) LongestWord(FormTrie<CountryForm[]> names, ReadOnlySpan<char> text)
    {
        var all = new List<(int Length, CountryForm[] Value)>();
        names.AddAllAt(text, all);
        for (var i = all.Count - 1; i >= 0; i--)
        {
            if (all[i].Length == text.Length || !IsWord(text[all[i].Length]) || text[all[i].Length - 1] == '.')
            {
                return all[i];
            }
        }

        return (0, null);
    }

    private static bool IsCountry(string text, TextSpan stretch, TextSpan span)
    {
        var words = CounterpartWords.English;
        var behind = text.AsSpan(span.End, stretch.End - span.End);
        if (behind.StartsWith("-American") || behind.StartsWith("–American") || behind.StartsWith(" American"))
        {
            return false;
        }

        var before = text.AsSpan(stretch.Start, span.Start - stretch.Start).TrimEnd();
        return words.DomesticTitles.At(behind.TrimStart()) is null && words.DomesticTitles.Before(before) is null;
    }

    private static bool IsWord(char character) => char.IsLetterOrDigit(character);
}
